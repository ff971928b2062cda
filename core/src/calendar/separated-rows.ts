const signs = [',', ';', '\t'] as const

/** What stands between the cells: the sign that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)
  const counted = signs.map((sign) => ({ sign, count: first.split(sign).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign
}

/** The sign that Excel names in a first line `sep=;`, and how long that line is. */
function namedSeparator(text: string): { separator: string; length: number } | null {
  const said = /^sep=([,;\t])(?:\r\n|\r|\n)/i.exec(text)
  return said?.[1] === undefined ? null : { separator: said[1], length: said[0].length }
}

/** One row of a table, and the line of the text on which it begins, counted from 1. */
export interface SeparatedRow {
  line: number
  cells: string[]
}

/**
 * The rows of a table whose cells are separated by commas, semicolons or tabs (RFC 4180, and what office programs
 * make of it). A quoted cell may hold line ends; a row without any text is none. `unclosed` is the line of a quotation
 * mark that is never closed.
 */
export function separatedLines(text: string): { rows: SeparatedRow[]; unclosed: number | null } {
  const body = text.replace(/^\ufeff/, '')
  const named = namedSeparator(body)
  const separator = named?.separator ?? separatorOf(body)
  const rows: SeparatedRow[] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  let [line, begins, opened] = named === null ? [1, 1, 1] : [2, 2, 2]
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.some((one) => one.trim() !== '')) rows.push({ line: begins, cells: row })
    row = []
  }
  for (let i = named?.length ?? 0; i < body.length; i += 1) {
    const sign = body[i] ?? ''
    if (sign === '\n' || (sign === '\r' && body[i + 1] !== '\n')) line += 1
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (body[i + 1] === '"') {
        cell += '"'
        i += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') {
      quoted = true
      opened = line
    } else if (sign === separator) endCell()
    else if (sign === '\n' || sign === '\r') {
      endRow()
      begins = line
    } else cell += sign
  }
  endRow()
  return { rows, unclosed: quoted ? opened : null }
}

/** The cells of the rows alone. */
export function separatedRows(text: string): string[][] {
  return separatedLines(text).rows.map(({ cells }) => cells)
}
