import type { LocalDate, LocalTime, MemberId, RoleId } from '../ids'

/** Why the turns stay as they are. */
export type TurnRefusal =
  | { code: 'turn-meeting-unknown' }
  | { code: 'turn-role-unknown'; role: RoleId }
  | { code: 'turn-meeting-held'; date: LocalDate }
  | { code: 'turn-meeting-cancelled'; date: LocalDate }
  | { code: 'turn-meeting-past'; date: LocalDate }
  | { code: 'turn-not-published'; date: LocalDate; role: RoleId }
  | { code: 'not-in-team-then'; member: MemberId; date: LocalDate }
  | { code: 'away-then'; member: MemberId; date: LocalDate }
  | { code: 'second-role-then'; member: MemberId; date: LocalDate }
  | { code: 'not-holding-turn'; member: MemberId; date: LocalDate; role: RoleId }
  | { code: 'turn-needs-member' }
  | { code: 'absence-backwards'; from: LocalDate; until: LocalDate }
  | { code: 'absence-over'; until: LocalDate }
  | { code: 'absence-unknown' }
  | { code: 'exchange-over' }
  | { code: 'exchange-of-others' }
  | { code: 'nothing-to-give-back' }
  | { code: 'swap-over' }
  | { code: 'swap-of-others' }
  | { code: 'swap-with-yourself' }
  | { code: 'swap-too-late'; date: LocalDate }
  | { code: 'swap-out-of-date' }
  | { code: 'turn-already-taken'; date: LocalDate; role: RoleId; by: readonly MemberId[] }
  | { code: 'meeting-not-today'; date: LocalDate }
  | { code: 'stood-in-already'; date: LocalDate; role: RoleId; by: readonly MemberId[] }
  | { code: 'holder-is-here'; member: MemberId }
  | { code: 'meeting-time-taken'; date: LocalDate; start: LocalTime }
  | { code: 'move-into-past'; date: LocalDate }
  | { code: 'meeting-still-ahead'; date: LocalDate }
  | { code: 'doers-confirmed-already'; date: LocalDate }
  | { code: 'meeting-not-confirmed'; date: LocalDate }
  | { code: 'pin-unknown' }
  | { code: 'order-incomplete' }
  | { code: 'opt-out-backwards'; from: LocalDate; until: LocalDate }
