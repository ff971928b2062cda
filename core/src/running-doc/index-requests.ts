import { type Block, type Content, plain, type RichText, type Table } from '../document/block'
import type { DocsRequest } from '../document/docs-api'
import { bodiesOf, type DocsBody } from '../document/docs-body'
import type { DocsDocument } from '../document/docs-document'
import type { DocsTongue } from '../document/docs-inserts'
import { layout } from '../document/docs-layout'
import { compileBlocks } from '../document/docs-requests'
import type { LocalDate } from '../ids'
import { documentText } from '../text/document'
import { type IndexTable, indexTable } from './index-table'
import { bottomOf } from './place'
import type { RecordFiling } from './record-requests'

/** A filing as a row of the index. `mark` is the row's own, `team` is for the heading of an index that is begun. */
export interface IndexEntry {
  readonly team: string
  readonly date: LocalDate
  readonly title: string
  readonly file: { readonly text: string; readonly href: string }
  readonly mark: string
  readonly zone: string
  readonly language: 'en' | 'es'
}

/**
 * Puts a filing into the index of a team's records as the last row of its table; below all that is there, a table is begun
 * where there is none. Where its mark stands in any tab, it is there: nothing to do.
 * @param doc the answer of `documents.get` with `includeTabsContent`
 */
export function indexRequests(doc: DocsDocument, entry: IndexEntry): RecordFiling {
  const bodies = bodiesOf(doc.tabs)
  const there = bodies.find(({ marks }) => marks.some(({ name }) => name === entry.mark))
  if (there !== undefined) return { nothing: true, tabId: there.tabId }
  const [body] = bodies
  if (body === undefined) throw new Error('a Google Doc has a tab')
  const { tabId } = body
  const found = indexTable(body)
  const requests = found === null ? begun(body, entry) : withRow(found, { ...entry, tabId }, entry)
  return { requests, tabId }
}

interface Cells {
  readonly date: RichText
  readonly meeting: RichText
  readonly file: RichText
}

function cellsOf({ date, title, file }: IndexEntry): Cells {
  return {
    date: [{ kind: 'date', date, text: date }],
    meeting: plain(title),
    file: [{ kind: 'link', ...file }],
  }
}

function begun(body: DocsBody, entry: IndexEntry): readonly DocsRequest[] {
  const { team, language, zone, mark } = entry
  const { tabId } = body
  const words = documentText[language]
  const cells = cellsOf(entry)
  const table: Table = {
    kind: 'table',
    head: [words.date, words.meeting, words.file].map(plain),
    rows: [[cells.date, cells.meeting, cells.file]],
  }
  const spot = bottomOf(body)
  const heading: Content = { kind: 'heading', level: 1, text: plain(words.indexTitle(team)) }
  const blocks: readonly Content[] = spot.put === 'into' ? [heading, table] : [table]
  const { requests, end } = compileBlocks(blocks, { ...spot, tabId, zone, language })
  // The table is the last that was put, and ends where the line behind it begins.
  const placed = layout([table], 0).parts.find((part) => part.kind === 'table')
  const cell = placed?.rows[1]?.[0]
  if (placed === undefined || cell === undefined) throw new Error('a table has the rows that it was given')
  const by = end - placed.end
  const range = { tabId, startIndex: cell.start + by, endIndex: cell.end + by }
  return [...requests, { createNamedRange: { name: mark, range } }]
}

/** A row behind the last; its cells are filled from the last to the first, so that none moves the place of another. */
function withRow(
  { table, columns }: IndexTable,
  tongue: DocsTongue,
  entry: IndexEntry,
): readonly DocsRequest[] {
  const { tabId, zone, language } = tongue
  const tableStartLocation = { tabId, index: table.start }
  const last = table.rows.length - 1
  const { date, meeting, file } = cellsOf(entry)
  const line = (text: RichText): Content => ({ kind: 'paragraph', text })
  const cells: readonly { readonly column: number; readonly block: Block }[] = [
    { column: columns.date, block: { kind: 'mark', name: entry.mark, blocks: [line(date)] } },
    { column: columns.meeting, block: line(meeting) },
    { column: columns.file, block: line(file) },
  ]
  return [
    {
      insertTableRow: {
        tableCellLocation: { tableStartLocation, rowIndex: last, columnIndex: 0 },
        insertBelow: true,
      },
    },
    ...[...cells]
      .sort((one, other) => other.column - one.column)
      .flatMap(({ column, block }) => {
        // The row opens where the table closed, and each empty cell takes two units.
        const index = table.end + 1 + 2 * column
        return compileBlocks([block], { index, put: 'into', tabId, zone, language }).requests
      }),
    // A row below the head alone shall not become part of it.
    ...(last === 0 ? [{ pinTableHeaderRows: { pinnedHeaderRowsCount: 1, tableStartLocation } }] : []),
  ]
}
