import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { Client } from 'pg'
import { openStore } from '../../teams-app/src/store/open'
import type { Store } from '../../teams-app/src/store/store'

/** An empty database of a test's own. `query` looks at the rows past the store. */
export interface Place {
  /** Another process, as it were. What a failing test leaves open is closed by `drop`. */
  open(): Promise<Store>
  query(sql: string): Promise<readonly Record<string, unknown>[]>
  /** Where `openStore` finds it. */
  place: { url?: string; dataDir: string }
  drop(): Promise<void>
}

/** The same on PostgreSQL, with a connection beside the store as the user of the store. */
export interface PostgresPlace extends Place {
  client(): Promise<Client>
}

export async function sqlitePlace(): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'roundtable-store-'))
  const place = { dataDir }
  const opened = openThings()
  return {
    place,
    open: () => opened.store(place),
    query: async (sql) => {
      const file = new Database(join(dataDir, 'roundtable.db'), {})
      try {
        // A server of another process may be writing.
        file.pragma('busy_timeout = 2000')
        return file
          .prepare(sql)
          .all([])
          .map((row) => ({ ...Object(row) }))
      } finally {
        file.close()
      }
    },
    drop: async () => {
      await opened.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const databaseUrl = process.env.DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test'

async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

let places = 0

/** Without this a failing test would keep the process alive. */
function openThings() {
  const closers: (() => Promise<void>)[] = []
  return {
    async store(place: Place['place']) {
      const store = await openStore(place)
      closers.push(() => store.close())
      return store
    },
    async client(url: string) {
      const client = new Client({ connectionString: url })
      await client.connect()
      closers.push(() => client.end())
      return client
    },
    async close() {
      await Promise.all(closers.map((close) => close()))
    },
  }
}

/** Looks at all rows of a schema, one statement after the other, on a connection that it keeps. */
function ownerOf(schema: string) {
  let connected: Promise<Client> | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function connect(): Promise<Client> {
    const client = new Client({ connectionString: databaseUrl })
    client.on('error', () => {
      connected = undefined
    })
    await client.connect()
    await client.query(`set search_path to ${schema}; set roundtable.tenant = '*'`)
    return client
  }

  return {
    query(sql: string): Promise<Record<string, unknown>[]> {
      const rows = last.then(async () => {
        connected ??= connect()
        connected.catch(() => {
          connected = undefined
        })
        return (await (await connected).query(sql)).rows
      })
      last = rows.catch(() => undefined)
      return rows
    },
    async close(): Promise<void> {
      await last
      await (await connected)?.end()
    },
  }
}

/** A schema of its own; where the user may make roles also a plain one, since row security does not bind superusers. */
export async function postgresPlace(): Promise<PostgresPlace> {
  places += 1
  const name = `roundtable_${process.pid}_${places}`
  const options = await asOwner(async (client) => {
    const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user')
    await client.query(`create schema ${name}`)
    if (rows[0]?.rolsuper !== true) return `-c search_path=${name}`
    await client.query(`create role ${name}; grant all on schema ${name} to ${name}`)
    return `-c search_path=${name} -c role=${name}`
  })
  const url = new URL(databaseUrl)
  url.searchParams.set('options', options)
  url.searchParams.set('application_name', name)
  const place = { url: url.toString(), dataDir: '' }
  const opened = openThings()
  const owner = ownerOf(name)
  return {
    place,
    open: () => opened.store(place),
    client: () => opened.client(place.url),
    query: owner.query,
    drop: async () => {
      await opened.close()
      await owner.close()
      await asOwner(async (client) => {
        await client.query(`drop schema ${name} cascade`)
        if (options.includes('role=')) await client.query(`drop role ${name}`)
      })
    },
  }
}
