import { addDays, weekday } from '../calendar/local-date'
import { withinHours } from '../calendar/meeting-time'
import type { Occurrence } from '../calendar/occurrences'
import { toInstant } from '../calendar/wall-time'
import type { Instant, LocalDate } from '../ids'
import type { Settings } from '../team/team'

/** The day so many days before, or the last weekday before that: nobody is reminded on a weekend. */
function weekdayBefore(date: LocalDate, days: number): LocalDate {
  let day = addDays(date, -days)
  while (weekday(day) > 5) day = addDays(day, -1)
  return day
}

/**
 * When a reminder goes out that is meant for so many days before the meeting: at the meeting's own time of
 * day if messages are sent then, else as soon on that day as they are.
 */
export function reminderAt(
  { date, start }: Occurrence,
  days: number,
  zone: string,
  { hours }: Pick<Settings, 'hours'>,
): Instant {
  const day = weekdayBefore(date, days)
  const time = start >= hours.from && start < hours.until ? start : hours.from
  const at = toInstant({ date: day, time }, zone)
  // Only a clock change can have swallowed the rest of the hours.
  return at < toInstant({ date: day, time: hours.until }, zone) ? at : withinHours(at, zone, hours)
}
