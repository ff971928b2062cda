import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import { instant, memberId, thingId } from '../ids'
import type { OversightEvent } from '../oversight/events'
import { pages } from '../oversight/oversight'
import type { Shapes } from './shapes'

export const oversightShapes: Shapes<OversightEvent> = {
  'leader-admitted': z.strictObject({
    type: z.literal('leader-admitted'),
    leader: memberId,
    by: z.nullable(memberId),
    on: realDate,
  }),
  'leader-dismissed': z.strictObject({ type: z.literal('leader-dismissed'), leader: memberId }),
  'leader-looked': z.strictObject({
    type: z.literal('leader-looked'),
    leader: memberId,
    at: instant,
    page: z.enum(pages),
  }),
  'feedback-given': z.strictObject({
    type: z.literal('feedback-given'),
    feedback: thingId,
    leader: memberId,
    on: realDate,
  }),
  'feedback-read': z.strictObject({ type: z.literal('feedback-read'), feedback: thingId, member: memberId }),
  'feedback-answered': z.strictObject({
    type: z.literal('feedback-answered'),
    feedback: thingId,
    member: memberId,
  }),
}
