import type {
  Instant,
  LocalDate,
  MemberId,
  OccurrenceId,
  Refusal,
  Speaker,
  Team,
  TeamId,
  ThingId,
  WordsId,
} from '@roundtable/core'
import { cardVersion, type Tap } from './card-data'
import { type Action, type Card, card, type Element, type ExecuteAction, line, run } from './elements'
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
  /** What was typed into a form that could not be taken, and why: the form comes back with it. */
  draft: Draft | null
}

export interface Draft {
  problem: string
  typed: Readonly<Record<string, string>>
}

/** A team as one viewer sees it now. `viewer` is null in a group chat, where everybody reads the card. */
export interface Scene extends Stage {
  team: Team
  teamName: string
  names: ReadonlyMap<MemberId, string>
  words: (id: WordsId) => string | undefined
  speaker: Speaker
  viewer: MemberId | null
  /** Only the viewer reads it. */
  personal: boolean
  /** Why nothing happened, in a sentence. */
  sentence: (refusal: Refusal) => string
  /** For what this card may make; new for each drawing. */
  freshId: ThingId
  /** Where the meeting's document was filed. */
  filed: (occurrence: OccurrenceId) => { name: string; url: string | null } | null
  /** Google Docs, where they are set up; `account` is the address to share a Doc with, if it is known. */
  google: { account: string | null; pages?: string } | null
  /** Whether Roundtable can be used inside Google Docs too. */
  addOn: boolean
}

/** A button. What it does travels in its data and is parsed again when it comes back. */
export function press(
  stage: Stage,
  title: string,
  tap: Tap,
  look: { style?: 'positive' | 'destructive'; bare?: boolean } = {},
): ExecuteAction {
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
export function goTo(stage: Stage, title: string, screen: Screen): ExecuteAction {
  return press(stage, title, { tap: 'show', screen }, { bare: true })
}

/** A field with what was typed into it before. */
function refilled(element: Element, typed: Draft['typed']): Element {
  if (!('isRequired' in element)) return element
  const value = typed[element.id]
  if (value === undefined) return element
  if (element.type !== 'Input.Number') return { ...element, value }
  // A card cannot hold what is no number.
  const { value: _, ...empty } = element
  const number = value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? { ...empty, value: number } : empty
}

/** A card in the stage's language; a form that came back says first why, and holds what was typed. */
export function draw(stage: Stage, fallback: string, body: Element[], actions: Action[] = []): Card {
  const { draft, language } = stage
  if (draft === null) return card(language, fallback, body, actions)
  const problem = line([run(draft.problem, { bold: true })])
  return card(language, fallback, [problem, ...body.map((part) => refilled(part, draft.typed))], actions)
}

/** The stage's name for a member: "Ana (you)" for the viewer. */
export function named(scene: Scene, member: MemberId): string {
  const name = scene.speaker.name(member)
  return scene.personal && member === scene.viewer ? `${name} (${scene.texts.you})` : name
}

/** Several members in one line, or "nobody yet". */
export function namedAll(scene: Scene, members: readonly MemberId[]): string {
  return members.length === 0 ? scene.texts.nobody : scene.speaker.list(members.map((id) => named(scene, id)))
}
