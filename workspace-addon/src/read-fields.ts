import { localDate, localTime } from '@roundtable/core'
import * as z from 'zod/mini'
import type { Fields } from './fields'

/** What a form brought, by the field's id. */
export const fields = z.record(
  z.string().check(z.maxLength(60)),
  z.array(z.string().check(z.maxLength(500_000))).check(z.maxLength(200)),
)

const input = z.object({
  stringInputs: z.optional(z.object({ value: z.array(z.string()) })),
  /** Midnight of the day in UTC, as text or number. */
  dateInput: z.optional(z.object({ msSinceEpoch: z.union([z.string(), z.number()]) })),
  timeInput: z.optional(z.object({ hours: z.number(), minutes: z.number() })),
})

/** Google's `formInputs`: dates become `YYYY-MM-DD`, times `HH:MM`; what we do not know is left out. */
export function readFields(formInputs: unknown): Fields {
  const inputs = z.record(z.string(), z.unknown()).safeParse(formInputs)
  if (!inputs.success) return {}
  const read = Object.entries(inputs.data).flatMap(([id, value]) => {
    const values = valuesOf(value)
    return values === null ? [] : [[id, values] as const]
  })
  const kept = fields.safeParse(Object.fromEntries(read))
  return kept.success ? kept.data : {}
}

function valuesOf(value: unknown): string[] | null {
  const parsed = input.safeParse(value)
  if (!parsed.success) return null
  const { stringInputs, dateInput, timeInput } = parsed.data
  if (stringInputs !== undefined) return stringInputs.value
  if (dateInput !== undefined) {
    return dayIn(Number(dateInput.msSinceEpoch))
  }
  if (timeInput === undefined) return null
  const time = localTime.safeParse([timeInput.hours, timeInput.minutes].map(twoDigits).join(':'))
  return time.success ? [time.data] : null
}

/** The day of a point in time in UTC; null outside the calendar's years. */
function dayIn(milliseconds: number): string[] | null {
  if (!(Math.abs(milliseconds) < 8e15)) return null
  const day = localDate.safeParse(new Date(milliseconds).toISOString().slice(0, 10))
  return day.success ? [day.data] : null
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}
