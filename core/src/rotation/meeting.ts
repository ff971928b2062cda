import type { Occurrence } from '../calendar/occurrences'
import type { Moment } from '../decision'
import type { LocalDate, MemberId, OccurrenceId, RoleId } from '../ids'
import { belongs } from '../team/membership'
import type { Member, Role } from '../team/team'
import type { TurnRefusal } from './refusals'
import type { TurnFacts } from './turns'

/** What was looked up, or why it cannot be used. */
export type Found<T> = { found: T } | { refused: TurnRefusal }

export function meetingOf({ calendar }: TurnFacts, id: OccurrenceId): Found<Occurrence> {
  const found = calendar.occurrences.find((one) => one.id === id)
  return found === undefined ? { refused: { code: 'turn-meeting-unknown' } } : { found }
}

/** A meeting that is planned and not before today. */
export function comingMeeting(facts: TurnFacts, id: OccurrenceId, today: LocalDate): Found<Occurrence> {
  const meeting = plannedMeeting(facts, id)
  if ('refused' in meeting || meeting.found.date >= today) return meeting
  return { refused: { code: 'turn-meeting-past', date: meeting.found.date } }
}

/** A meeting that is neither held nor cancelled. */
export function plannedMeeting(facts: TurnFacts, id: OccurrenceId): Found<Occurrence> {
  const meeting = meetingOf(facts, id)
  if ('refused' in meeting) return meeting
  const { status, date } = meeting.found
  if (status === 'held') return { refused: { code: 'turn-meeting-held', date } }
  if (status === 'cancelled') return { refused: { code: 'turn-meeting-cancelled', date } }
  return meeting
}

export function roleOf({ profile }: TurnFacts, id: RoleId): Found<Role> {
  const found = profile.roles.find((one) => one.id === id)
  return found === undefined ? { refused: { code: 'turn-role-unknown', role: id } } : { found }
}

/** The member, who belongs to the team on that day. */
export function memberThen({ profile }: TurnFacts, id: MemberId, date: LocalDate): Found<Member> {
  const found = profile.members.find((one) => one.id === id)
  if (found === undefined || !belongs(found, date)) {
    return { refused: { code: 'not-in-team-then', member: id, date } }
  }
  return { found }
}

/** Who acts; the clock is nobody. */
export function actorOf({ actor }: Moment): Found<MemberId> {
  return actor.kind === 'member' ? { found: actor.member } : { refused: { code: 'turn-needs-member' } }
}

/** Whether the member is marked away on that date; whoever is here but not leading may still step in. */
export function isAway({ turns }: TurnFacts, member: MemberId, date: LocalDate): boolean {
  return turns.absences.some(
    (one) =>
      one.member === member &&
      one.kind === 'away' &&
      one.from <= date &&
      (one.until === undefined || date <= one.until),
  )
}
