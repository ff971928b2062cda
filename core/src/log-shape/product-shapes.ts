import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import { memberId, thingId } from '../ids'
import type { ProductEvent } from '../product/events'
import type { Shapes } from './shapes'

const happened = { product: thingId, on: realDate }

export const productShapes: Shapes<ProductEvent> = {
  'product-added': z.strictObject({
    type: z.literal('product-added'),
    ...happened,
    by: z.nullable(memberId),
    due: z.exactOptional(realDate),
    linked: z.boolean(),
  }),
  'product-renamed': z.strictObject({
    type: z.literal('product-renamed'),
    ...happened,
    explained: z.boolean(),
  }),
  'product-deferred': z.strictObject({
    type: z.literal('product-deferred'),
    ...happened,
    until: realDate,
  }),
  'product-finished': z.strictObject({ type: z.literal('product-finished'), ...happened }),
  'product-reopened': z.strictObject({ type: z.literal('product-reopened'), ...happened }),
  'product-help-asked': z.strictObject({
    type: z.literal('product-help-asked'),
    ...happened,
    explained: z.boolean(),
  }),
  'product-help-ended': z.strictObject({ type: z.literal('product-help-ended'), ...happened }),
  'product-dropped': z.strictObject({ type: z.literal('product-dropped'), ...happened }),
}
