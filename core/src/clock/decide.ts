import type { AgendaBook } from '../agenda/agenda'
import { checkChoice, leastMinutesOf } from '../agenda/check-choice'
import { anyMeeting } from '../agenda/meeting-found'
import type { AgendaRefusal } from '../agenda/refusals'
import { startsAt } from '../calendar/meeting-time'
import type { Calendar, Occurrence } from '../calendar/occurrences'
import type { Decision } from '../decision'
import { type Instant, instant, type OccurrenceId } from '../ids'
import type { Profile } from '../team/team'
import { type Clock, clockOf, minute, sparesOf, type TeamClock } from './clock'
import type { ClockCommand } from './commands'
import type { ClockEvent } from './events'
import type { ClockRefusal } from './refusals'

/** What a clock is decided on. */
export interface ClockFacts {
  profile: Pick<Profile, 'zone'>
  calendar: Pick<Calendar, 'occurrences'>
  agenda: AgendaBook
  clock: TeamClock
}

type CommandOf<T extends ClockCommand['type']> = Extract<ClockCommand, { type: T }>
type ClockDecision = Decision<ClockEvent, ClockRefusal | AgendaRefusal>

const nothing: ClockDecision = { events: [] }

/** How long before the meeting a clock may be started for it; earlier, it is being tried out. */
const early = 30 * minute

/**
 * When the meeting is to end: by the calendar, so that a late start shows; a clock that is started at another time counts
 * from its start.
 */
function plannedEnd(meeting: Occurrence, zone: string, length: number, now: Instant): Instant {
  const start = startsAt(meeting, zone)
  const inTime = start - early <= now && now < start + length
  return instant.parse((inTime ? start : now) + length)
}

/**
 * The agenda clock (FEATURES.md 9). Whatever parts give each other, the meeting keeps its length, and no part that lies
 * ahead goes under its least minutes. Of two who do the same at once, the second changes nothing.
 */
export const clockDeciders: {
  [T in ClockCommand['type']]: (
    facts: ClockFacts,
    command: CommandOf<T>,
    moment: { now: Instant },
  ) => ClockDecision
} = {
  'start-clock': (facts, { occurrence, template, partMinutes }, { now }) => {
    const { profile, calendar, agenda, clock } = facts
    if (clockOf(clock, occurrence, now) !== null) return nothing
    const found = anyMeeting(calendar, occurrence)
    if ('refused' in found) return found
    const minutes = partMinutes.reduce((sum, part) => sum + part, 0)
    const refused = checkChoice(agenda, template, minutes, partMinutes)
    if (refused !== null) return { refused }
    const leastMinutes = leastMinutesOf(agenda, template) ?? []
    const end = plannedEnd(found.meeting, profile.zone, minutes * minute, now)
    const started = { occurrence, at: now, plannedEnd: end, template, partMinutes, leastMinutes }
    return { events: [{ type: 'clock-started', ...started }] }
  },
  'change-part': ({ clock }, { occurrence, from, to }, { now }) =>
    withClock(clock, occurrence, now, ({ part, minutes }) => {
      if (to >= minutes.length) return { refused: { code: 'clock-part-unknown', parts: minutes.length } }
      if (part !== from || part === to) return nothing
      return { events: [{ type: 'part-changed', occurrence, to, at: now }] }
    }),
  'give-time': ({ clock }, { occurrence, from, to, minutes }, { now }) =>
    withClock(clock, occurrence, now, (running) => {
      const parts = running.minutes.length
      if (from >= parts || to >= parts) return { refused: { code: 'clock-part-unknown', parts } }
      if (from === to) return { refused: { code: 'clock-same-part' } }
      if (to < running.part) return { refused: { code: 'clock-part-over', part: to + 1 } }
      const spares = sparesOf(running, from, now)
      if (spares < minutes) return { refused: { code: 'clock-no-time-to-give', part: from + 1, spares } }
      return { events: [{ type: 'time-given', occurrence, from, to, minutes }] }
    }),
  'stop-clock': ({ clock }, { occurrence }, { now }) =>
    clockOf(clock, occurrence, now) === null ? nothing : { events: [{ type: 'clock-stopped', occurrence }] },
}

function withClock(
  clock: TeamClock,
  occurrence: OccurrenceId,
  now: Instant,
  then: (running: Clock) => ClockDecision,
): ClockDecision {
  const running = clockOf(clock, occurrence, now)
  return running === null ? { refused: { code: 'clock-not-running' } } : then(running)
}
