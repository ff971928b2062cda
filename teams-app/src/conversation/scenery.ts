import {
  currentMember,
  today as dayOf,
  type Instant,
  type MemberId,
  type Refusal,
  refusalText,
  speak,
  teamNameWords,
  thingId,
} from '@roundtable/core'
import type { Card } from '../cards/elements'
import { renderScene } from '../cards/render'
import type { Draft, Scene, Stage } from '../cards/scene'
import type { Screen } from '../cards/screen'
import { en } from '../cards/text/en'
import { es } from '../cards/text/es'
import type { ShownFiling } from '../filing/shown-filing'
import type { Filing } from '../store/filings'
import type { Store } from '../store/store'
import type { TeamKey } from '../store/team-key'
import { withWords } from '../store/with-words'
import type { TeamMemory } from '../team-memory'

/** What drawing a card needs from outside. */
export interface Scenery {
  store: Pick<Store, 'words' | 'roster' | 'filings'>
  teams: TeamMemory
  /** Google Docs as the cards know them; null where they are not set up. */
  google: Scene['google']
  /** Whether the add-on of Google Docs is set up. */
  addOn: boolean
  /** How a filing is named and linked in a card. */
  shown: (filing: Filing) => ShownFiling
  now: () => Instant
  /** Unguessable and never the same: a card's nonce, and the ids that it may give. */
  secret: () => string
}

const catalogues = { en, es }

export type Language = keyof typeof catalogues

/** The texts of a language. */
export function textsOf(language: Language) {
  return catalogues[language]
}

/** The language of a client's locale; English where we have no other. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('es') ? 'es' : 'en'
}

/** A stage without a team, as a stranger sees it. */
export function emptyStage({ now, secret }: Pick<Scenery, 'now' | 'secret'>, language: Language): Stage {
  const at = now()
  const today = dayOf(at, 'UTC')
  return { teamId: null, language, texts: textsOf(language), nonce: secret(), now: at, today, draft: null }
}

/** How a card is looked at: by its viewer alone or by everybody, and what was typed into it before. */
export interface Look {
  personal: boolean
  draft: Draft | null
  /** The language of its viewer, where that is known; else the team's. */
  language?: Language
}

/** The team as `viewer` sees it now, given to `use`, which must be pure: it may be called more than once. */
export async function withScene<T>(
  by: Scenery,
  key: TeamKey,
  viewer: MemberId | null,
  look: Look,
  use: (scene: Scene) => T,
): Promise<T | null> {
  const remembered = await by.teams.recall(key)
  if (remembered === null) return null
  const { team } = remembered
  const { zone, settings } = team.profile
  const { language = settings.language } = look
  const people = await by.store.roster.of(key)
  const names = new Map(people.map(({ member, name }) => [member, name] as const))
  const filings = await by.store.filings.of(key)
  const now = by.now()
  const today = dayOf(now, zone)
  const fixed = { nonce: by.secret(), freshId: thingId.parse(`h-${by.secret()}`) }
  return withWords(
    (ids) => by.store.words.of(key, ids),
    (words) => {
      const speaker = speak(language, names, words)
      return use({
        personal: look.personal,
        draft: look.draft,
        ...fixed,
        teamId: key.team,
        team,
        teamName: words(teamNameWords) ?? '',
        language,
        texts: textsOf(language),
        now,
        today,
        names,
        words,
        speaker,
        google: by.google,
        addOn: by.addOn,
        viewer: viewer !== null && currentMember(team.profile, viewer, today) !== undefined ? viewer : null,
        sentence: (refusal) => refusalText(refusal, speaker),
        filed: (occurrence) => {
          const filing = filings.find((known) => known.occurrence === occurrence)
          return filing === undefined ? null : by.shown(filing)
        },
      })
    },
  )
}

/** The card of a screen; null when what it is about is no longer so, and there is nothing to show. */
export function drawScreen(
  by: Scenery,
  key: TeamKey,
  viewer: MemberId | null,
  screen: Screen,
  look: Look,
): Promise<Card | null> {
  return withScene(by, key, viewer, look, (scene) => renderScene(scene, screen))
}

/** Why nothing happened, in the reader's language; the team's unless one is given. */
export async function sentenceOf(
  by: Scenery,
  key: TeamKey,
  refusal: Refusal,
  language?: Language,
): Promise<string> {
  const look = { personal: false, draft: null, ...(language === undefined ? {} : { language }) }
  const sentence = await withScene(by, key, null, look, (scene) => scene.sentence(refusal))
  return sentence ?? textsOf('en').problem
}
