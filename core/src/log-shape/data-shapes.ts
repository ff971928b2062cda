import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import type { DataEvent } from '../data/events'
import { memberId, thingId } from '../ids'
import type { Shapes } from './shapes'

const pupils = z.int().check(z.gte(0), z.lte(100_000))
const shortId = thingId.check(z.maxLength(70))

export const dataShapes: Shapes<DataEvent> = {
  'results-added': z.strictObject({
    type: z.literal('results-added'),
    results: shortId,
    date: realDate,
    rows: z
      .array(
        z
          .strictObject({ assessed: pupils.check(z.gte(1)), met: pupils })
          .check(z.refine(({ assessed, met }) => met <= assessed)),
      )
      .check(z.maxLength(1_000)),
  }),
  'results-removed': z.strictObject({ type: z.literal('results-removed'), results: shortId }),
  'data-talk-opened': z.strictObject({
    type: z.literal('data-talk-opened'),
    talk: shortId,
    results: z.nullable(shortId),
    on: realDate,
  }),
  'data-talk-written': z.strictObject({
    type: z.literal('data-talk-written'),
    talk: shortId,
    step: z.enum(['see', 'why']),
  }),
  'try-added': z.strictObject({
    type: z.literal('try-added'),
    try: shortId,
    talk: shortId,
    who: memberId,
    by: realDate,
    on: realDate,
  }),
  'try-removed': z.strictObject({ type: z.literal('try-removed'), try: shortId, on: realDate }),
  'data-talk-finished': z.strictObject({
    type: z.literal('data-talk-finished'),
    talk: shortId,
    noChange: z.boolean(),
    on: realDate,
  }),
  'try-judged': z.strictObject({
    type: z.literal('try-judged'),
    try: shortId,
    how: z.enum(['kept', 'changed', 'dropped']),
    on: realDate,
  }),
}
