import type { Instant, TeamId } from '@roundtable/core'
import type { Db } from './connection'

/** Something that must still be done outside: a message, a card, a filing. */
export interface OutboxEntry {
  /** Unique in the tenant for good: the same thing planned twice is done once. */
  key: string
  kind: string
  /** Ids only, never names or people's words: those are read when the entry is carried out. */
  payload: unknown
  dueAt: Instant
  /** The conversation it goes to, if known: its entries go in order, and none once the bot was removed. */
  conversation?: string | null | undefined
}

/** Notes what is to be done; an entry whose key is known is left as it is. */
export async function putInOutbox(
  db: Db,
  tenant: string,
  team: TeamId | null,
  entries: readonly OutboxEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await db
    .insertInto('outbox')
    .values(
      entries.map(({ key, kind, payload, dueAt, conversation }) => ({
        tenant,
        key,
        team,
        kind,
        payload: JSON.stringify(payload ?? null),
        conversation: conversation ?? null,
        dueAt,
        nextAt: dueAt,
        state: 'waiting' as const,
        lease: null,
        fence: 0,
        attempts: 0,
        begun: 0,
        reason: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenant', 'key']).doNothing())
    .execute()
}
