import type { CalendarCommand } from '../../../core/src/calendar/commands'
import { calendarDeciders } from '../../../core/src/calendar/decide'
import type { CalendarEvent } from '../../../core/src/calendar/events'
import { withEvents } from '../../../core/src/calendar/evolve'
import { type Calendar, emptyCalendar } from '../../../core/src/calendar/occurrences'
import type { CalendarFacts } from '../../../core/src/calendar/plan'
import type { Rhythm } from '../../../core/src/calendar/rhythm-shape'
import { toInstant } from '../../../core/src/calendar/wall-time'
import { isRefused, type Moment } from '../../../core/src/decision'
import { day, time } from './arbitrary'

export const zone = 'America/Chicago'
export const at = (date: string, clock = '09:00'): Moment => ({
  actor: { kind: 'clock' },
  now: toInstant({ date: day(date), time: time(clock) }, zone),
  today: day(date),
})
export const moment = at('2026-11-24')

type CommandOf<T extends CalendarCommand['type']> = Extract<CalendarCommand, { type: T }>
export const decide =
  <T extends CalendarCommand['type']>(command: CommandOf<T>, when = moment) =>
  (facts: CalendarFacts) => {
    const type: T = command.type
    return calendarDeciders[type](facts, command, when)
  }

/** The facts after the commands, each of which must be accepted. */
export function after(commands: readonly CalendarCommand[], when = moment): CalendarFacts {
  return commands.reduce<CalendarFacts>(
    (facts, command) => {
      const decision = decide(command, when)(facts)
      if (isRefused(decision)) throw new Error(`Refused: ${decision.refused.code}`)
      return { zone, calendar: withEvents(facts.calendar, decision.events) }
    },
    { zone, calendar: emptyCalendar },
  )
}

export const nothing: CalendarFacts = { zone, calendar: emptyCalendar }
export const tuesdays: Rhythm = { kind: 'weeks', every: 1, weekdays: [2], anchor: day('2026-11-24') }
export const sixDays: Rhythm = {
  kind: 'cycle',
  length: 6,
  days: [1],
  marks: [{ date: day('2026-11-24'), day: 1 }],
}
export const setRhythm = (rhythm: Rhythm, start = '15:30') =>
  ({ type: 'set-rhythm', rhythm, start: time(start), minutes: 45 }) as const
export const setYear = (from: string, until: string) =>
  ({ type: 'set-school-year', from: day(from), until: day(until) }) as const
export const close = (from: string, until = from) =>
  ({ type: 'add-closure', from: day(from), until: day(until) }) as const
export const reopen = (from: string, until = from) =>
  ({ type: 'remove-closure', from: day(from), until: day(until) }) as const
export const dates = ({ occurrences }: Calendar) => occurrences.map(({ date }) => date)
export const types = (events: readonly CalendarEvent[]) => events.map(({ type }) => type)

export const year = setYear('2026-08-24', '2026-12-18')
export const team = after([year, setRhythm(tuesdays)])
