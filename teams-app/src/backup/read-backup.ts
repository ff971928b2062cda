import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { auditEntries, brokenEntry } from '../store/audit'
import { type Connection, type Db, everyTenant } from '../store/connection'
import { inParts } from '../store/in-parts'
import { type TableName, tableNames } from './every-table'
import { line as lineOf } from './lines'

/** Why a backup is not taken: a sentence for whoever restores. Nothing was written. */
export class NotRestored extends Error {}

const row = (text: string) => {
  try {
    const read = lineOf.safeParse(JSON.parse(text))
    if (read.success) return read.data
  } catch {}
  throw new NotRestored('This is no whole backup of Roundtable: a line cannot be read. Take another backup.')
}

/** Brings a backup into an empty database, whole or not at all. Answers how many rows came. */
export async function readBackup(connection: Connection, lines: AsyncIterable<string>): Promise<number> {
  return connection.write(everyTenant, async (db) => {
    await refuseUnlessEmpty(db)
    const held = new Map<TableName, Record<string, string | number | null>[]>()
    const prints = new Map<TableName, ReturnType<typeof createHash>>()
    let begun = false
    let ended = false
    let total = 0
    for await (const text of lines) {
      const line = row(text)
      if (line.kind === 'roundtable-backup') {
        begun = true
        await refuseOtherSchema(db, line.schema)
      } else if (!begun || ended)
        throw new NotRestored('This file does not begin like a backup of Roundtable.')
      else if (line.kind === 'row') {
        const rows = held.get(line.table) ?? []
        held.set(line.table, rows)
        rows.push(line.row)
        const print = prints.get(line.table) ?? createHash('sha256')
        prints.set(line.table, print.update(text))
        if (rows.length >= 1_000) await put(db, line.table, rows.splice(0))
        total += 1
      } else if (line.kind === 'table') {
        await put(db, line.table, (held.get(line.table) ?? []).splice(0))
        const print = (prints.get(line.table) ?? createHash('sha256')).digest('hex')
        if (print !== line.print || (await countOf(db, line.table)) !== line.rows)
          throw new NotRestored(
            `The backup was changed or is not whole (${line.table}). Take another backup.`,
          )
      } else ended = line.tables === tableNames.length
    }
    if (!ended) throw new NotRestored('The backup ends too early: it is not whole. Take another backup.')
    const broken = brokenEntry(await auditEntries(db))
    if (broken !== null)
      throw new NotRestored(
        `The audit log of team ${broken.team} was changed at entry ${broken.number}. Take another backup.`,
      )
    return total
  })
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
  for (const table of tableNames)
    if ((await countOf(db, table)) > 0)
      throw new NotRestored(
        'This database is not empty, and nothing was changed. Set DATABASE_URL or DATA_DIR to a new one.',
      )
}

async function refuseOtherSchema(db: Db, schema: readonly string[]): Promise<void> {
  const rows = await db.selectFrom('schemaVersion').select('name').orderBy('name').execute()
  if (JSON.stringify(rows.map(({ name }) => name)) !== JSON.stringify(schema))
    throw new NotRestored(
      'The backup was made by another version of Roundtable: restore it with that version, then update.',
    )
}

async function countOf(db: Db, table: TableName): Promise<number> {
  const counted = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
  return Number(counted.rows[0]?.n)
}

async function put(
  db: Db,
  table: TableName,
  rows: readonly Record<string, string | number | null>[],
): Promise<void> {
  for (const some of inParts(rows)) {
    const [first] = some
    if (first === undefined) continue
    const columns = Object.keys(first)
    const values = some.map((one) => sql`(${sql.join(columns.map((name) => one[name] ?? null))})`)
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
      values ${sql.join(values)}`.execute(db)
  }
}
