import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
  sql,
} from 'kysely'
import Database from 'libsql'
import { type After, byTimer } from '../after'
import type { Connection, Db } from './connection'
import { sqliteLog } from './sqlite-log'
import { syncSoon } from './sync-soon'
import type { Tables } from './tables'

/**
 * SQLite waits for another process by stopping ours whole. So it may do that for a moment only, and the rest of
 * the waiting (about 5 s) leaves the process free.
 */
async function patiently<T>(after: After, ask: () => T | Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch (problem) {
      const busy = problem instanceof Database.SqliteError && problem.code.startsWith('SQLITE_BUSY')
      if (!busy || tries === 400) throw problem
      await new Promise<void>((on) => void after(3, on))
    }
  }
}

/** The binding aborts the whole process on a boolean: it must never get one. */
function refuseBooleans(parameters: readonly unknown[]): readonly unknown[] {
  if (parameters.some((value) => typeof value === 'boolean')) throw new TypeError('SQLite holds no booleans.')
  return parameters
}

/** Statements are kept prepared: preparing costs as much as running them, and memory until the next collection. */
function keepPrepared(file: SqliteDatabase): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    prepare(text) {
      const known = prepared.get(text)
      if (known) return known
      const statement: SqliteStatement = file.prepare(text)
      const guarded: SqliteStatement = {
        reader: statement.reader,
        all: (parameters) => statement.all(refuseBooleans(parameters)),
        run: (parameters) => statement.run(refuseBooleans(parameters)),
        iterate: (parameters) => statement.iterate(refuseBooleans(parameters)),
      }
      if (prepared.size >= 300) prepared.clear()
      prepared.set(text, guarded)
      return guarded
    },
    close: () => file.close(),
  }
}

/**
 * Takes the write lock at once: a transaction that read first could lose it to another process and fail late. Whatever fails,
 * none stays open: the next work would end up in it. And SQLite takes one back by itself when the disk is full or fails:
 * what else was on its way in it must not be written alone.
 */
class ImmediateDriver extends SqliteDriver {
  private begun = false

  constructor(
    private readonly file: Database.Database,
    private readonly after: After,
  ) {
    super({ database: keepPrepared(file) })
  }

  /** The binding panics when a closed file is asked. */
  private isOpen(): boolean {
    return this.file.open && this.file.inTransaction
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    return {
      executeQuery: async (query) => {
        if (this.begun && !this.isOpen()) throw new Error('SQLite took the transaction back.')
        return connection.executeQuery(query)
      },
      streamQuery: (query, size) => connection.streamQuery(query, size),
    }
  }

  override async beginTransaction(connection: DatabaseConnection) {
    try {
      await patiently(this.after, () => connection.executeQuery(CompiledQuery.raw('begin immediate')))
      this.begun = true
    } catch (problem) {
      await this.rollbackTransaction()
      throw problem
    }
  }

  override async commitTransaction(connection: DatabaseConnection) {
    await super.commitTransaction(connection)
    this.begun = false
  }

  override async rollbackTransaction() {
    this.begun = false
    if (this.isOpen()) this.file.exec('rollback')
  }
}

/** Longer than this a commit does not wait for the disk. */
const syncMs = 1_000
/** So many pages of 4 KB the log holds until a commit itself brings them into the database; mostly that goes on beside. */
const logPages = 8_000

/**
 * Opens (or makes) `roundtable.db` in the folder. A commit is with the operating system before it is acknowledged: it
 * outlives the process, however that ends. When the power fails, the commits of the last second or so may be missing; what
 * is there is whole. (A sync in each commit would stop the process for as long as the disk takes.)
 */
export async function openSqlite(dataDir: string, after: After = byTimer): Promise<Connection> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, 'roundtable.db')
  const file = new Database(path, {})
  file.pragma('busy_timeout = 10', {})
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = NORMAL',
    'foreign_keys = ON',
    'secure_delete = ON',
    `wal_autocheckpoint = ${logPages}`,
  ])
    await patiently(after, () => file.pragma(pragma, {}))

  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver(file, after),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] })
  const log = sqliteLog(path)
  const disk = syncSoon(log.sync, syncMs)
  async function kept<T>(work: Promise<T>): Promise<T> {
    const result = await work
    disk.written()
    return result
  }
  const write = <T>(work: (db: Db) => Promise<T>) => kept(db.transaction().execute(work))
  return {
    kind: 'sqlite',
    read: async (_tenant, work) => work(db),
    // A statement that returns rows and finds the lock taken stays in progress, and nobody could commit: the lock comes first.
    single: (_tenant, work) => write(work),
    write: (_tenant, work) => write(work),
    snapshot: (work) => db.transaction().execute(work),
    passOverHeld: sql``,
    // The write-ahead log still holds pages as they were before the deletion. It is cut by one at a time only.
    wipe: () =>
      disk.between(async () => {
        await sql`pragma wal_checkpoint(truncate)`.execute(db)
      }),
    close: async () => {
      await disk.stop()
      log.close()
      await db.destroy()
      if (file.open) file.close()
    },
  }
}
