import { sql } from 'kysely'
import { type Connection, type Db, everyTenant } from './connection'
import { start } from './migrations/0001-start'
import { docLinks } from './migrations/0002-doc-links'
import { feeds } from './migrations/0003-feeds'
import { leaderCodes } from './migrations/0004-leader-codes'
import { audit } from './migrations/0005-audit'
import { indexes } from './migrations/0006-indexes'

/** One step of the schema. Once released it is never edited; a change is a new step. */
export type Migration = (db: Db, kind: Connection['kind']) => Promise<void>

const migrations: readonly (readonly [name: string, up: Migration])[] = [
  ['0001-start', start],
  ['0002-doc-links', docLinks],
  ['0003-feeds', feeds],
  ['0004-leader-codes', leaderCodes],
  ['0005-audit', audit],
  ['0006-indexes', indexes],
]

/** Any number that nobody else uses as an advisory lock in our database. */
const migrationLock = 7_283_001

/**
 * Brings the schema up to date in one transaction: killed half-way it starts over, run twice it does nothing.
 * Throws when the database was written by a newer Roundtable.
 */
export async function migrate(connection: Connection): Promise<void> {
  await connection.write(everyTenant, async (db) => {
    if (connection.kind === 'postgres') await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(db)
    await db.schema
      .createTable('schemaVersion')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .execute()
    const done = (await db.selectFrom('schemaVersion').select('name').execute()).map((row) => row.name)
    refuseNewer(done)
    for (const [name, up] of migrations) {
      if (done.includes(name)) continue
      await up(db, connection.kind)
      await db.insertInto('schemaVersion').values({ name }).execute()
    }
  })
}

function refuseNewer(done: readonly string[]): void {
  const unknown = done.find((name) => !migrations.some(([known]) => known === name))
  if (unknown === undefined) return
  throw new Error(
    `This database was written by a newer version of Roundtable (it knows "${unknown}"). ` +
      'Start that version or a newer one; nothing was changed.',
  )
}
