import type { Instant } from '@roundtable/core'
import { sql } from 'kysely'
import { type Connection, everyTenant } from './connection'
import { tombstoneMs } from './seen'

/** Finished outbox entries hold ids only; they stay for a quarter so that no reminder is planned twice. */
const finishedMs = 90 * 24 * 3_600_000

/** A durable write and a read, for `/readyz`. Rejects when the database cannot keep anything. */
export async function health(connection: Connection, now: Instant): Promise<void> {
  await connection.write(everyTenant, async (db) => {
    await db
      .insertInto('health')
      .values({ name: 'readyz', at: now })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ at: now }))
      .execute()
  })
}

/** Removes what is past its time. Once a day is enough; twice does no harm. */
export async function sweep(connection: Connection, now: Instant): Promise<void> {
  await connection.write(everyTenant, async (db) => {
    await db
      .deleteFrom('seen')
      .where('at', '<', sql<Instant>`${now - tombstoneMs}`)
      .execute()
    await db
      .deleteFrom('outbox')
      .where('state', '!=', 'waiting')
      .where('dueAt', '<', sql<Instant>`${now - finishedMs}`)
      .execute()
    await db.deleteFrom('linkCodes').where('expiresAt', '<=', now).execute()
    await db.deleteFrom('leaderCodes').where('expiresAt', '<=', now).execute()
  })
  await connection.wipe()
}
