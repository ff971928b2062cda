import { open } from 'node:fs/promises'
import Database from 'libsql/promise'

/** SQLite's write-ahead log, as the disk sees it. */
export interface SqliteLog {
  /**
   * Brings the log to the disk, and what stands in it into the database, both on other threads: the commit that does it by
   * itself, each thousand pages, stops the process until the disk has all of them. Rejects when the disk does not keep the log.
   */
  sync(): Promise<void>
  close(): void
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** The log of the database in that file. */
export function sqliteLog(path: string): SqliteLog {
  let beside: Database | undefined
  return {
    async sync() {
      await syncFile(`${path}-wal`)
      beside ??= new Database(path, {})
      // Should it not go, the log grows and the next time takes all: what is in the log is safe.
      await beside.exec('pragma wal_checkpoint(passive)').catch(() => undefined)
    },
    close() {
      beside?.close()
    },
  }
}
