import type { TextRefusal } from '../agenda/people-text'
import type { LocalDate } from '../ids'

/** Why the numbers of the goal stay as they are. */
export type GoalRefusal =
  | TextRefusal
  | { code: 'goal-percent-over-100'; value: number }
  | { code: 'goal-target-is-baseline'; value: number }
  | { code: 'goal-dates-backwards'; from: LocalDate; by: LocalDate }
  | { code: 'goal-not-measured' }
  | { code: 'progress-ahead-of-today'; date: LocalDate }
  | { code: 'progress-before-goal'; from: LocalDate }
  | { code: 'progress-unknown'; date: LocalDate }
