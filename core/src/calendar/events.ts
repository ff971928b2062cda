import type { LocalDate, LocalTime, OccurrenceId } from '../ids'
import type { Occurrence } from './occurrences'
import type { CycleMark, Rhythm } from './rhythm-shape'
import type { Days, EarlyRelease } from './school-year'

/** What happened to the rules that dates are made from. */
export type CalendarRuleEvent =
  | { type: 'rhythm-set'; rhythm: Rhythm; start: LocalTime; minutes: number }
  | { type: 'school-year-set'; from: LocalDate; until: LocalDate }
  | { type: 'days-off-added'; daysOff: readonly Days[]; earlyRelease: readonly EarlyRelease[] }
  | { type: 'days-off-removed'; from: LocalDate; until: LocalDate }
  | ({ type: 'cycle-day-set' } & CycleMark)

/** What happened to the list of meetings. Only meetings that have not begun are dropped or retimed. */
export type MeetingListEvent =
  | { type: 'meetings-dropped'; occurrences: readonly OccurrenceId[] }
  | { type: 'meetings-retimed'; occurrences: readonly OccurrenceId[]; start: LocalTime; minutes: number }
  | { type: 'meetings-scheduled'; meetings: readonly Omit<Occurrence, 'status'>[]; byHand: boolean }

export type CalendarEvent = CalendarRuleEvent | MeetingListEvent
