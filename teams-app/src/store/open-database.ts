import type { After } from '../after'
import type { Connection } from './connection'
import { migrate } from './migrate'

export interface DatabasePlace {
  url?: string | undefined
  dataDir: string
  /** How SQLite waits for another process; by the timers of this one unless said. */
  after?: After
}

/**
 * Opens the database and brings its schema up to date: PostgreSQL at `url`, or without one a SQLite file in
 * `dataDir`. Throws a sentence for people when the URL is of another kind or the database is newer than this
 * program.
 */
export async function openDatabase(place: DatabasePlace): Promise<Connection> {
  const connection = await connect(place)
  try {
    await migrate(connection)
    return connection
  } catch (problem) {
    await connection.close()
    throw problem
  }
}

/** Loads the client of that database alone. */
async function connect({ url, dataDir, after }: DatabasePlace): Promise<Connection> {
  if (url === undefined) return (await import('./open-sqlite')).openSqlite(dataDir, after)
  if (/^postgres(ql)?:\/\//.test(url)) return (await import('./open-postgres')).openPostgres(url)
  throw new Error('DATABASE_URL must begin with postgres:// (leave it out to use the built-in database).')
}
