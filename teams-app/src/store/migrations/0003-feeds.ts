import { sql } from 'kysely'
import type { Connection, Db } from '../connection'

/** Members' personal calendars: known by the hash of their address, and how far their content has come. */
export async function feeds(db: Db, kind: Connection['kind']): Promise<void> {
  await db.schema
    .createTable('feeds')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('member', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('print', 'text')
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('changedAt', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('feedsKey', ['tenant', 'team', 'member'])
    .addUniqueConstraint('feedsHash', ['hash'])
    .execute()
  if (kind !== 'postgres') return
  // As in the first migration, which stays as it was released.
  const now = sql`current_setting('roundtable.tenant', true)`
  await sql`alter table feeds enable row level security`.execute(db)
  await sql`alter table feeds force row level security`.execute(db)
  await sql`create policy of_tenant on feeds using (tenant = ${now} or ${now} = '*')`.execute(db)
}
