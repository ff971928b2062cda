import { localDate, localTime } from '@roundtable/core'
import * as z from 'zod/mini'

/** What a form brought, by the field's id: one text, one choice, or several. A box that nobody ticked is not there. */
export const fields = z.record(
  z.string().check(z.maxLength(60)),
  z.array(z.string().check(z.maxLength(500_000))).check(z.maxLength(200)),
)
export type Fields = Readonly<z.infer<typeof fields>>

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

/** As much as is put back onto a card, in letters: a card takes 100 KB in all, and its button no more than 60. */
const mostPutBack = 20_000

/** What of a form is put back onto a card; null for a long paste, which is pasted again. */
export function puttable(sent: Fields): Fields | null {
  return JSON.stringify(sent).length > mostPutBack ? null : sent
}

/** The same without what is too long; whatever else was typed stays. */
export function shortened(sent: Fields): Fields {
  if (puttable(sent) !== null) return sent
  const [longest] = Object.keys(sent).sort((one, other) => length(sent, other) - length(sent, one))
  return shortened(Object.fromEntries(Object.entries(sent).filter(([id]) => id !== longest)))
}

function length(sent: Fields, id: string): number {
  return JSON.stringify(sent[id]).length
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}

/** The only value of a field, as it was typed; empty when there is none. */
export function one(sent: Fields, id: string): string {
  return sent[id]?.[0] ?? ''
}

/** All values of a field. */
export function many(sent: Fields, id: string): readonly string[] {
  return sent[id] ?? []
}
