import type { LocalDate } from '../ids'
import { documentText } from '../text/document'
import { type Document, plain, type RichText } from './block'
import { fileStem, freeStem } from './file-name'

/** One filed document in a team's index. `key` is the filing's own id: the same filing is one row, however often it ran. */
export interface IndexRow {
  readonly key: string
  readonly date: LocalDate
  readonly title: string
  /** The file's name without ending. */
  readonly stem: string
}

/**
 * The row of a filing: the one that is there already, else a new one under a name that no row has. Filing again after
 * a crash therefore finds the same file (FEATURES.md 34).
 */
export function indexRow(
  rows: readonly IndexRow[],
  filing: { key: string; date: LocalDate; team: string; title: string },
): IndexRow {
  const { key, date, title } = filing
  const there = rows.find((row) => row.key === key)
  const stem = () =>
    freeStem(
      fileStem(filing),
      rows.map((row) => row.stem),
    )
  return there ?? { key, date, title, stem: stem() }
}

/** The index with this row once; the newest meeting first. */
export function indexWith(rows: readonly IndexRow[], row: IndexRow): readonly IndexRow[] {
  const others = rows.filter(({ key }) => key !== row.key)
  return [...others, row].sort((a, b) => order(b.date, a.date) || order(a.key, b.key))
}

/** The index as a document: one table row for each filing, linked to its file. */
export function indexDocument(rows: readonly IndexRow[], team: string, language: 'en' | 'es'): Document {
  const words = documentText[language]
  const title = words.indexTitle(team)
  const head = [words.date, words.meeting, words.file].map(plain)
  const toRow = (row: IndexRow): readonly RichText[] => [
    [{ kind: 'date', date: row.date, text: row.date }],
    plain(row.title),
    [{ kind: 'file', stem: row.stem }],
  ]
  return {
    title,
    language,
    blocks: [
      { kind: 'heading', level: 1, text: plain(title) },
      { kind: 'table', head, rows: rows.map(toRow) },
    ],
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
