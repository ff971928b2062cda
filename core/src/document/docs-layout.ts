import type { Block, Content } from './block'
import { type DocsLine, type DocsPiece, docsLines, docsPieces, lengthOf } from './docs-line'
import { evenTable } from './table'

/** A paragraph at its final place: its text takes [start, end), its line feed stands at `end`. */
export interface PlacedLine extends DocsLine {
  readonly kind: 'line'
  readonly start: number
  readonly end: number
}

/** A table takes [start, end); before it stands the line feed of the line before. */
export interface PlacedTable {
  readonly kind: 'table'
  readonly start: number
  readonly end: number
  readonly columns: number
  readonly rows: readonly (readonly PlacedLine[])[]
}

export interface Layout {
  readonly parts: readonly (PlacedLine | PlacedTable)[]
  /** Where the contents of each mark lie; a mark without content has none. */
  readonly marks: readonly { readonly name: string; readonly start: number; readonly end: number }[]
  /** The place of the last line feed. */
  readonly end: number
}

const blank: DocsLine = { look: { kind: 'normal' }, pieces: [] }

/**
 * Where everything will stand when the blocks have been put into an empty paragraph at `index`. A table stands between
 * two paragraphs: it takes the line feed of the line before it and pushes the old one behind itself, where the next
 * line is then written (GOOGLE.md "insertTable").
 */
export function layout(blocks: readonly Block[], index: number): Layout {
  const parts: (PlacedLine | PlacedTable)[] = []
  const marks: { name: string; start: number; end: number }[] = []
  const next = () => {
    const last = parts[parts.length - 1]
    if (last === undefined) return index
    return last.kind === 'line' ? last.end + 1 : last.end
  }
  const put = (block: Content) => {
    if (block.kind !== 'table') for (const line of docsLines(block)) parts.push(placedLine(line, next()))
    else {
      const { head, rows } = evenTable(block)
      if (head.length === 0) return
      if (parts[parts.length - 1]?.kind !== 'line') parts.push(placedLine(blank, next()))
      parts.push(
        placedTable(
          [head, ...rows].map((row) => row.map(docsPieces)),
          next(),
        ),
      )
    }
  }
  for (const block of blocks) {
    if (block.kind !== 'mark') put(block)
    else {
      const from = parts.length
      for (const content of block.blocks) put(content)
      const [first, last] = [parts[from], parts[parts.length - 1]]
      if (first === undefined || last === undefined) continue
      // A range must hold something: that of an empty line holds its line feed.
      marks.push({ name: block.name, start: first.start, end: Math.max(last.end, first.start + 1) })
    }
  }
  if (parts[parts.length - 1]?.kind !== 'line') parts.push(placedLine(blank, next()))
  return { parts, marks, end: next() - 1 }
}

function placedLine(line: DocsLine, start: number): PlacedLine {
  return { ...line, kind: 'line', start, end: start + lengthOf(line.pieces) }
}

/** A table, a row and a cell each begin with one unit, a cell ends with a line feed, a table with one unit. */
function placedTable(cells: readonly (readonly (readonly DocsPiece[])[])[], start: number): PlacedTable {
  let at = start + 1
  const rows = cells.map((row) => {
    at += 1
    return row.map((pieces) => {
      const line = placedLine({ look: { kind: 'normal' }, pieces }, at + 1)
      at = line.end + 1
      return line
    })
  })
  return { kind: 'table', start, end: at + 1, columns: cells[0]?.length ?? 0, rows }
}
