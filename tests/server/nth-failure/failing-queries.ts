import Database from 'libsql'
import { Client, Query as PgQuery } from 'pg'
import { patienceMs } from '../../../teams-app/src/store/postgres-client'
import type { Place } from '../../store/places'

/**
 * How a statement fails on SQLite: without effect; after its effect; without effect, and the database takes the whole
 * transaction back, as it does when the disk is full; or another process holds the lock for a moment.
 */
export const sqliteFailures = ['before', 'after', 'undone', 'held'] as const
/** On PostgreSQL: it is refused; the connection is lost before it, or before its answer; the answer never comes. */
export const postgresFailures = ['refused', 'cut before', 'cut after', 'hangs'] as const
export type Failure = (typeof sqliteFailures)[number] | (typeof postgresFailures)[number]

export const scripted = 'The query failed by script'
const heldMs = 60

type Run = (...values: unknown[]) => unknown
type Query = (...given: unknown[]) => Promise<unknown>

/**
 * The databases' own clients, of which the n-th query of the server from now on fails. Everything stands at the client: what
 * the server makes of it is the server's.
 */
export function failingQueries() {
  let strike: { in: number; how: Failure } | null = null
  let aside = false
  let asked = 0
  let listener = (_: Database.Database) => {}
  let latestPatience = () => {}

  /** How this query fails, if it does. */
  function next(): Failure | null {
    asked += 1
    if (strike === null || --strike.in > 0) return null
    const { how } = strike
    strike = null
    return how
  }

  function onSqlite(file: Database.Database, run: Run, values: unknown[]): unknown {
    const how = next()
    if (how === 'held') hold(file)
    if (how === 'undone' && Reflect.get(file, 'inTransaction')) file.exec('rollback')
    if (how === 'before' || how === 'undone') throw new Error(scripted)
    const result = run(...values)
    if (how === 'after') throw new Error(scripted)
    return result
  }

  let holder = ''
  /** Another process takes the lock, if it is free. */
  function hold(file: Database.Database): void {
    if (holder === '' || Reflect.get(file, 'inTransaction')) return
    const other = new Database(holder, {})
    other.exec('begin immediate')
    setTimeout(() => {
      other.exec('rollback')
      other.close()
    }, heldMs)
  }

  const prepare: Database.Database['prepare'] = Reflect.get(Database.prototype, 'prepare')
  Reflect.set(Database.prototype, 'prepare', function prepared(this: Database.Database, text: string) {
    const statement = prepare.call(this, text)
    if (aside) return statement
    for (const name of ['run', 'all']) {
      const run: Run = Reflect.get(statement, name).bind(statement)
      Reflect.set(statement, name, (...values: unknown[]) => {
        const result = onSqlite(this, run, values)
        if (!Reflect.get(this, 'inTransaction')) listener(this)
        return result
      })
    }
    return statement
  })

  const query: Query = Reflect.get(Client.prototype, 'query')
  /** The server's own kind of query tells by a callback. */
  Reflect.set(Client.prototype, 'query', function asking(this: Client, ...given: unknown[]) {
    if (Reflect.get(Reflect.get(this, 'connectionParameters'), 'application_name') === undefined)
      return query.apply(this, given)
    const [asked] = given
    if (!(asked instanceof PgQuery)) return onPostgres(this, asked, () => query.apply(this, given))
    const told = Reflect.get(asked, 'callback')
    const answered = () =>
      new Promise((settle, fail) => {
        Reflect.set(asked, 'callback', (problem: unknown, result: unknown) =>
          problem ? fail(problem) : settle(result),
        )
        query.apply(this, given)
      })
    onPostgres(this, asked, answered).then((result) => told(null, result), told)
  })

  async function onPostgres(client: Client, asked: unknown, answered: () => Promise<unknown>) {
    const how = next()
    const stream = Reflect.get(Reflect.get(client, 'connection'), 'stream')
    if (how === 'refused' && Reflect.get(Object(asked), 'text') !== 'begin')
      return query.call(client, { text: 'select 1 / 0' })
    if (how === 'cut before') stream.destroy()
    if (how === 'hangs') {
      stream.pause()
      setTimeout(latestPatience, heldMs)
      setTimeout(() => stream.resume(), 2 * heldMs)
    }
    const result = await answered()
    if (how !== 'cut after') return result
    stream.destroy()
    throw new Error(scripted)
  }

  // The client's own patience with a query that hangs, which need not last its time.
  const wait: typeof setTimeout = globalThis.setTimeout
  Reflect.set(globalThis, 'setTimeout', (run: () => void, ms?: number, ...rest: []) => {
    if (ms === patienceMs) latestPatience = run
    return wait(run, ms, ...rest)
  })

  return {
    /** The n-th query from now on, from 1. */
    fail(n: number, how: Failure) {
      strike = { in: n, how }
    },
    /** Calls it off; true when it had happened. */
    over(): boolean {
      const happened = strike === null
      strike = null
      return happened
    },
    armed: () => strike !== null,
    /** How many queries there were. */
    asked: () => asked,
    /** What the test itself asks of a place is none of them. */
    without(place: Place): Place {
      holder = place.place.url === undefined ? `${place.place.dataDir}/roundtable.db` : ''
      return {
        ...place,
        query(text) {
          aside = true
          const rows = place.query(text)
          aside = false
          return rows
        },
      }
    },
    /** SQLite: told of each moment that another process could see; stop by calling what comes back. */
    each(listen: (query: (text: string) => unknown[]) => void): () => void {
      listener = (file) => listen((text) => prepare.call(file, text).all([]))
      return () => {
        listener = () => {}
      }
    },
  }
}
