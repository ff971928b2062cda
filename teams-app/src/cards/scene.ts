import type {
  Instant,
  LocalDate,
  MemberId,
  OccurrenceId,
  Speaker,
  Team,
  TeamId,
  WordsId,
} from '@roundtable/core'
import { cardVersion, type Tap } from './card-data'
import { type Action, type Card, card, type Element } from './elements'
import type { Screen } from './screen'
import type { Texts } from './text/en'

/** What every card needs, with or without a team. */
export interface Stage {
  teamId: TeamId | null
  language: 'en' | 'es'
  texts: Texts
  /** New for this drawing; the buttons carry it. */
  nonce: string
  now: Instant
  today: LocalDate
}

/** A team as one viewer sees it now. `viewer` is null in a group chat, where everybody reads the card. */
export interface Scene extends Stage {
  team: Team
  teamName: string
  names: ReadonlyMap<MemberId, string>
  words: (id: WordsId) => string | undefined
  speaker: Speaker
  viewer: MemberId | null
  /** Where the meeting's document was filed. */
  filed: (occurrence: OccurrenceId) => { name: string; url: string | null } | null
}

/** A button. What it does travels in its data and is parsed again when it comes back. */
export function press(
  stage: Stage,
  title: string,
  tap: Tap,
  look: { style?: 'positive' | 'destructive'; bare?: boolean } = {},
): Action {
  return {
    type: 'Action.Execute',
    title,
    verb: tap.tap,
    data: { v: cardVersion, nonce: stage.nonce, team: stage.teamId, tap },
    ...(look.style ? { style: look.style } : {}),
    ...(look.bare ? { associatedInputs: 'none' } : {}),
  }
}

/** A button that only shows another card. */
export function goTo(stage: Stage, title: string, screen: Screen): Action {
  return press(stage, title, { tap: 'show', screen }, { bare: true })
}

/** A card in the stage's language. */
export function draw(stage: Stage, fallback: string, body: Element[], actions: Action[] = []): Card {
  return card(stage.language, fallback, body, actions)
}

/** The stage's name for a member: "Ana (you)" for the viewer. */
export function named(scene: Scene, member: MemberId): string {
  const name = scene.speaker.name(member)
  return member === scene.viewer ? `${name} (${scene.texts.you})` : name
}

/** Several members in one line, or "nobody yet". */
export function namedAll(scene: Scene, members: readonly MemberId[]): string {
  return members.length === 0 ? scene.texts.nobody : scene.speaker.list(members.map((id) => named(scene, id)))
}
