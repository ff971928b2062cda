import {
  today as dayOf,
  type MemberId,
  type OccurrenceId,
  type Refusal,
  refusalText,
  type Speaker,
  speak,
  type Team,
  type ThingId,
  teamNameWords,
  thingId,
  type WordsId,
} from '@roundtable/core'
import type { Fields } from './fields'
import type { Filed, Person, Snapshot } from './source/team-source'
import type { Texts } from './text/en'
import { textsIn } from './text/texts'
import type { Visit } from './visit'

/** What is known of the Doc and the add-on's set-up when a card is drawn. */
export interface Around {
  /** The school's own server, as people call it; null where none is configured. */
  server: string | null
  /**
   * What the Doc suggests for a team that is set up in it: its name, and the addresses of those who may edit it, empty where
   * Google keeps them back. Google is asked only when a card wants to know.
   */
  suggested: () => { name: string; editors: readonly string[] }
  /** The school's zone; null where the script was built for none. Of a person's own, Google says nothing without a further scope. */
  zone: () => string | null
}

/** What was typed into a form, which comes back with it, and why it could not be taken; null where something else was done. */
export interface Draft {
  problem: string | null
  typed: Fields
}

/** What every card needs, with or without a team. */
export interface Stage extends Around, Omit<Visit, 'secret'> {
  texts: Texts
  draft: Draft | null
}

/** A team as one person in its Doc sees it now. */
export interface Scene extends Stage {
  team: Team
  teamName: string
  people: readonly Person[]
  words: (id: WordsId) => string | undefined
  speaker: Speaker
  /** Null: somebody who may open the Doc but is not of the team today. */
  viewer: MemberId | null
  home: Snapshot['home']
  /** Why nothing happened, in a sentence. */
  sentence: (refusal: Refusal) => string
  /** For what this card may make; new for each drawing. */
  freshId: ThingId
  /** Where the meeting's record was filed. */
  filed: (occurrence: OccurrenceId) => Filed | null
}

/** The stage of a visit without a team. */
export function stageOf(visit: Visit, around: Around, draft: Draft | null): Stage {
  const { secret: _, ...known } = visit
  return { ...known, ...around, texts: textsIn(visit.language), draft }
}

/** The team as the visitor sees it, in the team's language and on the team's day. */
export function sceneOf(visit: Visit, around: Around, snapshot: Snapshot, draft: Draft | null): Scene {
  const { team, people, member, home, filed } = snapshot
  const { language } = team.profile.settings
  const words = (id: WordsId) => snapshot.words.get(id)
  const speaker = speak(language, new Map(people.map((one) => [one.member, one.name] as const)), words)
  return {
    ...stageOf(visit, around, draft),
    language,
    texts: textsIn(language),
    today: dayOf(visit.now, team.profile.zone),
    team,
    teamName: words(teamNameWords) ?? '',
    people,
    words,
    speaker,
    viewer: member,
    home,
    sentence: (refusal) => refusalText(refusal, speaker),
    freshId: thingId.parse(`h-${visit.secret()}`),
    filed: (occurrence) => filed.find((one) => one.occurrence === occurrence) ?? null,
  }
}
