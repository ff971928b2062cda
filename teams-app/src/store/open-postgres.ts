import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  type QueryResult,
  sql,
} from 'kysely'
import { Pool, types } from 'pg'
import { type Connection, type Db, everyTenant } from './connection'
import { type Ask, patienceMs, withClient } from './postgres-client'
import type { Tables } from './tables'
import { learnTenants, setTenant } from './tenant-query'

/** `int8` arrives as text otherwise; our instants and versions are far below 2^53. */
const int8 = 20

const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

async function answered<R>(asked: ReturnType<Ask>): Promise<QueryResult<R>> {
  const { command, rowCount, rows } = await asked
  return changing.has(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows }
}

/** One statement after the other, in the transaction that stands. */
const inTransaction = (ask: Ask): DatabaseConnection['executeQuery'] => {
  return ({ sql: text, parameters }: CompiledQuery) => answered(ask(text, parameters))
}

/** Each statement in a transaction of its own. */
const onItsOwn = (ask: Ask, tenant: string): DatabaseConnection['executeQuery'] => {
  return ({ sql: text, parameters }: CompiledQuery) => answered(ask(text, parameters, tenant))
}

/** Opens a pool on the database of the URL. */
export function openPostgres(url: string): Connection {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: patienceMs,
    statement_timeout: patienceMs,
    idle_in_transaction_session_timeout: 10_000,
    pipeline: true,
    onConnect: learnTenants,
    types: { getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)) },
  })
  // A lost connection shows itself in the next query; without listeners it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))

  const dialect = new PostgresDialect({ pool })
  const config = { dialect, plugins: [new CamelCasePlugin()] }
  const db = new Kysely<Tables>(config)
  const driver = dialect.createDriver()

  /** The query builder over a connection. */
  function over(executeQuery: DatabaseConnection['executeQuery']): Db {
    const streamQuery = () => {
      throw new Error('Nothing is streamed here.')
    }
    const executor = db
      .getExecutor()
      .withConnectionProvider({ provideConnection: (use) => use({ executeQuery, streamQuery }) })
    return new Kysely<Tables>({ config, dialect, driver, executor })
  }

  const single = <T>(tenant: string, work: (db: Db) => Promise<T>) =>
    withClient(pool, (ask) => work(over(onItsOwn(ask, tenant))))

  const transaction = <T>(begin: string, tenant: string, work: (db: Db) => Promise<T>) =>
    withClient(pool, async (ask) => {
      // The first statement of the work does not wait for these; should one fail, it fails too.
      const begun = Promise.all([ask(begin), ask(setTenant, [tenant])])
      try {
        const [result] = await Promise.all([work(over(inTransaction(ask))), begun])
        await ask('commit')
        return result
      } catch (problem) {
        await ask('rollback').catch(() => undefined)
        throw problem
      }
    })

  return {
    kind: 'postgres',
    read: single,
    single,
    write: (tenant, work) => transaction('begin', tenant, work),
    snapshot: (work) => transaction('begin isolation level repeatable read', everyTenant, work),
    passOverHeld: sql`for update skip locked`,
    wipe: () =>
      withClient(pool, async (ask) => {
        await ask('vacuum (index_cleanup on) words')
      }),
    close: async () => {
      await db.destroy()
      if (!pool.ended) await pool.end()
    },
  }
}
