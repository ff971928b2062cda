import { emptyParagraph, type Row, type Table } from '../content'
import type { Draft, Location } from '../draft'
import { insertTable } from '../edit'
import { mapTable, rowSpan } from '../locate'
import { outsideParagraph, Refused } from '../refused'
import { maskOf, patched } from '../style-mask'
import type { CellLocation, Reply, Requests } from './shape'

const notATable = 'Invalid table start location. Must specify the start index of the table.'

function changeTable(
  draft: Draft,
  location: Location | undefined,
  change: (table: Table) => Table | null,
  shift?: { at: number; removed: number; inserted: number },
): void {
  const index = location?.index
  if (location === undefined || index === undefined) throw new Refused(notATable)
  draft.edit(location, (content) => mapTable(content, index, change, notATable), shift)
}

/** The row of a cell, with where it lies in its segment. */
function rowAt(draft: Draft, cell: CellLocation | undefined) {
  const { tableStartLocation: table, rowIndex = 0, columnIndex = 0 } = cell ?? {}
  const index = table?.index ?? 0
  let found: { row: Row; start: number; size: number; rows: number; tableSize: number } | undefined
  changeTable(draft, table, (held) => {
    const row = held.rows[rowIndex]
    if (row === undefined || row.cells[columnIndex] === undefined)
      throw new Refused(`Invalid cell location: row ${rowIndex}, column ${columnIndex}.`)
    const { start, size } = rowSpan(held, rowIndex)
    const end = rowSpan(held, held.rows.length)
    found = { row, start: index + start, size, rows: held.rows.length, tableSize: end.start + 1 }
    return held
  })
  if (found === undefined || table === undefined) throw new Refused(notATable)
  return { ...found, table, rowIndex, index }
}

export const tableRequests = {
  insertTable(draft: Draft, request: Requests['insertTable']): Reply {
    const { rows = 0, columns = 0 } = request
    if (rows < 1 || columns < 1) throw new Refused('A table must have at least one row and one column.')
    const spot = draft.spot(request)
    if (draft.tab(spot.tabId).segments[spot.segmentId]?.kind === 'footnote')
      throw new Refused(outsideParagraph)
    const { cells } = draft.from.unsettled
    draft.edit(spot, (content) => insertTable(content, spot.index, rows, columns, cells, draft.fresh), {
      at: spot.index,
      removed: 0,
      inserted: 3 + rows + 2 * rows * columns,
    })
    return {}
  },

  insertTableRow(
    draft: Draft,
    { tableCellLocation, insertBelow = false }: Requests['insertTableRow'],
  ): Reply {
    const { row, start, size, table, rowIndex } = rowAt(draft, tableCellLocation)
    const cells = row.cells.map(({ style, content }) => {
      const [first] = content
      const like = first?.kind === 'paragraph' ? first : emptyParagraph()
      return { style, content: [emptyParagraph(draft.fresh(like.style), like.inlines[0]?.style)] }
    })
    const below = insertBelow ? 1 : 0
    changeTable(
      draft,
      table,
      (held) => ({ ...held, rows: held.rows.toSpliced(rowIndex + below, 0, { cells, style: {} }) }),
      { at: start + below * size, removed: 0, inserted: 1 + 2 * cells.length },
    )
    return {}
  },

  deleteTableRow(draft: Draft, { tableCellLocation }: Requests['deleteTableRow']): Reply {
    const { start, size, table, rowIndex, rows, index, tableSize } = rowAt(draft, tableCellLocation)
    const shift = rows === 1 ? { at: index, removed: tableSize } : { at: start, removed: size }
    changeTable(
      draft,
      table,
      (held) => (rows === 1 ? null : { ...held, rows: held.rows.toSpliced(rowIndex, 1) }),
      { ...shift, inserted: 0 },
    )
    return {}
  },

  updateTableCellStyle(draft: Draft, request: Requests['updateTableCellStyle']): Reply {
    const { tableCellStyle, fields, tableRange, tableStartLocation } = request
    const mask = maskOf(fields, 'TableCellStyle')
    const at = tableRange?.tableCellLocation
    const { rowIndex = 0, columnIndex = 0 } = at ?? {}
    const { rowSpan: rows = 0, columnSpan: columns = 0 } = tableRange ?? {}
    const within = (from: number, span: number, i: number) =>
      tableRange === undefined || (i >= from && i < from + span)
    changeTable(draft, at?.tableStartLocation ?? tableStartLocation, (table) => {
      const width = table.columns.length
      if (
        tableRange &&
        (rows < 1 || columns < 1 || rowIndex + rows > table.rows.length || columnIndex + columns > width)
      )
        throw new Refused('Invalid table range.')
      return {
        ...table,
        rows: table.rows.map((row, r) => ({
          ...row,
          cells: row.cells.map((cell, c) =>
            within(rowIndex, rows, r) && within(columnIndex, columns, c)
              ? { ...cell, style: patched(cell.style, tableCellStyle, mask) }
              : cell,
          ),
        })),
      }
    })
    return {}
  },

  updateTableColumnProperties(draft: Draft, request: Requests['updateTableColumnProperties']): Reply {
    const { tableStartLocation, columnIndices = [], tableColumnProperties: wanted, fields } = request
    const mask = maskOf(fields, 'TableColumnProperties')
    if (mask.includes('width') && (wanted?.width?.magnitude ?? 5) < 5)
      throw new Refused('The width of a column must be at least 5 points.')
    changeTable(draft, tableStartLocation, (table) => {
      refuseStrangers(columnIndices, table.columns.length)
      const columns = table.columns.map((column, c) =>
        columnIndices.length === 0 || columnIndices.includes(c)
          ? patched(column, { ...wanted }, mask)
          : column,
      )
      return { ...table, columns }
    })
    return {}
  },

  updateTableRowStyle(draft: Draft, request: Requests['updateTableRowStyle']): Reply {
    const { tableStartLocation, rowIndices = [], tableRowStyle, fields } = request
    const mask = maskOf(fields, 'TableRowStyle')
    changeTable(draft, tableStartLocation, (table) => {
      refuseStrangers(rowIndices, table.rows.length)
      const rows = table.rows.map((row, r) =>
        rowIndices.length === 0 || rowIndices.includes(r)
          ? { ...row, style: patched(row.style, tableRowStyle, mask) }
          : row,
      )
      return { ...table, rows }
    })
    return {}
  },

  pinTableHeaderRows(draft: Draft, request: Requests['pinTableHeaderRows']): Reply {
    const { tableStartLocation, pinnedHeaderRowsCount: pinned = 0 } = request
    changeTable(draft, tableStartLocation, (table) => {
      if (pinned < 0 || pinned > table.rows.length) throw new Refused('Invalid number of pinned header rows.')
      const rows = table.rows.map((row, r) => ({
        ...row,
        style: patched(row.style, { tableHeader: r < pinned }, ['tableHeader']),
      }))
      return { ...table, rows }
    })
    return {}
  },
}

function refuseStrangers(indices: readonly number[], count: number): void {
  if (indices.some((index) => index < 0 || index >= count)) throw new Refused('Invalid row or column index.')
}
