import type { Instant } from '@roundtable/core'
import { type Connection, everyTenant } from './connection'

/** The processes that send for this database. They share what Teams allows, so each must know how many there are. */
export interface Senders {
  /** Says that the process of this name sends now; how many did within `withinMs`, this one included. */
  count(name: string, now: Instant, withinMs: number): Promise<number>
}

const prefix = 'sender '

export function senders(connection: Connection): Senders {
  return {
    count: (name, now, withinMs) =>
      connection.write(everyTenant, async (db) => {
        await db
          .insertInto('health')
          .values({ name: `${prefix}${name}`, at: now })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ at: now }))
          .execute()
        const rows = await db
          .selectFrom('health')
          .select(['name', 'at'])
          .where('name', 'like', `${prefix}%`)
          .execute()
        return rows.filter(({ at }) => at > now - withinMs).length
      }),
  }
}
