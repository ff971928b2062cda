import type { Calendar } from '../calendar/occurrences'
import type { MemberId, OccurrenceId, RoleId, ThingId } from '../ids'
import type { Period, Profile } from '../team/team'
import type { Exchange, Swap } from './exchange'
import type { Reason } from './reason'

/** One seat list of one role at one published meeting. A published turn is a commitment. */
export interface Turn {
  role: RoleId
  /** Who has the turn. Empty: nobody was available, or the role asks for volunteers first. */
  holders: readonly MemberId[]
  /** Who watches in order to learn; no account changes by it. */
  shadows: readonly MemberId[]
  /** Why each holder, present or past, got it: the values that the choice used. */
  reasons: Readonly<Record<MemberId, Reason>>
}

/** A stretch in which somebody cannot lead. No reason is kept (ROTATION.md "Inputs"). */
export interface Absence extends Period {
  id: ThingId
  member: MemberId
  kind: 'away' | 'not-leading'
  source: 'self' | 'lead' | 'calendar'
  /** "Not this role": only for not-leading; without it every role is meant. */
  role?: RoleId
}

/** A member's place in a role at one meeting. */
export interface Place {
  occurrence: OccurrenceId
  role: RoleId
  member: MemberId
}

/** Who really did a role at a held meeting. More doers than seats share them equally. */
export interface Doers {
  role: RoleId
  members: readonly MemberId[]
}

/** What a held meeting left in the ledger. */
export interface Held {
  doers: readonly Doers[]
  /** Who was there, if that was taken; doers are there anyway. */
  attendance: readonly MemberId[] | null
  /** Nobody answered for 48 hours: the published doers are assumed. */
  assumed: boolean
}

/** The team's slice for turns: only facts that somebody entered and results that were told to people. */
export interface Turns {
  absences: readonly Absence[]
  /** "Not this one": the member passes this date, present as they may be. */
  passes: readonly Place[]
  published: Readonly<Record<OccurrenceId, readonly Turn[]>>
  /** Who had a published date and lost it without getting another: the ground of owed turns. */
  lost: readonly Place[]
  pins: readonly Place[]
  exchanges: readonly Exchange[]
  /** Swaps that wait for the other side. */
  swaps: readonly Swap[]
  /** Where somebody stood in at the meeting itself: that happens once. */
  standIns: readonly Omit<Place, 'member'>[]
  held: Readonly<Record<OccurrenceId, Held>>
  /** How many exchanges and passes there have been; names the next one. */
  count: number
}

export const noTurns: Turns = {
  absences: [],
  passes: [],
  published: {},
  lost: [],
  pins: [],
  exchanges: [],
  swaps: [],
  standIns: [],
  held: {},
  count: 0,
}

/** What the rotation reads. A team has these parts and more. */
export interface TurnFacts {
  profile: Profile
  calendar: Calendar
  turns: Turns
}

/** The published turn of a role at a meeting, if there is one. */
export function turnAt(turns: Turns, { occurrence, role }: Omit<Place, 'member'>): Turn | undefined {
  return turns.published[occurrence]?.find((turn) => turn.role === role)
}

/** The turns with one published turn changed. A turn that is not there stays away. */
export function withTurn(
  turns: Turns,
  { occurrence, role }: Omit<Place, 'member'>,
  change: (turn: Turn) => Turn,
): Turns {
  const list = turns.published[occurrence] ?? []
  const changed = list.map((turn) => (turn.role === role ? change(turn) : turn))
  return list.length === 0 ? turns : { ...turns, published: { ...turns.published, [occurrence]: changed } }
}

export function samePlace(one: Place, other: Place): boolean {
  return one.occurrence === other.occurrence && one.role === other.role && one.member === other.member
}
