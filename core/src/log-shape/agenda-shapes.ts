import * as z from 'zod/mini'
import type { AgendaEvent } from '../agenda/events'
import { realDate } from '../calendar/local-date'
import { memberId, occurrenceId, thingId } from '../ids'
import type { Shapes } from './shapes'

const minutes = z.int().check(z.gte(0), z.lte(1_440))
const parts = z.array(minutes).check(z.maxLength(100))
const things = z.array(thingId).check(z.maxLength(2_000))
const said = { occurrence: occurrenceId, on: realDate, by: z.nullable(memberId) }

const tag = z.discriminatedUnion('thing', [
  z.strictObject({ thing: z.literal('item'), id: thingId }),
  z.strictObject({ thing: z.literal('part'), id: thingId, occurrence: occurrenceId }),
])

export const agendaShapes: Shapes<AgendaEvent> = {
  'template-chosen': z.strictObject({
    type: z.literal('template-chosen'),
    occurrence: occurrenceId,
    template: thingId,
    minutes,
    partMinutes: z.exactOptional(parts),
  }),
  'item-added': z.strictObject({
    type: z.literal('item-added'),
    item: thingId,
    ...said,
    minutes: z.exactOptional(minutes),
  }),
  'item-finished': z.strictObject({ type: z.literal('item-finished'), item: thingId, on: realDate }),
  'item-parked': z.strictObject({ type: z.literal('item-parked'), item: thingId, on: realDate }),
  'goal-tagged': z.strictObject({ type: z.literal('goal-tagged'), tag }),
  'goal-untagged': z.strictObject({ type: z.literal('goal-untagged'), tag }),
  'decision-recorded': z.strictObject({
    type: z.literal('decision-recorded'),
    decision: thingId,
    ...said,
  }),
  'action-added': z.strictObject({
    type: z.literal('action-added'),
    action: thingId,
    occurrence: occurrenceId,
    owner: memberId,
    on: realDate,
    due: z.exactOptional(realDate),
  }),
  'action-closed': z.strictObject({
    type: z.literal('action-closed'),
    action: thingId,
    how: z.enum(['done', 'dropped']),
    on: realDate,
  }),
  'agenda-carried': z.strictObject({
    type: z.literal('agenda-carried'),
    occurrence: occurrenceId,
    items: things,
    actions: things,
  }),
  'notes-taken': z.strictObject({
    type: z.literal('notes-taken'),
    occurrence: occurrenceId,
    notes: z.array(z.strictObject({ note: thingId, part: z.nullable(thingId) })).check(z.maxLength(2_000)),
    shortened: z.array(z.nullable(thingId)).check(z.maxLength(100)),
  }),
  'note-written': z.strictObject({
    type: z.literal('note-written'),
    note: thingId,
    occurrence: occurrenceId,
    part: z.nullable(thingId),
    by: z.nullable(memberId),
  }),
  'note-withdrawn': z.strictObject({ type: z.literal('note-withdrawn'), note: thingId }),
  'template-saved': z.strictObject({
    type: z.literal('template-saved'),
    template: thingId,
    minutes,
    leastMinutes: parts,
  }),
}
