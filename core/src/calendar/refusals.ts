import type { LocalDate, LocalTime } from '../ids'

/** Why the calendar stays as it is. */
export type CalendarRefusal =
  | { code: 'days-backwards'; from: LocalDate; until: LocalDate }
  | { code: 'school-year-too-long'; from: LocalDate; until: LocalDate }
  | { code: 'school-years-overlap'; from: LocalDate; until: LocalDate }
  | { code: 'school-year-over' }
  | { code: 'rhythm-finds-no-date' }
  | { code: 'dates-outside-school-year' }
  | { code: 'no-closure-there'; from: LocalDate; until: LocalDate }
  | { code: 'rhythm-has-no-cycle' }
  | { code: 'cycle-day-too-high'; day: number; length: number }
  | { code: 'no-school-that-day'; date: LocalDate }
  | { code: 'meeting-in-the-past'; date: LocalDate }
  | { code: 'meetings-overlap'; date: LocalDate; start: LocalTime }

/** Why a calendar file was not read at all. `line` counts from 1. */
export type CalendarFileRefusal =
  | { code: 'calendar-file-too-large' }
  | { code: 'not-a-calendar-file' }
  | { code: 'calendar-file-broken'; line: number }
  | { code: 'calendar-file-too-many-events'; most: number }
