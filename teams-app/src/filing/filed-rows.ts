import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localDate } from '@roundtable/core'
import * as z from 'zod'
import { writeNew } from './atomic-file'

/** One filing of a folder: `stem` is the name of its files without ending, `key` what it must not be filed twice by. */
export type FiledRow = z.infer<typeof filedRow>

const filedRow = z.strictObject({ key: z.string(), date: localDate, title: z.string(), stem: z.string() })

/** The filings that a folder of rows notes, in the order of their file names there. */
export async function readRows(rowsFolder: string): Promise<readonly FiledRow[]> {
  const names = (await readdir(rowsFolder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => filedRow.parse(JSON.parse(await readFile(join(rowsFolder, name), 'utf8')))),
  )
}

/**
 * The row of a filing: the one that is noted, else a new one with the stem that `chooseStem` takes beside those
 * in use. A row stands under its stem, so that of two processes only one gets it and the other chooses again.
 */
export async function noteRow(
  rowsFolder: string,
  filing: Omit<FiledRow, 'stem'>,
  chooseStem: (taken: readonly string[]) => string,
): Promise<FiledRow> {
  for (let tries = 0; tries < 100; tries++) {
    const rows = await readRows(rowsFolder)
    const noted = rows.find((row) => row.key === filing.key)
    if (noted) return noted
    const stem = plainStem(chooseStem(rows.map((row) => row.stem)))
    const row = { ...filing, stem }
    if (await writeNew(join(rowsFolder, `${place(stem)}.json`), JSON.stringify(row), rowsFolder)) return row
  }
  throw new Error('No free name was found for a filing.')
}

/** Stems that some file system takes for the same have the same place. */
function place(stem: string): string {
  return createHash('sha256').update(stem.normalize('NFC').toLowerCase()).digest('hex').slice(0, 32)
}

/** A name of letters, digits, spaces, `-` and `_`: it cannot lead out of the folder. Anything else is refused by throwing. */
function plainStem(stem: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,150}$/u.test(stem) && stem !== 'index') return stem
  throw new Error(`"${stem}" is no plain file name.`)
}
