import { type ThingId, thingId } from '@roundtable/core'
import type { Incoming } from '../bot/incoming'
import type { Conversing } from './deps'

type Message = Pick<Extract<Incoming, { kind: 'message' }>, 'replyTo' | 'where'>

/** The round whose closing card a message answers, in its thread or by quoting it; null when it answers none. */
export async function answeredRound(by: Conversing, { replyTo, where }: Message): Promise<ThingId | null> {
  const answered = replyTo ?? where.conversation.thread
  if (answered === undefined) return null
  const card = await by.store.cards.nameOf(where.tenant, where.conversation.id, answered)
  const [, round] = /^closing:(.+)$/.exec(card ?? '') ?? []
  return round === undefined ? null : thingId.parse(round)
}
