import { open } from 'node:fs/promises'
import Database from 'libsql/promise'

/** SQLite's write-ahead log, as the disk sees it. */
export interface SqliteLog {
  /**
   * Brings the log to the disk, and what stands in it into the database once that is much, both on other threads: a commit
   * that does it by itself stops the process until the disk has all of it. Rejects when the disk does not keep the log.
   */
  sync(): Promise<void>
  close(): void
}

/** As much as SQLite by itself leaves in the log: a thousand pages. */
const muchBytes = 4_096_000

/** Answers its length. */
async function syncFile(path: string): Promise<number> {
  const file = await open(path, 'r+')
  try {
    await file.datasync()
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

/** The log of the database in that file. */
export function sqliteLog(path: string): SqliteLog {
  let beside: Database | undefined

  async function carryOver(): Promise<void> {
    beside ??= new Database(path, {})
    await beside.exec('pragma wal_checkpoint(passive)')
  }

  return {
    async sync() {
      if ((await syncFile(`${path}-wal`)) < muchBytes) return
      // Should it not go, the log grows and the next time takes all: what is in the log is safe.
      await carryOver().catch(() => undefined)
    },
    close() {
      beside?.close()
    },
  }
}
