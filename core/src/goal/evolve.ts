import { compareDates } from '../calendar/local-date'
import type { GoalEvent } from './events'
import { type GoalNumbers, measureWords } from './goal'

type EventOf<T extends GoalEvent['type']> = Extract<GoalEvent, { type: T }>

/** How each event changes the numbers of the goal. */
export const evolveGoal: {
  [T in GoalEvent['type']]: (goal: GoalNumbers, event: EventOf<T>) => GoalNumbers
} = {
  // Percents are no counts: points of another unit, or from before the new baseline, say nothing about this measure.
  'goal-measure-set': ({ measure, points }, { type: _, ...set }) => ({
    measure: { words: measureWords, ...set },
    points:
      measure !== null && measure.unit === set.unit ? points.filter(({ date }) => date >= set.from) : [],
  }),
  'progress-recorded': (goal, { date, value }) => ({
    ...goal,
    points: [...goal.points.filter((point) => point.date !== date), { date, value }].sort((one, other) =>
      compareDates(one.date, other.date),
    ),
  }),
  'progress-removed': (goal, { date }) => ({
    ...goal,
    points: goal.points.filter((point) => point.date !== date),
  }),
}
