import { addDays, daysBetween, weekday } from '../calendar/local-date'
import { today as dayOf, withinHours } from '../calendar/meeting-time'
import type { Occurrence } from '../calendar/occurrences'
import { includes, type SchoolYear } from '../calendar/school-year'
import { toInstant } from '../calendar/wall-time'
import type { Instant, LocalDate } from '../ids'
import type { Settings } from '../team/team'

/** When a team may be reminded: its hours, the clocks of its zone, the days off that somebody entered. */
export interface ReminderDays {
  zone: string
  hours: Settings['hours']
  years: readonly Pick<SchoolYear, 'daysOff'>[]
}

/** Days after which the eve of a meeting is forgotten: more than a weekend with a day off beside it. */
const longPause = 4

/** The last of a weekend or of days off around this day, towards `step`; null on a working day. */
function edgeOf(date: LocalDate, years: ReminderDays['years'], step: 1 | -1): LocalDate | null {
  if (weekday(date) > 5) return date
  const off = years.flatMap((year) => year.daysOff).find((days) => includes(days, date))
  if (off === undefined) return null
  return step === 1 ? off.until : off.from
}

/** The day itself or the next working day in this direction: nobody is reminded on a weekend or a day off. */
export function workday(date: LocalDate, years: ReminderDays['years'], step: 1 | -1): LocalDate {
  let day = date
  for (let edge = edgeOf(day, years, step); edge !== null; edge = edgeOf(day, years, step))
    day = addDays(edge, step)
  return day
}

/**
 * When a reminder goes out that is meant for so many days before the meeting: that day or the school day before it,
 * at the meeting's own time of day if messages are sent then, else as soon on that day as they are. After a break
 * the eve is too long ago: then the last reminder goes out in the morning of the meeting.
 */
export function reminderAt({ date, start }: Occurrence, days: 7 | 1, when: ReminderDays): Instant {
  const { hours, years } = when
  const eve = workday(addDays(date, -days), years, -1)
  const morning = days === 1 && daysBetween(eve, date) > longPause && hours.from < start
  if (morning && workday(date, years, 1) === date) return opens(date, hours.from, when)
  return opens(eve, start >= hours.from && start < hours.until ? start : hours.from, when)
}

function opens(date: LocalDate, time: Occurrence['start'], { zone, hours }: ReminderDays): Instant {
  const at = toInstant({ date, time }, zone)
  // Only a clock change can have swallowed the rest of the hours.
  return at < toInstant({ date, time: hours.until }, zone) ? at : withinHours(at, zone, hours)
}

/** The first instant from `now` on at which somebody may be reminded. */
export function remindersOpen(now: Instant, { zone, hours, years }: ReminderDays): Instant {
  const at = withinHours(now, zone, hours)
  const date = dayOf(at, zone)
  const next = workday(date, years, 1)
  return next === date ? at : withinHours(toInstant({ date: next, time: hours.from }, zone), zone, hours)
}
