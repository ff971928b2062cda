import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { writeBackup } from '../../../../teams-app/src/backup/write-backup'
import { openDatabase } from '../../../../teams-app/src/store/open-database'
import type { Place } from '../../../store/places'

const wordsRow = z.object({ team: z.string(), id: z.string(), text: z.string(), place: z.coerce.string() })
const eventRow = z.object({
  team: z.string(),
  version: z.coerce.number(),
  at: z.coerce.number(),
  by: z.nullable(z.string()),
  event: z.string(),
})

/** All that somebody has who took the database, its files and a backup. */
export interface Dump {
  /** Answers in the order in which the table gives them, each with where its row lies. */
  words: readonly (z.infer<typeof wordsRow> & { prints: Readonly<Record<string, string>> })[]
  events: readonly z.infer<typeof eventRow>[]
  /** The files, and pages of tables and of their index with what was deleted, as they lie on the disk. */
  raw: string
  backup: string
}

/** Where a row lies, which transaction wrote it: `ctid` and `xmin` of PostgreSQL, `rowid` of SQLite. */
const places = {
  sqlite: { select: 'rowid as place, rowid as one, rowid as other', from: 'order by rowid' },
  postgres: { select: 'ctid as place, xmin as one, ctid as other', from: '' },
}

/** What is dumped of a database; `kind` as its connection says. */
export async function dumpOf(place: Place, kind: keyof typeof places): Promise<Dump> {
  const { select, from } = places[kind]
  const rows = await place.query(
    `select team, id, text, ${select} from words where id like 'answer:%' ${from}`,
  )
  const events = await place.query('select team, version, at, "by", event from events order by team, version')
  const lines: string[] = []
  const connection = await openDatabase(place.place)
  await writeBackup(connection, async (line) => void lines.push(line))
  await connection.close()
  return {
    words: rows.map((row) => ({
      ...wordsRow.parse(row),
      prints: { transaction: String(row.one), row: String(row.other) },
    })),
    events: events.map((row) => eventRow.parse(row)),
    raw: kind === 'sqlite' ? filesOf(place.place.dataDir) : await pagesOf(place),
    backup: lines.join(''),
  }
}

function filesOf(dataDir: string): string {
  if (!existsSync(dataDir)) return ''
  return readdirSync(dataDir)
    .map((name) => readFileSync(join(dataDir, name), 'latin1'))
    .join('\n')
}

/** The pages of the table of words as they lie on the disk, rows that are dead included. */
async function pagesOf(place: Place): Promise<string> {
  await place.query('create extension if not exists pageinspect with schema public')
  const [sizes] = await place.query("select pg_relation_size('words') / 8192 as pages")
  const pages: string[] = []
  for (let page = 0; page < Number(sizes?.pages ?? 0); page += 1) {
    const [row] = await place.query(
      `select encode(public.get_raw_page(current_schema() || '.words', ${page}), 'escape') as bytes`,
    )
    pages.push(String(row?.bytes))
  }
  return pages.join('\n')
}
