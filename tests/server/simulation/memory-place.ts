import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import type { After } from '../../../teams-app/src/after'
import { openStore } from '../../../teams-app/src/store/open'
import type { Place } from '../../store/places'

/** Memory that looks like a folder, where the machine has some: what is written there is "on the disk" at once. */
const root = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

let blank: string | undefined

/** The file of a database that has just been made; making it takes longer than a whole day of a simulated school. */
async function blankFile(): Promise<string> {
  if (blank !== undefined) return blank
  const dataDir = mkdtempSync(join(root, 'roundtable-blank-'))
  const store = await openStore({ dataDir })
  await store.close()
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
  blank = join(dataDir, 'roundtable.db')
  return blank
}

/** The other process ends its transaction without any time. */
const atOnce: After = (_, run) => {
  const soon = setImmediate(run)
  return () => clearImmediate(soon)
}

/** An empty SQLite database in memory that a process may leave and another open. */
export async function memoryPlace(): Promise<Place> {
  const from = await blankFile()
  const dataDir = mkdtempSync(join(root, 'roundtable-memory-'))
  mkdirSync(dataDir, { recursive: true })
  copyFileSync(from, join(dataDir, 'roundtable.db'))
  const reader = new Database(join(dataDir, 'roundtable.db'), {})
  const place = { dataDir }
  return {
    place,
    open: () => openStore({ ...place, after: atOnce }),
    query: async (sql) =>
      reader
        .prepare(sql)
        .all([])
        .map((row) => ({ ...Object(row) })),
    drop: async () => {
      reader.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
