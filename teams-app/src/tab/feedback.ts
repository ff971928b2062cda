import { thingId } from '@roundtable/core'
import * as z from 'zod'
import type { Conversing } from '../conversation/deps'
import { type Language, sentenceOf } from '../conversation/scenery'
import { malformed, shown, type TabReply } from './door'
import type { Overseen } from './overview'

/** As typed: what is too long is refused with a sentence. `press` names the feedback, so that it is given once. */
const request = z.strictObject({
  press: z.string().regex(/^[\w-]{16,64}$/),
  praise: z.string().max(20_000),
  question: z.string().max(20_000),
})

/** Two lines of a leader to a team (FEATURES 36). */
export async function giveFeedback(
  by: Conversing,
  { key, leader }: Overseen,
  body: unknown,
  language: Language,
): Promise<TabReply> {
  const read = request.safeParse(body)
  if (!read.success) return malformed
  const { press, praise, question } = read.data
  const result = await by.runner.run({
    key,
    commands: [{ type: 'give-feedback', id: thingId.parse(press), praise, question }],
    actor: { kind: 'member', member: leader },
    seen: [],
  })
  if (result.kind !== 'refused') return shown({ kind: 'done' })
  return shown({ kind: 'refused', sentence: await sentenceOf(by, key, result.refusal, language) })
}
