import * as z from 'zod/mini'
import { instant, memberId, occurrenceId, thingId } from '../ids'
import type { ReflectionEvent } from '../reflection/events'
import { frameIds, promptIds } from '../reflection/frames'
import type { Shapes } from './shapes'

const platformId = z.string().check(z.regex(/^[!-~]{1,500}$/))
const source = z.strictObject({ conversation: platformId, message: platformId })
const mode = z.enum(['named', 'anonymous'])
const prompt = z.enum(promptIds)
const members = z.array(memberId).check(z.maxLength(200))

export const reflectionShapes: Shapes<ReflectionEvent> = {
  'round-opened': z.strictObject({
    type: z.literal('round-opened'),
    round: thingId.check(z.regex(/^[\w-]{1,36}$/)),
    occurrence: occurrenceId,
    frame: z.enum(frameIds),
    prompts: z.array(prompt).check(z.maxLength(10)),
    mode,
    threshold: z.int().check(z.gte(4), z.lte(200)),
    openedAt: instant,
    closesAt: instant,
  }),
  'took-part': z.strictObject({ type: z.literal('took-part'), round: thingId, member: memberId }),
  'took-back': z.strictObject({ type: z.literal('took-back'), round: thingId, member: memberId }),
  'reflection-written': z.strictObject({
    type: z.literal('reflection-written'),
    reflection: thingId,
    round: thingId,
    occurrence: occurrenceId,
    prompt,
    author: memberId,
  }),
  'reflection-logged': z.strictObject({
    type: z.literal('reflection-logged'),
    reflection: thingId,
    occurrence: occurrenceId,
    author: memberId,
    source: z.exactOptional(source),
  }),
  'reflection-withdrawn': z.strictObject({ type: z.literal('reflection-withdrawn'), reflection: thingId }),
  'win-logged': z.strictObject({
    type: z.literal('win-logged'),
    win: thingId,
    occurrence: occurrenceId,
    author: memberId,
    people: members,
    source: z.exactOptional(source),
  }),
  'win-withdrawn': z.strictObject({ type: z.literal('win-withdrawn'), win: thingId }),
  'win-consented': z.strictObject({ type: z.literal('win-consented'), win: thingId, member: memberId }),
  'win-refused': z.strictObject({ type: z.literal('win-refused'), win: thingId, member: memberId }),
  'round-closed': z.strictObject({ type: z.literal('round-closed'), round: thingId, mode }),
  'reflections-filed': z.strictObject({
    type: z.literal('reflections-filed'),
    occurrence: occurrenceId,
    filing: thingId,
    unread: z.nullable(thingId),
  }),
}
