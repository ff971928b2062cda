import type { Instant, TeamId } from '@roundtable/core'
import { type Insertable, sql } from 'kysely'
import type { Db } from './connection'
import { prepared } from './prepared'
import type { Tables } from './tables'

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

/** What a state is asked for by: the indexes of what waits and of what was given up serve no value that comes later. */
export const waiting = sql.lit<'waiting'>('waiting')
export const dead = sql.lit<'dead'>('dead')

/** Notes what is to be done; an entry whose key is known is left as it is. */
export async function putInOutbox(
  db: Db,
  tenant: string,
  team: TeamId | null,
  entries: readonly OutboxEntry[],
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ key, kind, payload, dueAt, conversation }) => ({
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
  }))
  await insertEntries(db, { rows })
}

const insertEntries = prepared((db, { rows }: { rows: Insertable<Tables['outbox']>[] }) =>
  db
    .insertInto('outbox')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tenant', 'key']).doNothing()),
)
