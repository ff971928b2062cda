import { memberId, teamId } from '@roundtable/core'
import * as z from 'zod'
import { screen } from '../cards/screen'
import type { OutboxEntry } from '../store/outbox'

/** To whom: into a conversation that spoke, to a member in person, or to all in the team's own chat. */
export const recipient = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('conversation'),
    conversation: z.string(),
    thread: z.nullable(z.string()),
  }),
  z.strictObject({ to: z.literal('member'), member: memberId }),
  z.strictObject({ to: z.literal('team') }),
])

/** A message that waits in the outbox: which card, for whom. Ids only; the words are read when it goes out. */
export const saying = z.strictObject({
  team: z.nullable(teamId),
  to: recipient,
  screen,
  viewer: z.nullable(memberId),
  language: z.enum(['en', 'es']),
  /** Under which name the posted card is remembered, so that it can be updated in place. */
  card: z.nullable(z.string()),
})

export type Saying = z.infer<typeof saying>

/** An outbox entry that says `what`; the same key says it once, whoever asks and however often. */
export function say(key: string, what: Saying, dueAt: OutboxEntry['dueAt']): OutboxEntry {
  const conversation = what.to.to === 'conversation' ? what.to.conversation : null
  return { key: `say:${key}`, kind: 'say', payload: what, dueAt, conversation }
}
