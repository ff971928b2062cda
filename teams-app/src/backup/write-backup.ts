import { createHash } from 'node:crypto'
import { auditEntries, brokenEntry } from '../store/audit'
import type { Connection, Db } from '../store/connection'
import { everyTable, type TableName, tableNames } from './every-table'
import type { Line } from './lines'

const page = 1_000

/** What was written; `broken` is the first entry of the audit log that is not as it was made, if there is one. */
export interface Written {
  rows: number
  broken: { team: string; number: number } | null
}

/** Writes the whole database as it is at one moment, in the same lines for SQLite and PostgreSQL. */
export async function writeBackup(
  connection: Connection,
  write: (line: string) => Promise<void>,
): Promise<Written> {
  return connection.snapshot(async (db) => {
    const put = (line: Line) => write(`${JSON.stringify(line)}\n`)
    const schema = await db.selectFrom('schemaVersion').select('name').orderBy('name').execute()
    await put({ kind: 'roundtable-backup', v: 1, schema: schema.map(({ name }) => name) })
    let rows = 0
    for (const table of tableNames) {
      const print = createHash('sha256')
      let count = 0
      for await (const row of rowsOf(db, table)) {
        const line = JSON.stringify({ kind: 'row', table, row })
        print.update(line)
        await write(`${line}\n`)
        count += 1
      }
      await put({ kind: 'table', table, rows: count, print: print.digest('hex') })
      rows += count
    }
    await put({ kind: 'end', tables: tableNames.length })
    return { rows, broken: brokenEntry(await auditEntries(db)) }
  })
}

/** Page by page, since a row of the outbox is told by its place, which the database that restores gives anew. */
async function* rowsOf(db: Db, table: TableName): AsyncGenerator<object> {
  const order: readonly string[] = everyTable[table]
  for (let offset = 0; ; offset += page) {
    let query = db.selectFrom(table).selectAll().limit(page).offset(offset)
    for (const column of order) query = query.orderBy(db.dynamic.ref(column))
    const rows = await query.execute()
    for (const row of rows)
      yield Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'seq'))
    if (rows.length < page) return
  }
}
