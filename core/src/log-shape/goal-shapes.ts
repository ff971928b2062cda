import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import type { GoalEvent } from '../goal/events'
import type { Shapes } from './shapes'

const value = z.number().check(z.gte(0), z.lte(1_000_000))

export const goalShapes: Shapes<GoalEvent> = {
  'goal-measure-set': z
    .strictObject({
      type: z.literal('goal-measure-set'),
      unit: z.enum(['percent', 'count']),
      baseline: value,
      target: value,
      from: realDate,
      by: realDate,
    })
    .check(z.refine(({ from, by, baseline, target }) => from < by && baseline !== target)),
  'progress-recorded': z.strictObject({ type: z.literal('progress-recorded'), date: realDate, value }),
  'progress-removed': z.strictObject({ type: z.literal('progress-removed'), date: realDate }),
}
