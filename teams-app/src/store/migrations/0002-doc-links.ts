import { sql } from 'kysely'
import type { Connection, Db } from '../connection'

/** Google Docs that belong to a team, the codes that link them, and the Google accounts of its people. */
export async function docLinks(db: Db, kind: Connection['kind']): Promise<void> {
  const { schema } = db
  await schema.alterTable('people').addColumn('googleSub', 'text').execute()
  await schema
    .createIndex('peopleByGoogle')
    .unique()
    .on('people')
    .columns(['tenant', 'team', 'googleSub'])
    .execute()

  await schema
    .createTable('docLinks')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('doc', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('docLinksKey', ['tenant', 'team', 'doc'])
    // A Doc names itself: it has one team, in whatever tenant.
    .addUniqueConstraint('docLinksDoc', ['doc'])
    .execute()

  await schema
    .createTable('linkCodes')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('conversation', 'text')
    .addColumn('team', 'text')
    .addColumn('member', 'text')
    .addColumn('person', 'text')
    .addColumn('expiresAt', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('linkCodesKey', ['tenant', 'hash'])
    .addUniqueConstraint('linkCodesHash', ['hash'])
    .execute()

  if (kind === 'postgres') for (const table of ['docLinks', 'linkCodes']) await belongToTenants(db, table)
}

/** As in the first migration, which stays as it was released. */
async function belongToTenants(db: Db, table: string): Promise<void> {
  const name = sql.table(table)
  const now = sql`current_setting('roundtable.tenant', true)`
  await sql`alter table ${name} enable row level security`.execute(db)
  await sql`alter table ${name} force row level security`.execute(db)
  await sql`create policy of_tenant on ${name} using (tenant = ${now} or ${now} = '*')`.execute(db)
}
