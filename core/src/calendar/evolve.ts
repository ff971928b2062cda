import { meets, withDaysOff, withoutDays } from './days-off'
import type { CalendarEvent } from './events'
import { compareDates } from './local-date'
import { type Calendar, compareOccurrences, type Occurrence } from './occurrences'
import { withMark } from './rhythm'
import { type Days, includes, type SchoolYear } from './school-year'

type EventOf<T extends CalendarEvent['type']> = Extract<CalendarEvent, { type: T }>

/** The years with one more, or with new first and last days of the one that it overlaps. */
function withYear(years: readonly SchoolYear[], { from, until }: Days): SchoolYear[] {
  const before = years.filter((year) => meets(year, { from, until }))
  const bare: SchoolYear = { from, until, daysOff: [], earlyRelease: [] }
  const year = before.reduce((sum, old) => withDaysOff(sum, old.daysOff, old.earlyRelease), bare)
  const others = years.filter((old) => !before.includes(old))
  return [...others, year].sort((one, other) => compareDates(one.from, other.from))
}

function withoutDaysOff(year: SchoolYear, gone: Days): SchoolYear {
  return {
    ...year,
    daysOff: withoutDays(year.daysOff, gone),
    earlyRelease: year.earlyRelease.filter(({ date }) => !includes(gone, date)),
  }
}

function scheduled(calendar: Calendar, { meetings, byHand }: EventOf<'meetings-scheduled'>): Calendar {
  const added = meetings.map((meeting): Occurrence => ({ ...meeting, status: 'planned' }))
  return {
    ...calendar,
    occurrences: [...calendar.occurrences, ...added].sort(compareOccurrences),
    byHand: byHand ? [...calendar.byHand, ...meetings.map(({ id }) => id)] : calendar.byHand,
  }
}

function dropped(calendar: Calendar, event: EventOf<'meetings-dropped'>): Calendar {
  const gone = new Set(event.occurrences)
  return {
    ...calendar,
    occurrences: calendar.occurrences.filter(({ id }) => !gone.has(id)),
    byHand: calendar.byHand.filter((id) => !gone.has(id)),
  }
}

function retimed(calendar: Calendar, { occurrences, start, minutes }: EventOf<'meetings-retimed'>): Calendar {
  const changed = new Set(occurrences)
  return {
    ...calendar,
    occurrences: calendar.occurrences
      .map((one) => (changed.has(one.id) ? { ...one, start, minutes } : one))
      .sort(compareOccurrences),
  }
}

/** How each event changes the calendar. */
export const evolveCalendar: {
  [T in CalendarEvent['type']]: (calendar: Calendar, event: EventOf<T>) => Calendar
} = {
  'rhythm-set': (calendar, { rhythm, start, minutes }) => ({ ...calendar, rhythm, start, minutes }),
  'school-year-set': (calendar, year) => ({ ...calendar, years: withYear(calendar.years, year) }),
  'days-off-added': (calendar, { daysOff, earlyRelease }) => ({
    ...calendar,
    years: calendar.years.map((year) => withDaysOff(year, daysOff, earlyRelease)),
  }),
  'days-off-removed': (calendar, gone) => ({
    ...calendar,
    years: calendar.years.map((year) => withoutDaysOff(year, gone)),
  }),
  'cycle-day-set': (calendar, { date, day }) =>
    calendar.rhythm?.kind === 'cycle'
      ? { ...calendar, rhythm: withMark(calendar.rhythm, { date, day }) }
      : calendar,
  'meetings-dropped': dropped,
  'meetings-retimed': retimed,
  'meetings-scheduled': scheduled,
}

/** The calendar after the events, in their order. */
export function withEvents(calendar: Calendar, events: readonly CalendarEvent[]): Calendar {
  const one = <T extends CalendarEvent['type']>(before: Calendar, event: EventOf<T>): Calendar => {
    const type: T = event.type
    return evolveCalendar[type](before, event)
  }
  return events.reduce(one, calendar)
}
