import type { Calendar } from '../calendar/occurrences'
import type { Decision, Moment } from '../decision'
import type { MemberId, OccurrenceId } from '../ids'
import type { Profile } from '../team/team'
import type { ReflectionCommand } from './commands'
import type { ReflectionEvent } from './events'
import type { ReflectionRefusal } from './refusals'
import type { Rounds } from './round'

/** What a reflection is decided on. */
export interface ReflectionFacts {
  profile: Profile
  calendar: Pick<Calendar, 'occurrences'>
  rounds: Rounds
}

export type CommandOf<T extends ReflectionCommand['type']> = Extract<ReflectionCommand, { type: T }>
export type ReflectionDecision = Decision<ReflectionEvent, ReflectionRefusal>

/** The deciders of some commands, by their type. */
export type Deciders<T extends ReflectionCommand['type']> = {
  [K in T]: (facts: ReflectionFacts, command: CommandOf<K>, moment: Moment) => ReflectionDecision
}

/** Why nothing can be added to a meeting's reflections; null when it can. */
export function meetingRefusal(
  { calendar, rounds }: ReflectionFacts,
  occurrence: OccurrenceId,
): ReflectionRefusal | null {
  const meeting = calendar.occurrences.find(({ id }) => id === occurrence)
  if (meeting === undefined) return { code: 'reflection-meeting-unknown', occurrence }
  const { date, status } = meeting
  if (status === 'cancelled') return { code: 'reflection-meeting-cancelled', date }
  return isFiled(rounds, occurrence) ? { code: 'reflections-are-filed', date } : null
}

/** Whether the meeting's reflections are filed: nothing is added or withdrawn then. */
export function isFiled(rounds: Pick<Rounds, 'filed'>, occurrence: OccurrenceId): boolean {
  return rounds.filed.some((filed) => filed.occurrence === occurrence)
}

/** Whether the person is or was in the team. */
export function isKnown({ profile }: ReflectionFacts, member: MemberId): boolean {
  return profile.members.some(({ id }) => id === member)
}

/** The member who acts; null for the clock. */
export function actingMember({ actor }: Moment): MemberId | null {
  return actor.kind === 'member' ? actor.member : null
}
