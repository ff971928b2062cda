import * as z from 'zod/mini'
import { realDate } from './local-date'
import { mostMarks } from './most-marks'

const schoolWeekday = z.union([1, 2, 3, 4, 5].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5)))

const weeks = z.strictObject({
  kind: z.literal('weeks'),
  /** 1 is weekly, 2 every other week. Calendar weeks are counted, breaks included. */
  every: z.int().check(z.gte(1), z.lte(8)),
  weekdays: z.array(schoolWeekday).check(z.minLength(1), z.maxLength(5)),
  /** Any date of a week in which the team meets. */
  anchor: realDate,
})

/** "This school day is day `day` of the cycle"; on a day without school it speaks of the next one with. */
export const cycleMark = z.strictObject({ date: realDate, day: z.int().check(z.gte(1), z.lte(20)) })
export type CycleMark = z.infer<typeof cycleMark>

const cycle = z
  .strictObject({
    kind: z.literal('cycle'),
    /** 2 for A and B days, 6 for a six-day cycle. */
    length: z.int().check(z.gte(2), z.lte(20)),
    /** The days of the cycle on which the team meets; A is 1. */
    days: z.array(z.int().check(z.gte(1), z.lte(20))).check(z.minLength(1), z.maxLength(20)),
    /** Ordered by date; each counts until the next, the first one also backwards. */
    marks: z.array(cycleMark).check(z.minLength(1), z.maxLength(mostMarks)),
  })
  .check(
    z.refine(({ length, days, marks }) =>
      [...days, ...marks.map(({ day }) => day)].every((day) => day <= length),
    ),
  )

const nth = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal('last')])

const month = z.strictObject({
  kind: z.literal('month'),
  weekday: schoolWeekday,
  /** `[1, 3]` is the first and third of the month. */
  nth: z.array(nth).check(z.minLength(1), z.maxLength(5)),
})

/** The rule that makes a team's dates. A date of the rule on a day without school is left out, not moved. */
export const rhythm = z.union([weeks, cycle, month])
export type Rhythm = z.infer<typeof rhythm>
