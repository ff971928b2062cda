import type { Instant } from '@roundtable/core'
import { type RawBuilder, sql } from 'kysely'
import { type Connection, everyTenant } from './connection'
import { tombstoneMs } from './seen'

/** Finished outbox entries hold ids only; they stay for a quarter so that no reminder is planned twice. So do posted cards. */
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

/** What one statement takes at most: with more it would hold others up, or take longer than a statement may. */
const atOnce = 10_000

/** Removes what is past its time. Once a day is enough; twice does no harm, also by two processes at once. */
export async function sweep(connection: Connection, now: Instant): Promise<void> {
  const old = sql<Instant>`${now - tombstoneMs}`
  while (await forgetSome(connection, old));
  await sweepOutbox(connection, sql<Instant>`${now - finishedMs}`)
  await connection.write(everyTenant, async (db) => {
    // Also who sent long ago: a process has another name each time that it starts.
    await db.deleteFrom('health').where('at', '<', old).execute()
    await db
      .deleteFrom('cards')
      .where('at', '<', sql<Instant>`${now - finishedMs}`)
      .execute()
    await db.deleteFrom('linkCodes').where('expiresAt', '<=', now).execute()
    await db.deleteFrom('leaderCodes').where('expiresAt', '<=', now).execute()
  })
  await connection.wipe()
}

/** Forgets the oldest of what was seen; whether there is more. */
function forgetSome(connection: Connection, old: RawBuilder<Instant>): Promise<boolean> {
  return connection.write(everyTenant, async (db) => {
    const aged = db.selectFrom('seen').select('at').where('at', '<', old).orderBy('at')
    const last = await aged.offset(atOnce).limit(1).executeTakeFirst()
    await db
      .deleteFrom('seen')
      .where('at', '<', old)
      .$if(last !== undefined, (all) => all.where('at', '<=', last?.at ?? old))
      .execute()
    return last !== undefined
  })
}

/** Goes through the outbox from its oldest entry on. */
async function sweepOutbox(connection: Connection, old: RawBuilder<Instant>): Promise<void> {
  const ends = await connection.read(everyTenant, (db) =>
    db
      .selectFrom('outbox')
      .select(({ fn }) => [fn.min('seq').as('first'), fn.max('seq').as('last')])
      .executeTakeFirst(),
  )
  for (let from = ends?.first ?? 1; from <= (ends?.last ?? 0); from += atOnce)
    await connection.write(everyTenant, (db) =>
      db
        .deleteFrom('outbox')
        .where('seq', '>=', from)
        .where('seq', '<', from + atOnce)
        .where('state', '!=', 'waiting')
        .where('dueAt', '<', old)
        .execute(),
    )
}
