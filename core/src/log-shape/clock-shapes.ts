import * as z from 'zod/mini'
import type { ClockEvent } from '../clock/events'
import { instant, occurrenceId, thingId } from '../ids'
import type { Shapes } from './shapes'

const place = z.int().check(z.gte(0), z.lte(15))
const minutes = z.int().check(z.gte(1), z.lte(480))
const ofParts = z.array(minutes).check(z.minLength(1), z.maxLength(16))
const here = { occurrence: occurrenceId }

export const clockShapes: Shapes<ClockEvent> = {
  'clock-started': z.strictObject({
    type: z.literal('clock-started'),
    ...here,
    at: instant,
    plannedEnd: instant,
    template: thingId,
    partMinutes: ofParts,
    leastMinutes: ofParts,
  }),
  'part-changed': z.strictObject({ type: z.literal('part-changed'), ...here, to: place, at: instant }),
  'time-given': z.strictObject({
    type: z.literal('time-given'),
    ...here,
    from: place,
    to: place,
    minutes,
  }),
  'clock-stopped': z.strictObject({ type: z.literal('clock-stopped'), ...here }),
}
