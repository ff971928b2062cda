import { separatedLines } from '../calendar/separated-rows'

/** One line of a table; `line` is where it begins in the file, counted from 1. */
export interface CsvLine {
  line: number
  cells: readonly string[]
}

const longestFile = 2_000_000
const mostLines = 5_000

/** The lines of a file, without spaces around their cells. */
export function readCsv(
  file: string,
): { lines: readonly CsvLine[] } | { brokenLine: number } | { tooLarge: number } {
  if (file.length > longestFile) return { tooLarge: mostLines }
  const { rows, unclosed } = separatedLines(file)
  if (unclosed !== null) return { brokenLine: unclosed }
  if (rows.length > mostLines) return { tooLarge: mostLines }
  return { lines: rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) })) }
}
