import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { removeOldBackups } from './backup/old-backups'
import { NotRestored, readBackup } from './backup/read-backup'
import { writeBackup } from './backup/write-backup'
import { databaseOfProcess } from './config'
import type { Connection } from './store/connection'
import { openDatabase } from './store/open-database'

/**
 * `npm run backup -- FILE [--keep DAYS]` and `npm run restore -- FILE`: the database of `DATABASE_URL` or `DATA_DIR`.
 * `--keep` removes the backups in the folder of FILE that are older.
 */
async function main([task, path, option, days]: readonly string[]): Promise<number> {
  const keeps =
    option === undefined || (task === 'backup' && option === '--keep' && /^[1-9]\d{0,3}$/.test(days ?? ''))
  if ((task !== 'backup' && task !== 'restore') || path === undefined || !keeps) {
    console.error('Say which file: npm run backup -- FILE [--keep DAYS], or npm run restore -- FILE.')
    return 1
  }
  const connection = await openDatabase(databaseOfProcess())
  try {
    if (task === 'restore') return await restore(connection, path)
    const code = await backup(connection, path)
    // What is old may be the last that is whole.
    if (code === 0 && option !== undefined) {
      const removed = await removeOldBackups(dirname(path), Number(days), Date.now())
      console.log(`${removed} backups were older than ${days} days and are gone.`)
    }
    return code
  } finally {
    await connection.close()
  }
}

/** People's words are in it: only its owner may read the file, and one that is there is not written over. */
async function backup(connection: Connection, path: string): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  try {
    const { rows, broken } = await writeBackup(connection, async (line) => {
      await file.write(line)
    })
    await file.sync()
    console.log(
      `${rows} rows are in ${path}. Files in FILING_DIR and Google Drive are not: copy the folder too.`,
    )
    if (broken === null) return 0
    console.error(
      `The audit log of team ${broken.team} is not as it was written, from entry ${broken.number} on.`,
    )
    return 1
  } catch (problem) {
    await rm(path, { force: true })
    throw problem
  } finally {
    await file.close()
  }
}

async function restore(connection: Connection, path: string): Promise<number> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
  const rows = await readBackup(connection, lines)
  console.log(`${rows} rows were restored, their checksums are right, and the audit log is whole.`)
  console.log(
    'Whoever had their data erased after this backup must be erased again: docs/operations.md says how.',
  )
  return 0
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (problem: unknown) => {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
    // The message of a database can quote what somebody wrote.
    const known = problem instanceof NotRestored ? problem.message : null
    console.error(
      known ?? (code === 'EEXIST' ? 'That file is there already: name a new one.' : `It failed: ${code}.`),
    )
    process.exitCode = 1
  },
)
