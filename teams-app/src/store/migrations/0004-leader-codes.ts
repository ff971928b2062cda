import { sql } from 'kysely'
import type { Connection, Db } from '../connection'

/** Codes by which members let a principal or coach look at the team. */
export async function leaderCodes(db: Db, kind: Connection['kind']): Promise<void> {
  await db.schema
    .createTable('leaderCodes')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('member', 'text', (c) => c.notNull())
    .addColumn('expiresAt', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('leaderCodesKey', ['tenant', 'hash'])
    .addUniqueConstraint('leaderCodesMember', ['tenant', 'team', 'member'])
    .execute()
  if (kind !== 'postgres') return
  // As in the first migration, which stays as it was released.
  const table = sql.table('leaderCodes')
  const now = sql`current_setting('roundtable.tenant', true)`
  await sql`alter table ${table} enable row level security`.execute(db)
  await sql`alter table ${table} force row level security`.execute(db)
  await sql`create policy of_tenant on ${table} using (tenant = ${now} or ${now} = '*')`.execute(db)
}
