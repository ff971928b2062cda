import type { Instant } from '@roundtable/core'
import { type Connection, everyTenant } from './connection'

/** How much of the outbox is not done, over all tenants. */
export interface Backlog {
  waiting: number
  dead: number
  /** How long the oldest entry that is due has waited. */
  oldestMs: number
}

export function backlog(connection: Connection, now: Instant): Promise<Backlog> {
  return connection.read(everyTenant, async (db) => {
    const rows = await db
      .selectFrom('outbox')
      .select((row) => ['state', row.fn.countAll<number>().as('n'), row.fn.min('dueAt').as('oldest')])
      .where('state', '!=', 'sent')
      .groupBy('state')
      .execute()
    const waiting = rows.find(({ state }) => state === 'waiting')
    const dead = rows.find(({ state }) => state === 'dead')
    return {
      waiting: Number(waiting?.n ?? 0),
      dead: Number(dead?.n ?? 0),
      oldestMs: Math.max(0, now - Number(waiting?.oldest ?? now)),
    }
  })
}
