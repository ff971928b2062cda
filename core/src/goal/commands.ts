import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'

/** A rate or a count; kept to a tenth. */
const value = z.number().check(z.gte(0), z.lte(1_000_000))

const setGoalMeasure = z.strictObject({
  type: z.literal('set-goal-measure'),
  /** What is counted, as typed: "fifth graders who meet 5.NF.2". The decider trims it. */
  text: z.string().check(z.maxLength(20_000)),
  unit: z.enum(['percent', 'count']),
  baseline: value,
  target: value,
  /** When the baseline was measured; today without it. */
  from: z.optional(realDate),
  by: realDate,
})

/** What was measured on a day. The same day again corrects it. */
const recordProgress = z.strictObject({ type: z.literal('record-progress'), date: realDate, value })

const removeProgress = z.strictObject({ type: z.literal('remove-progress'), date: realDate })

export const goalCommands = [setGoalMeasure, recordProgress, removeProgress] as const

export type GoalCommand = z.infer<(typeof goalCommands)[number]>
