import * as z from 'zod/mini'
import { memberId, occurrenceId, roleId, thingId } from '../ids'
import type { TradeEvent } from '../rotation/events'
import type { Exchange, Swap } from '../rotation/exchange'
import { reason } from './reason-shape'
import type { Shapes } from './shapes'

const members = z.array(memberId).check(z.maxLength(200))
const at = { occurrence: occurrenceId, role: roleId }
const side = z.strictObject({ ...at, member: memberId })

const exchange: z.ZodMiniType<Exchange> = z.strictObject({
  id: thingId,
  ...at,
  from: memberId,
  to: z.nullable(memberId),
  back: z.nullable(occurrenceId),
  reason: z.nullable(reason),
  accepted: members,
  declined: members,
  tried: members,
  state: z.enum(['provisional', 'give-back-asked', 'written']),
  late: z.exactOptional(z.literal(true)),
})

const swap: z.ZodMiniType<Swap> = z.strictObject({ id: thingId, mine: side, theirs: side })

export const tradeShapes: Shapes<TradeEvent> = {
  'exchange-proposed': z.strictObject({ type: z.literal('exchange-proposed'), exchange }),
  'exchange-accepted': z.strictObject({
    type: z.literal('exchange-accepted'),
    exchange: thingId,
    by: memberId,
  }),
  'exchange-refused': z.strictObject({
    type: z.literal('exchange-refused'),
    exchange: thingId,
    by: memberId,
  }),
  'exchange-dissolved': z.strictObject({ type: z.literal('exchange-dissolved'), exchange: thingId }),
  'exchange-written': z.strictObject({ type: z.literal('exchange-written'), exchange: thingId }),
  'give-back-asked': z.strictObject({
    type: z.literal('give-back-asked'),
    exchange: thingId,
    late: z.exactOptional(z.literal(true)),
  }),
  'turn-given-back': z.strictObject({ type: z.literal('turn-given-back'), exchange: thingId }),
  'turn-kept': z.strictObject({ type: z.literal('turn-kept'), exchange: thingId }),
  'swap-proposed': z.strictObject({ type: z.literal('swap-proposed'), swap }),
  'swap-accepted': z.strictObject({ type: z.literal('swap-accepted'), swap: thingId }),
  'swap-refused': z.strictObject({ type: z.literal('swap-refused'), swap: thingId }),
  'swap-undone': z.strictObject({ type: z.literal('swap-undone'), swap: thingId }),
  'swap-lapsed': z.strictObject({ type: z.literal('swap-lapsed'), swap: thingId }),
  'turn-taken-over': z.strictObject({
    type: z.literal('turn-taken-over'),
    ...at,
    from: z.nullable(memberId),
    to: memberId,
  }),
  'turn-stood-in': z.strictObject({
    type: z.literal('turn-stood-in'),
    ...at,
    from: members,
    to: z.nullable(z.strictObject({ member: memberId, reason })),
  }),
}
