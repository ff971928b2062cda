import {
  type Instant,
  instant,
  type LocalDate,
  type MemberId,
  refusalText,
  roleId,
  speak,
  type TeamId,
  teamId,
  teamNameWords,
  thingId,
} from '@roundtable/core'
import { chooseTeamCard } from '../../teams-app/src/cards/choose-team-card'
import type { Card } from '../../teams-app/src/cards/elements'
import { linkCodeCard } from '../../teams-app/src/cards/link-code-card'
import { renderScene } from '../../teams-app/src/cards/render'
import type { Draft, Scene, Stage } from '../../teams-app/src/cards/scene'
import type { Screen } from '../../teams-app/src/cards/screen'
import { setUpCard } from '../../teams-app/src/cards/set-up-card'
import { en, type Texts } from '../../teams-app/src/cards/text/en'
import { es } from '../../teams-app/src/cards/text/es'
import { welcomeCard } from '../../teams-app/src/cards/welcome-card'
import { foundSchool, now, type Size } from './autumn'
import type { Saying } from './sayings'
import type { Language, School } from './school'
import { setUpValues } from './set-up-values'
import { stir, type Trades } from './trades'
import { localDate } from './values'

/** A school on the evening of the fixture, with everything a card needs. */
export interface Setting {
  school: School
  trades: Trades
  texts: Texts
  /** Google Docs, where the school has them. */
  google: Scene['google']
  /** What becomes of core's sentences before a card shows them. */
  said: (sentence: string) => string
  now: Instant
  today: LocalDate
}

export const team: TeamId = teamId.parse('team-1')
const nonce = 'nonce-of-the-drawing'

/** @param texts of the cards; without them the catalogue of the language */
export function setting(
  language: Language,
  saying: Saying,
  size: Size,
  texts: Texts = { en, es }[language],
  said: Setting['said'] = (sentence) => sentence,
): Setting {
  const school = foundSchool(language, saying, size)
  const google = size.parts === 0 ? null : { account: 'roundtable@school.example' }
  const today = localDate('2026-11-10')
  return { school, trades: stir(school, size.parts), texts, google, said, now, today }
}

/** The same at 15:35 of another day, five minutes into the meeting if there is one. */
export function onDay(given: Setting, today: LocalDate): Setting {
  return { ...given, today, now: instant.parse(Date.parse(`${today}T21:35:00Z`)) }
}

export function stageOf({ school, texts, now, today }: Setting, draft: Draft | null): Stage {
  return { teamId: team, language: school.language, texts, nonce, now, today, draft }
}

/** The school as a card or a page of the tab sees it for that viewer. */
export function sceneOf(given: Setting, viewer: MemberId | null, draft: Draft | null): Scene {
  const { school } = given
  const words: Scene['words'] = (id) => school.words.get(id)
  const speaker = speak(school.language, school.names, words)
  return {
    ...stageOf(given, draft),
    team: school.team,
    teamName: words(teamNameWords) ?? '',
    names: school.names,
    words,
    speaker,
    viewer,
    personal: viewer !== null,
    sentence: (refusal) => given.said(refusalText(refusal, speaker)),
    google: given.google,
    addOn: true,
    freshId: thingId.parse('fresh'),
    filed: (occurrence) =>
      occurrence.startsWith('m-2026-11-03')
        ? { name: school.saying.file, url: 'https://files.example.org/2026-11-03' }
        : null,
  }
}

/** One card as the shell draws it: with a team, or on the empty stage. */
export function drawn(
  given: Setting,
  screen: Screen,
  viewer: MemberId | null,
  draft: Draft | null,
): Card | null {
  const { school } = given
  switch (screen.screen) {
    case 'welcome':
      return welcomeCard(
        { ...stageOf(given, draft), teamId: null },
        viewer === null ? 'shared' : 'personal',
        true,
      )
    case 'choose-team':
      return chooseTeamCard(
        stageOf(given, draft),
        screen.teams.map((id) => ({ team: id, name: school.saying.team })),
      )
    case 'set-up': {
      const { speaker } = sceneOf(given, viewer, draft)
      const values = setUpValues(school, viewer !== null)
      return setUpCard(stageOf(given, draft), values, (role) => speaker.role(roleId.parse(role)))
    }
    case 'link-code': {
      const stage = stageOf(given, draft)
      const teamId = viewer === null ? null : stage.teamId
      return linkCodeCard({ ...stage, teamId }, { code: 'ACD347', minutes: 15 })
    }
    default:
      return renderScene(sceneOf(given, viewer, draft), screen)
  }
}
