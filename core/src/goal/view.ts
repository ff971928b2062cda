import { daysBetween } from '../calendar/local-date'
import type { LocalDate } from '../ids'
import type { GoalMeasure, GoalNumbers, GoalPoint } from './goal'

/** Where the latest measurement stands beside the straight line from baseline to target. */
export type Standing = 'not-measured' | 'behind' | 'on-the-way' | 'ahead' | 'reached'

export interface GoalProgress {
  measure: GoalMeasure
  /** By date; `expected` is the line's value on that day. */
  points: readonly (GoalPoint & { expected: number })[]
  standing: Standing
  /** Until the goal's last day; 0 on it, negative after it. */
  daysLeft: number
}

/** Within a tenth of the whole way beside the line counts as on the way: one test is no verdict. */
const nearLine = 0.1

/** How far the team is with its goal; null until it says how it measures it. */
export function goalProgress({ measure, points }: GoalNumbers, today: LocalDate): GoalProgress | null {
  if (measure === null) return null
  const { baseline, target, by } = measure
  const latest = points[points.length - 1]
  return {
    measure,
    points: points.map((point) => ({
      ...point,
      expected: Math.round((baseline + shareOfTime(measure, point.date) * (target - baseline)) * 10) / 10,
    })),
    standing: latest === undefined ? 'not-measured' : standingOf(measure, latest),
    daysLeft: daysBetween(today, by),
  }
}

function standingOf(measure: GoalMeasure, { date, value }: GoalPoint): Standing {
  const way = (value - measure.baseline) / (measure.target - measure.baseline)
  if (way >= 1) return 'reached'
  const beside = way - shareOfTime(measure, date)
  return beside > nearLine ? 'ahead' : beside < -nearLine ? 'behind' : 'on-the-way'
}

/** How much of the time is over on that day, from 0 to 1. */
function shareOfTime({ from, by }: GoalMeasure, date: LocalDate): number {
  return Math.min(1, Math.max(0, daysBetween(from, date) / daysBetween(from, by)))
}
