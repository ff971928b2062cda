import type { SkipReason } from '../../calendar/calendar-file'
import type { CalendarFileRefusal, CalendarRefusal } from '../../calendar/refusals'
import type { Rhythm } from '../../calendar/rhythm-shape'
import type { Sentences } from '../sentences'
import type { Speaker } from '../speaker'

export const calendarRefusals: Sentences<CalendarRefusal> = {
  'days-backwards': ({ from, until }, speaker) =>
    `${speaker.date(until)} comes before ${speaker.date(from)}. Put the earlier date first, then try again.`,
  'school-year-too-long': () =>
    'A school year can last 400 days at most. Check the year of both dates, then try again.',
  'school-years-overlap': () =>
    'These dates reach into two school years that are already entered. Choose dates that change one of them.',
  'school-year-over': () =>
    'The school year is over. Open "School calendar", enter the first and last day of the next one, then try again.',
  'rhythm-finds-no-date': () =>
    'No meeting would be left in this school year. Check the days and the dates of the year, then try again.',
  'dates-outside-school-year': () =>
    'None of these dates lies in the school year. Open "School calendar", check its first and last day, then try again.',
  'no-closure-there': ({ from }, speaker) =>
    `School is not closed on ${speaker.date(from)}. Look at the list of days off and choose one of them.`,
  'rhythm-has-no-cycle': () =>
    'The team does not meet by cycle days. Choose A/B days or a longer cycle as the rhythm first.',
  'cycle-day-too-high': ({ day, length }) =>
    `The cycle has ${length} days, so there is no day ${day}. Choose a day from 1 to ${length}.`,
  'no-school-that-day': ({ date }, speaker) =>
    `There is no school on ${speaker.date(date)}, so it has no cycle day. Choose a school day.`,
  'meeting-in-the-past': ({ date }, speaker) =>
    `${speaker.date(date)} at that time is already over. Choose a time that is still to come.`,
  'meetings-overlap': ({ date, start }, speaker) =>
    `The team already meets on ${speaker.date(date)} at ${start}. Choose another time, or move that meeting.`,
}

export const calendarFileRefusals: Sentences<CalendarFileRefusal> = {
  'calendar-file-too-large': () =>
    'This calendar file is larger than 1 MB. Export only this school year, then try again.',
  'not-a-calendar-file': () =>
    'This is neither a calendar file (.ics) nor a table (.csv) with columns for date and title. Export the district calendar as one of them, then try again.',
  'calendar-file-broken': ({ line }) =>
    `The calendar file cannot be read from line ${line} on. Export it again, or enter the dates by hand.`,
  'calendar-file-too-many-events': ({ most }) =>
    `The calendar file has more than ${most} events. Export only this school year, then try again.`,
}

/** Why an event of a calendar file gave no dates, to stand behind its title. */
export const skipReasons: Readonly<Record<SkipReason, string>> = {
  'other-event': 'does not say that school is closed or ends early',
  'school-is-on': 'says that there is school',
  'part-of-day': 'takes only part of the day',
  repeats: 'repeats; enter its dates by hand',
  'event-cancelled': 'was cancelled',
  'unreadable-date': 'has a date that cannot be read',
  'outside-school-year': 'is outside the school year',
  'too-long': 'is too long for a break',
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const positions = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const

function ordinal(count: number): string {
  return count === 3 ? '3rd' : `${count}th`
}

/** "Every other Tuesday and Thursday"; "Day 1 and 4 of the 6-day cycle"; "The first Monday of the month". */
export function rhythmInWords(rhythm: Rhythm, speaker: Pick<Speaker, 'list'>): string {
  if (rhythm.kind === 'weeks') {
    const days = speaker.list(rhythm.weekdays.map((day) => weekdays[day - 1] ?? ''))
    if (rhythm.every === 1) return `Every ${days}`
    return rhythm.every === 2 ? `Every other ${days}` : `${days} of every ${ordinal(rhythm.every)} week`
  }
  if (rhythm.kind === 'month') {
    const which = speaker.list(rhythm.nth.map((nth) => positions[nth]))
    return `The ${which} ${weekdays[rhythm.weekday - 1] ?? ''} of the month`
  }
  return rhythm.length === 2
    ? `${speaker.list(rhythm.days.map((day) => (day === 1 ? 'A' : 'B')))} days`
    : `Day ${speaker.list(rhythm.days.map(String))} of the ${rhythm.length}-day cycle`
}
