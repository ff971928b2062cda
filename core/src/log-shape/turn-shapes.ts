import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import { localTime, memberId, occurrenceId, roleId, thingId } from '../ids'
import type { AvailabilityEvent, MeetingEvent, PublishingEvent } from '../rotation/events'
import type { Absence } from '../rotation/turns'
import { reason } from './reason-shape'
import type { Shapes } from './shapes'

const members = z.array(memberId).check(z.maxLength(200))
const at = { occurrence: occurrenceId, role: roleId }
const place = { ...at, member: memberId }
const assignees = z.array(z.strictObject({ member: memberId, reason })).check(z.maxLength(20))

const turns = z
  .array(
    z.strictObject({
      role: roleId,
      holders: members,
      shadows: members,
      reasons: z.record(memberId, reason),
    }),
  )
  .check(z.maxLength(20))

const moves = z
  .array(z.strictObject({ role: roleId, from: occurrenceId, to: z.nullable(occurrenceId) }))
  .check(z.maxLength(2_000))

const absence: z.ZodMiniType<Absence> = z.strictObject({
  id: thingId,
  member: memberId,
  from: realDate,
  until: z.exactOptional(realDate),
  kind: z.enum(['away', 'not-leading']),
  source: z.enum(['self', 'lead', 'calendar']),
  role: z.exactOptional(roleId),
})

const held = {
  occurrence: occurrenceId,
  doers: z.array(z.strictObject({ role: roleId, members })).check(z.maxLength(20)),
  attendance: z.nullable(members),
}

export const publishingShapes: Shapes<PublishingEvent> = {
  'turns-published': z.strictObject({
    type: z.literal('turns-published'),
    occurrence: occurrenceId,
    turns,
  }),
  'turn-refilled': z.strictObject({
    type: z.literal('turn-refilled'),
    ...at,
    from: z.nullable(memberId),
    to: assignees,
  }),
  'turns-reseated': z.strictObject({
    type: z.literal('turns-reseated'),
    gone: z.array(occurrenceId).check(z.maxLength(2_000)),
    moves,
  }),
  'turn-pinned': z.strictObject({ type: z.literal('turn-pinned'), ...place, instead: z.nullable(memberId) }),
  'turn-unpinned': z.strictObject({ type: z.literal('turn-unpinned'), ...place }),
}

export const availabilityShapes: Shapes<AvailabilityEvent> = {
  'absence-reported': z.strictObject({ type: z.literal('absence-reported'), absence }),
  'absence-withdrawn': z.strictObject({ type: z.literal('absence-withdrawn'), absence: thingId }),
  'turn-passed': z.strictObject({ type: z.literal('turn-passed'), ...place }),
  'members-reordered': z.strictObject({ type: z.literal('members-reordered'), order: members }),
  'rung-set': z.strictObject({
    type: z.literal('rung-set'),
    member: memberId,
    role: roleId,
    rung: z.enum(['shadow', 'co-lead', 'lead']),
  }),
  'opted-out': z.strictObject({
    type: z.literal('opted-out'),
    member: memberId,
    role: roleId,
    from: realDate,
    until: z.exactOptional(realDate),
  }),
  'opted-in': z.strictObject({
    type: z.literal('opted-in'),
    member: memberId,
    role: roleId,
    from: realDate,
  }),
}

export const meetingShapes: Shapes<MeetingEvent> = {
  'meeting-cancelled': z.strictObject({
    type: z.literal('meeting-cancelled'),
    occurrence: occurrenceId,
    mode: z.enum(['slide', 'keep']),
    moves,
  }),
  'meeting-moved': z.strictObject({
    type: z.literal('meeting-moved'),
    occurrence: occurrenceId,
    date: realDate,
    start: localTime,
  }),
  'meeting-held': z.strictObject({ type: z.literal('meeting-held'), ...held, assumed: z.boolean() }),
  'doers-corrected': z.strictObject({ type: z.literal('doers-corrected'), ...held }),
}
