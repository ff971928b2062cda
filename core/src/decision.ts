import type { Instant, LocalDate, MemberId, WordsId } from './ids'

/** Who acts: a member of the team, or Roundtable itself when the clock makes something due. */
export type Actor = { kind: 'member'; member: MemberId } | { kind: 'clock' }

/** The circumstances of a decision. `today` is the day of `now` in the team's zone. */
export interface Moment {
  actor: Actor
  now: Instant
  today: LocalDate
}

/**
 * A text that a person wrote, to be kept in the store of words; `text: null` erases it.
 * The log keeps only its id. `author` is null for an anonymous answer: it is then stored nowhere.
 */
export interface Words {
  id: WordsId
  text: string | null
  author: MemberId | null
}

/** What a decider answers: facts to append (and words to keep), or why nothing happens. */
export type Decision<E, R> = { events: readonly E[]; words?: readonly Words[] } | { refused: R }

export function isRefused<E, R>(decision: Decision<E, R>): decision is { refused: R } {
  return 'refused' in decision
}
