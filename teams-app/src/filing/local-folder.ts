import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from './atomic-file'
import { type FiledRow, noteRow, readRows } from './filed-rows'

export type { FiledRow } from './filed-rows'

/** A document to file as two files, and the index of its folder. */
export interface LocalFiling {
  /** Made if missing. Beside the documents it holds `index.html` and a hidden folder with the rows of the index. */
  folder: string
  /** What it must not be filed twice by, such as tenant, team and occurrence. */
  key: string
  /** Chooses a file name without ending beside those in use; letters, digits, spaces, `-` and `_` only. */
  chooseStem: (taken: readonly string[]) => string
  markdown: string
  html: string
  row: Pick<FiledRow, 'date' | 'title'>
  /** Draws `index.html` from all filings of the folder. */
  drawIndex: (rows: readonly FiledRow[]) => string
}

/**
 * Files a document once: called again with the same key it changes nothing, and after a crash half-way it
 * completes what is missing. Each file is whole or not there. Returns the name of its files without ending.
 */
export async function fileLocally(filing: LocalFiling): Promise<{ stem: string }> {
  const { folder, key, row, markdown, html } = filing
  const rowsFolder = join(folder, '.filed')
  await mkdir(rowsFolder, { recursive: true })
  const { stem } = await noteRow(rowsFolder, { key, date: row.date, title: row.title }, filing.chooseStem)
  for (const [ending, text] of [
    ['md', markdown],
    ['html', html],
  ] as const) {
    const path = join(folder, `${stem}.${ending}`)
    if (!(await isThere(path))) await writeWhole(path, text, rowsFolder)
  }
  await keepIndex(filing, rowsFolder)
  return { stem }
}

/** Draws again when another process filed something while the index was being written. */
async function keepIndex({ folder, drawIndex }: LocalFiling, rowsFolder: string): Promise<void> {
  const path = join(folder, 'index.html')
  for (;;) {
    const filed: FiledRow[] = []
    for (const row of await readRows(rowsFolder))
      if (await isThere(join(folder, `${row.stem}.html`))) filed.push(row)
    const index = drawIndex(filed)
    if ((await readIfThere(path)) === index) return
    await writeWhole(path, index, rowsFolder)
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}
