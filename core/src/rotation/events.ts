import type { LocalDate, LocalTime, MemberId, OccurrenceId, RoleId, ThingId } from '../ids'
import type { Rung } from '../team/team'
import type { Exchange, Swap } from './exchange'
import type { Reason } from './reason'
import type { Absence, Held, Place, Turn } from './turns'

type At = Omit<Place, 'member'>

/** Where a turn goes when a cancelled meeting's agenda slides; null: no meeting is left for it. */
export interface Move {
  role: RoleId
  from: OccurrenceId
  to: OccurrenceId | null
}

/** What happened to dates that are published, or will be. Results are in them: nothing is chosen again. */
export type PublishingEvent =
  | { type: 'turns-published'; occurrence: OccurrenceId; turns: readonly Turn[] }
  /** A seat whose holder no longer counts, or an empty one, got other people. */
  | ({ type: 'turn-refilled'; from: MemberId | null; to: readonly Assignee[] } & At)
  /** The calendar lost these meetings, which had published turns. */
  | { type: 'turns-reseated'; gone: readonly OccurrenceId[]; moves: readonly Move[] }
  | ({ type: 'turn-pinned'; instead: MemberId | null } & Place)
  | ({ type: 'turn-unpinned' } & Place)

export interface Assignee {
  member: MemberId
  reason: Reason
}

/** What somebody said about being able to lead. */
export type AvailabilityEvent =
  | { type: 'absence-reported'; absence: Absence }
  | { type: 'absence-withdrawn'; absence: ThingId }
  | ({ type: 'turn-passed' } & Place)
  | { type: 'members-reordered'; order: readonly MemberId[] }
  | { type: 'rung-set'; member: MemberId; role: RoleId; rung: Rung }
  | { type: 'opted-out'; member: MemberId; role: RoleId; from: LocalDate; until?: LocalDate }
  | { type: 'opted-in'; member: MemberId; role: RoleId; from: LocalDate }

/** What happened between two people. */
export type TradeEvent =
  | { type: 'exchange-proposed'; exchange: Exchange }
  | { type: 'exchange-accepted'; exchange: ThingId; by: MemberId }
  | { type: 'exchange-refused'; exchange: ThingId; by: MemberId }
  | { type: 'exchange-dissolved'; exchange: ThingId }
  | { type: 'exchange-written'; exchange: ThingId }
  | { type: 'give-back-asked'; exchange: ThingId; late?: true }
  | { type: 'turn-given-back'; exchange: ThingId }
  | { type: 'turn-kept'; exchange: ThingId }
  | { type: 'swap-proposed'; swap: Swap }
  | { type: 'swap-accepted'; swap: ThingId }
  | { type: 'swap-refused'; swap: ThingId }
  | { type: 'swap-undone'; swap: ThingId }
  | { type: 'swap-lapsed'; swap: ThingId }
  | ({ type: 'turn-taken-over'; from: MemberId | null; to: MemberId } & At)
  | ({ type: 'turn-stood-in'; from: readonly MemberId[]; to: Assignee | null } & At)

/** What happened to a meeting. The calendar's slice follows these too. */
export type MeetingEvent =
  | {
      type: 'meeting-cancelled'
      occurrence: OccurrenceId
      mode: 'slide' | 'keep'
      moves: readonly Move[]
    }
  | { type: 'meeting-moved'; occurrence: OccurrenceId; date: LocalDate; start: LocalTime }
  | ({ type: 'meeting-held'; occurrence: OccurrenceId } & Held)
  | ({ type: 'doers-corrected'; occurrence: OccurrenceId } & Omit<Held, 'assumed'>)

export type TurnEvent = PublishingEvent | AvailabilityEvent | TradeEvent | MeetingEvent

export type TurnEventOf<T extends TurnEvent['type']> = Extract<TurnEvent, { type: T }>
