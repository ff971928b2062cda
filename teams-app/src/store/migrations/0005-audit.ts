import { sql } from 'kysely'
import type { Connection, Db } from '../connection'

/** Who looked, changed roles, took data out or had it erased: a chain for each team. */
export async function audit(db: Db, kind: Connection['kind']): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('by', 'text')
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('about', 'text')
    .addColumn('previous', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('auditKey', ['tenant', 'team', 'number'])
    .execute()
  if (kind !== 'postgres') return
  // As in the first migration, which stays as it was released.
  const now = sql`current_setting('roundtable.tenant', true)`
  await sql`alter table audit enable row level security`.execute(db)
  await sql`alter table audit force row level security`.execute(db)
  await sql`create policy of_tenant on audit using (tenant = ${now} or ${now} = '*')`.execute(db)
}
