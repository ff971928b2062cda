import type { DocsBody, DocsParagraph, DocsTable } from '../document/docs-body'
import { documentText } from '../text/document'
import { sameWords } from './same-words'

/** The columns of an index of records, by what stands in them. */
export interface IndexColumns {
  readonly date: number
  readonly meeting: number
  readonly file: number
}

export interface IndexTable {
  readonly table: DocsTable
  readonly columns: IndexColumns
}

const heads = [documentText.en, documentText.es]

/**
 * The table in which the filings stand: the first whose head says so, in whatever language and order of columns, with others
 * that people added. None where they joined cells or took a column away.
 */
export function indexTable({ parts }: DocsBody): IndexTable | null {
  for (const part of parts) {
    if (part.kind !== 'table' || part.joined) continue
    const columns = columnsOf(part)
    if (columns !== null) return { table: part, columns }
  }
  return null
}

function columnsOf({ rows }: DocsTable): IndexColumns | null {
  const [head = []] = rows
  if (rows.some((row) => row.length !== head.length)) return null
  const texts = head.map(textOf)
  for (const { date, meeting, file } of heads) {
    const at = (words: string) => texts.indexOf(sameWords(words))
    const columns = { date: at(date), meeting: at(meeting), file: at(file) }
    if (Object.values(columns).every((column) => column >= 0)) return columns
  }
  return null
}

function textOf(cell: readonly DocsParagraph[]): string {
  return sameWords(cell.map(({ print }) => print).join(' '))
}
