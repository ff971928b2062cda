import type { MemberId, OccurrenceId, RoleId, ThingId } from '../ids'
import type { Reason } from './reason'

/**
 * Two people trade two dates of a role because one cannot do theirs; or one fills in for the other, who
 * then gets no date back (`back` null), or nobody could (`to` null).
 */
export interface Exchange {
  id: ThingId
  role: RoleId
  /** The date that `from` cannot do. */
  occurrence: OccurrenceId
  from: MemberId
  to: MemberId | null
  /** The date of `to` that `from` gets for it. */
  back: OccurrenceId | null
  reason: Reason | null
  accepted: readonly MemberId[]
  /** Said no to this date themselves: not asked again for it. */
  declined: readonly MemberId[]
  /** Were offered as partners; the next candidate follows. */
  tried: readonly MemberId[]
  /** Provisional until both have accepted or the question is final; then written, never computed again. */
  state: 'provisional' | 'give-back-asked' | 'written'
  /** Asked within 24 hours of the date: the question is open until the meeting begins. */
  late?: true
}

/** Two named dates that change owners when the other side accepts. */
export interface Swap {
  id: ThingId
  mine: SwapSide
  theirs: SwapSide
}

export interface SwapSide {
  occurrence: OccurrenceId
  role: RoleId
  member: MemberId
}
