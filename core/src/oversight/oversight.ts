import type { Instant, LocalDate, MemberId, ThingId, WordsId } from '../ids'

/**
 * A principal or coach whom the team lets look at its shared pages. Not a member: without turns, duties or any other
 * right. The id is that of the roster, which holds the name.
 */
export interface Leader {
  id: MemberId
  /** The member who let them in. */
  by: MemberId | null
  on: LocalDate
}

/** What a leader can open. */
export const pages = ['overview'] as const
export type Page = (typeof pages)[number]

/** A look of a leader at a page of the team, for the team to read (TRUST.md promise 8). */
export interface Look {
  leader: MemberId
  at: Instant
  page: Page
}

/** Two lines of a leader to the team: praise and a question (FEATURES.md 36). */
export interface Feedback {
  id: ThingId
  leader: MemberId
  on: LocalDate
  praise: WordsId
  question: WordsId
  /** Who has read it, sorted by id: the order would tell who was first. */
  readBy: readonly MemberId[]
  answer: { by: MemberId; words: WordsId } | null
}

/** Who may look at the team from outside, what they looked at and what they said. In the order of happening. */
export interface Oversight {
  leaders: readonly Leader[]
  looks: readonly Look[]
  feedback: readonly Feedback[]
}

export const noOversight: Oversight = { leaders: [], looks: [], feedback: [] }

/** Whether the person is a leader of the team now. */
export function isLeader({ leaders }: Oversight, person: MemberId): boolean {
  return leaders.some(({ id }) => id === person)
}
