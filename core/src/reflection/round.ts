import type { Instant, MemberId, OccurrenceId, ThingId, WordsId } from '../ids'
import type { FrameId, PromptId } from './frames'

/** One sixty-second reflection of a team after a meeting. There is at most one for a meeting. */
export interface Round {
  readonly id: ThingId
  readonly occurrence: OccurrenceId
  readonly frame: FrameId
  readonly prompts: readonly PromptId[]
  readonly mode: 'named' | 'anonymous'
  /** From how many people on anonymous answers are shown; fixed at opening. */
  readonly threshold: number
  readonly state: 'open' | 'closed' | 'filed'
  readonly openedAt: Instant
  /** When Roundtable closes it, unless a member did. */
  readonly closesAt: Instant
  /** Who took part, sorted by id: the order of arrival would tell whose answer is whose. */
  readonly took: readonly MemberId[]
}

/** A reflection with a name. Anonymous answers are never here: the store of words alone has them (answers.ts). */
export interface Entry {
  readonly id: ThingId
  readonly occurrence: OccurrenceId
  /** Both null when it was logged outside a round. */
  readonly round: ThingId | null
  readonly prompt: PromptId | null
  readonly author: MemberId
  readonly words: WordsId
}

export interface Win {
  readonly id: ThingId
  readonly occurrence: OccurrenceId
  readonly author: MemberId
  readonly people: readonly MemberId[]
  readonly words: WordsId
  /** Who agreed that it leaves the team, and who wants it to stay (win-sharing.ts). */
  readonly consented: readonly MemberId[]
  readonly refused: readonly MemberId[]
}

/** A message, by the ids of its platform. */
export interface Source {
  readonly conversation: string
  readonly message: string
}

/** A message that was logged. It stays when its author withdraws, so that nobody else logs it again. */
export interface Logged {
  readonly kind: 'reflection' | 'win'
  readonly source: Source
  readonly thing: ThingId
  readonly author: MemberId
}

/** What a team reflected. `filed`: meetings whose reflections are filed, with the filing's id. */
export interface Rounds {
  readonly rounds: readonly Round[]
  readonly entries: readonly Entry[]
  readonly wins: readonly Win[]
  readonly logged: readonly Logged[]
  readonly filed: readonly { readonly occurrence: OccurrenceId; readonly filing: ThingId }[]
}

export const noRounds: Rounds = { rounds: [], entries: [], wins: [], logged: [], filed: [] }
