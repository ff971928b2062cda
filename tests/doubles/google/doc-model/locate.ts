import {
  type Content,
  type Paragraph,
  type StructuralNode,
  sizeOf,
  sizeOfCell,
  sizeOfRow,
  type Table,
} from './content'
import { Refused } from './refused'

/** What is done to the innermost content that holds a range; offsets are relative to that content. */
export type Edit = (content: Content, from: number, to: number, depth: number) => Content

/**
 * Edits the innermost content (body or cell) that holds the whole range. A range that starts or ends on the structure of
 * a table, or reaches from one cell into another, is refused with `sentence`.
 */
export function within(
  content: Content,
  from: number,
  to: number,
  sentence: string,
  edit: Edit,
  depth = 0,
): Content {
  let base = 0
  for (const [place, node] of content.entries()) {
    const end = base + sizeOf(node)
    if (from < end) {
      if (!hasInside(node) || from === base) break
      if (to >= end) throw new Refused(sentence)
      const edited = inside(node, from - base, to - base, sentence, edit, depth + 1)
      return content.with(place, edited)
    }
    base = end
  }
  return edit(content, from, to, depth)
}

function hasInside(
  node: StructuralNode,
): node is Exclude<StructuralNode, { kind: 'paragraph' | 'sectionBreak' }> {
  return node.kind === 'table' || node.kind === 'tableOfContents'
}

function inside(
  node: Exclude<StructuralNode, { kind: 'paragraph' | 'sectionBreak' }>,
  from: number,
  to: number,
  sentence: string,
  edit: Edit,
  depth: number,
): StructuralNode {
  if (node.kind === 'tableOfContents') throw new Refused(sentence)
  for (const { row, column, start, end } of cellsOf(node)) {
    if (from < start || from >= end || to > end) continue
    const change = (content: Content) => within(content, from - start, to - start, sentence, edit, depth)
    return mapCell(node, row, column, change)
  }
  throw new Refused(sentence)
}

/** Where each cell's content lies, relative to the table. */
function* cellsOf(table: Table) {
  let rowStart = 1
  for (const [row, { cells }] of table.rows.entries()) {
    let cellStart = rowStart + 1
    for (const [column, cell] of cells.entries()) {
      yield { row, column, cell, start: cellStart + 1, end: cellStart + sizeOfCell(cell) }
      cellStart += sizeOfCell(cell)
    }
    rowStart = cellStart
  }
}

/** Where a row lies, relative to the table. */
export function rowSpan(table: Table, row: number): { start: number; size: number } {
  const start = table.rows.slice(0, row).reduce((units, before) => units + sizeOfRow(before), 1)
  const found = table.rows[row]
  return { start, size: found === undefined ? 0 : sizeOfRow(found) }
}

/** The table with one cell's content changed. */
export function mapCell(
  table: Table,
  row: number,
  column: number,
  change: (content: Content) => Content,
): Table {
  const rows = table.rows.map((held, r) =>
    r !== row
      ? held
      : {
          ...held,
          cells: held.cells.map((cell, c) =>
            c === column ? { ...cell, content: change(cell.content) } : cell,
          ),
        },
  )
  return { ...table, rows }
}

/** A paragraph and where it stands in its segment. */
export interface Placed {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
  readonly depth: number
}

/** Every paragraph that a range touches, changed; those in cells too. Sizes may change. */
export function mapParagraphs(
  content: Content,
  from: number,
  to: number,
  change: (placed: Placed) => Paragraph,
  base = 0,
  depth = 0,
): Content {
  let start = base
  return content.map((node) => {
    const [a, b] = [start, start + sizeOf(node)]
    start = b
    if (a >= to || b <= from || node.kind === 'sectionBreak' || node.kind === 'tableOfContents') return node
    if (node.kind === 'paragraph') return change({ paragraph: node, start: a, end: b, depth })
    let table = node
    for (const cell of cellsOf(node))
      table = mapCell(table, cell.row, cell.column, (inner) =>
        mapParagraphs(inner, from, to, change, a + cell.start, depth + 1),
      )
    return table
  })
}

/** Every paragraph that a range touches, in reading order. */
export function paragraphsIn(content: Content, from = 0, to = Number.POSITIVE_INFINITY): readonly Placed[] {
  const found: Placed[] = []
  mapParagraphs(content, from, to, (placed) => {
    found.push(placed)
    return placed.paragraph
  })
  return found
}

/** The table that starts exactly at an index, and the same content with it changed or taken away. */
export function mapTable(
  content: Content,
  index: number,
  change: (table: Table) => Table | null,
  sentence: string,
): Content {
  return within(content, index, index, sentence, (list, at) => {
    let base = 0
    for (const [place, node] of list.entries()) {
      if (base === at && node.kind === 'table') {
        const changed = change(node)
        return changed === null ? list.toSpliced(place, 1) : list.with(place, changed)
      }
      base += sizeOf(node)
    }
    throw new Refused(sentence)
  })
}
