import * as z from 'zod/mini'
import { instant, memberId, occurrenceId, wordsId } from '../ids'
import { once } from '../once'

/**
 * A whole team as a file: its log, its people and their words. The same from a Doc without a server and from a
 * server, so that a team can move. What the events hold is judged by replaying them.
 */
export const teamExport = once(() => {
  /** As long as directories have them. No database takes U+0000, and nobody types it. */
  const name = z.string().check(
    z.maxLength(300),
    z.refine((text) => !text.includes('\u0000')),
  )
  const address = z.string().check(
    z.maxLength(320),
    z.refine((text) => !text.includes('\u0000')),
  )

  return z.strictObject({
    v: z.literal(1),
    kind: z.literal('roundtable-team'),
    exportedAt: instant,
    people: z
      .array(z.strictObject({ member: memberId, name, email: z.nullable(address) }))
      .check(z.minLength(1), z.maxLength(200)),
    events: z
      .array(
        z.strictObject({ at: instant, by: z.nullable(memberId), event: z.looseObject({ type: z.string() }) }),
      )
      .check(z.minLength(1), z.maxLength(20_000)),
    words: z
      .array(
        z.strictObject({
          id: wordsId,
          text: z.string().check(z.maxLength(100_000)),
          author: z.nullable(memberId),
        }),
      )
      .check(z.maxLength(20_000)),
    filings: z
      .array(
        z.strictObject({
          occurrence: occurrenceId,
          name,
          url: z.nullable(z.string().check(z.maxLength(2_000))),
        }),
      )
      .check(z.maxLength(5_000)),
  })
})
export type TeamExport = z.infer<ReturnType<typeof teamExport>>
