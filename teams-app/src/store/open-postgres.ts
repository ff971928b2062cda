import {
  CamelCasePlugin,
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
} from 'kysely'
import { Pool, types } from 'pg'
import { type Connection, type Db, everyTenant } from './connection'
import type { Tables } from './tables'

/** No acknowledgement waits longer than 8 s (TRUST.md R2): this long for a connection, this long for a query. */
const patienceMs = 3_000

/** `int8` arrives as text otherwise; our instants and versions are far below 2^53. */
const int8 = 20

/** A query that takes too long costs its connection, so that neither its rollback nor the next user waits behind it. */
function impatient(pool: Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect()
      const asking: PostgresPoolClient = client
      let broken: Error | undefined

      function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
      function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
      function query<R>(
        text: string | PostgresCursor<R>,
        parameters: readonly unknown[] = [],
      ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
        if (typeof text !== 'string') throw new Error('Cursors are not used here.')
        if (broken) return Promise.reject(broken)
        return new Promise<PostgresQueryResult<R>>((resolve, reject) => {
          const timer = setTimeout(() => {
            broken = new Error(`The database did not answer within ${patienceMs} ms.`)
            reject(broken)
          }, patienceMs)
          asking
            .query<R>(text, parameters)
            .then(resolve, reject)
            .finally(() => clearTimeout(timer))
        })
      }
      return { query, release: () => client.release(broken) }
    },
    end: () => pool.end(),
  }
}

/** Opens a pool on the database of the URL. */
export function openPostgres(url: string): Connection {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: patienceMs,
    statement_timeout: patienceMs,
    idle_in_transaction_session_timeout: 10_000,
    types: { getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)) },
  })
  // A lost connection shows itself in the next query; without listeners it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))

  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: impatient(pool) }),
    plugins: [new CamelCasePlugin()],
  })
  const forTenant = <T>(tenant: string, work: (db: Db) => Promise<T>) =>
    db.transaction().execute(async (transaction) => {
      await sql`select set_config('roundtable.tenant', ${tenant}, true)`.execute(transaction)
      return work(transaction)
    })
  return {
    kind: 'postgres',
    read: forTenant,
    single: forTenant,
    write: forTenant,
    snapshot: (work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async (transaction) => {
          await sql`select set_config('roundtable.tenant', ${everyTenant}, true)`.execute(transaction)
          return work(transaction)
        }),
    passOverHeld: sql`for update skip locked`,
    wipe: async () => {
      await sql`vacuum (index_cleanup on) words`.execute(db)
    },
    close: () => db.destroy(),
  }
}
