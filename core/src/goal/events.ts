import type { LocalDate } from '../ids'

/** What happened to the numbers of the team's goal. What is counted stands in the store of words. */
export type GoalEvent =
  | {
      type: 'goal-measure-set'
      unit: 'percent' | 'count'
      baseline: number
      target: number
      from: LocalDate
      by: LocalDate
    }
  | { type: 'progress-recorded'; date: LocalDate; value: number }
  | { type: 'progress-removed'; date: LocalDate }
