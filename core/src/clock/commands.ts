import * as z from 'zod/mini'
import { occurrenceId, thingId } from '../ids'

/** A part of the agenda by its place; the first is 0. */
const place = z.int().check(z.gte(0), z.lte(15))
const minutes = z.int().check(z.gte(1), z.lte(480))

const startClock = z.strictObject({
  type: z.literal('start-clock'),
  occurrence: occurrenceId,
  /** The agenda as whoever starts the clock sees it: its template, and the minutes of its parts in their order. */
  template: thingId.check(z.maxLength(80)),
  partMinutes: z.array(minutes).check(z.minLength(1), z.maxLength(16)),
})

/** `from` is the part that the person saw running, so that two who tap "next" at once go on by one part. */
const changePart = z.strictObject({
  type: z.literal('change-part'),
  occurrence: occurrenceId,
  from: place,
  to: place,
})

const giveTime = z.strictObject({
  type: z.literal('give-time'),
  occurrence: occurrenceId,
  from: place,
  to: place,
  minutes,
})

const stopClock = z.strictObject({ type: z.literal('stop-clock'), occurrence: occurrenceId })

export const clockCommands = [startClock, changePart, giveTime, stopClock] as const

export type ClockCommand = z.infer<(typeof clockCommands)[number]>
