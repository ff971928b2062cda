import type { Instant } from '@roundtable/core'
import { type Connection, everyTenant } from './connection'
import { dead, waiting } from './outbox'

/** How much of the outbox is not done, over all tenants. */
export interface Backlog {
  waiting: number
  dead: number
  /** How long the oldest entry that is due has waited. */
  oldestMs: number
}

export function backlog(connection: Connection, now: Instant): Promise<Backlog> {
  return connection.read(everyTenant, async (db) => {
    const of = (state: typeof waiting | typeof dead) =>
      db
        .selectFrom('outbox')
        .select(({ fn }) => [fn.countAll<number>().as('n'), fn.min('dueAt').as('oldest')])
        .where('state', '=', state)
        .executeTakeFirst()
    const [inLine, givenUp] = [await of(waiting), await of(dead)]
    return {
      waiting: Number(inLine?.n ?? 0),
      dead: Number(givenUp?.n ?? 0),
      oldestMs: Math.max(0, now - Number(inLine?.oldest ?? now)),
    }
  })
}
