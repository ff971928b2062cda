import type { RichText, Table } from './block'

/** The table with as many cells in every row as in its longest: no cell is lost, none is missing. */
export function evenTable(table: Table): Table {
  const width = Math.max(table.head.length, ...table.rows.map((row) => row.length))
  const fill = (row: readonly RichText[]): readonly RichText[] => [
    ...row,
    ...Array.from({ length: width - row.length }, () => []),
  ]
  return { kind: 'table', head: fill(table.head), rows: table.rows.map(fill) }
}
