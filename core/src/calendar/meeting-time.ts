import type { Instant, LocalDate, LocalTime } from '../ids'
import { addDays, weekday } from './local-date'
import type { Occurrence } from './occurrences'
import { toInstant, toWallTime } from './wall-time'

const minute = 60_000

/** When the meeting begins, with the clocks of the team's zone. */
export function startsAt({ date, start }: Pick<Occurrence, 'date' | 'start'>, zone: string): Instant {
  return toInstant({ date, time: start }, zone)
}

/** When the meeting ends: its minutes after its beginning, also across a clock change. */
export function endsAt(occurrence: Pick<Occurrence, 'date' | 'start' | 'minutes'>, zone: string): Instant {
  return (startsAt(occurrence, zone) + occurrence.minutes * minute) as Instant
}

/** The team's day at this instant. */
export function today(now: Instant, zone: string): LocalDate {
  return toWallTime(now, zone).date
}

/**
 * The first instant at or after `at` on a Monday to Friday from `hours.from` to just before `hours.until`,
 * by the clocks of the zone. For messages to people (FEATURES.md 39). Throws a RangeError for hours that
 * never open.
 */
export function withinHours(
  at: Instant,
  zone: string,
  hours: { from: LocalTime; until: LocalTime },
): Instant {
  if (hours.until <= hours.from) throw new RangeError('The hours end before they begin')
  const first = today(at, zone)
  for (let days = 0; days <= 7; days += 1) {
    const date = addDays(first, days)
    if (weekday(date) > 5) continue
    const closes = toInstant({ date, time: hours.until }, zone)
    const opens = toInstant({ date, time: hours.from }, zone)
    if (opens < closes && at < closes) return at > opens ? at : opens
  }
  throw new RangeError('No working day within a week')
}
