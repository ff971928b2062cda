import { type CsvLine, readCsv } from './csv'
import { countIn, percentIn } from './pupil-count'
import type { ResultsFileRefusal } from './refusals'
import { type ReadAs, type ResultsColumn, resultsColumns } from './results-columns'
import { sameStandard } from './standard-name'

/** What a file says, for the team to look at before it is added. `rows` fit `add-results`. */
export interface ResultsFile {
  rows: readonly ResultRow[]
  columns: readonly ResultsColumn[]
  /** Lines of the file without a standard or its counts. */
  skipped: readonly number[]
}

interface ResultRow {
  standard: string
  assessed: number
  met: number
}

/** As many as one `add-results` takes. */
const mostStandards = 100
const longestLabel = 200

/**
 * Reads results by standard from a table: one column names the standards, one how many students were assessed, one how
 * many (or what percent) met it. Lines of one standard are added up. A file with a column about single people is
 * refused whole, and the refusal holds none of its cells: for use where the file is, before anything is sent.
 */
export function readResultsFile(text: string): ResultsFile | { refused: ResultsFileRefusal } {
  const csv = readCsv(text)
  if ('tooLarge' in csv) return { refused: { code: 'results-file-too-large', most: csv.tooLarge } }
  if ('brokenLine' in csv) return { refused: { code: 'results-file-broken', line: csv.brokenLine } }
  const [head, ...lines] = csv.lines
  if (head === undefined || lines.length === 0) return { refused: { code: 'results-file-empty' } }
  const read = resultsColumns(head, lines)
  if ('personal' in read) return { refused: { code: 'results-file-about-people', columns: read.personal } }
  const found = placesOf(read.columns)
  if ('missing' in found) return { refused: { code: 'results-file-column-missing', missing: found.missing } }
  const { rows, skipped } = addedUp(lines, found)
  if (rows.length === 0) return { refused: { code: 'results-file-without-counts' } }
  if (rows.length > mostStandards)
    return { refused: { code: 'results-file-too-many-standards', most: mostStandards } }
  const used: readonly number[] = [found.standard, found.assessed, found.met ?? found.percent]
  const columns = read.columns.map(
    (column, at): ResultsColumn => (used.includes(at) ? column : { ...column, as: 'left' }),
  )
  return { rows, columns, skipped }
}

type Places = { standard: number; assessed: number } & (
  | { met: number; percent?: never }
  | { percent: number; met?: never }
)

/** Which column is which; the number is taken before the percent, because it is exact. */
function placesOf(columns: readonly ResultsColumn[]): Places | { missing: 'standard' | 'assessed' | 'met' } {
  const place = (kind: ReadAs) => columns.findIndex(({ as }) => as === kind)
  const [standard, assessed, met, percent] = [
    place('standard'),
    place('assessed'),
    place('met'),
    place('percent'),
  ]
  if (standard < 0) return { missing: 'standard' }
  if (assessed < 0) return { missing: 'assessed' }
  if (met >= 0) return { standard, assessed, met }
  return percent < 0 ? { missing: 'met' } : { standard, assessed, percent }
}

function addedUp(lines: readonly CsvLine[], places: Places): Pick<ResultsFile, 'rows' | 'skipped'> {
  const sums = new Map<string, ResultRow>()
  const skipped: number[] = []
  const counts = countsBy(lines, places)
  for (const { line, cells } of lines) {
    const standard = cells[places.standard] ?? ''
    const { assessed, met } = counts(cells)
    if (standard === '' || standard.length > longestLabel || !assessed || met === null || met > assessed) {
      skipped.push(line)
      continue
    }
    const before = sums.get(sameStandard(standard)) ?? { standard, assessed: 0, met: 0 }
    sums.set(sameStandard(standard), {
      standard: before.standard,
      assessed: before.assessed + assessed,
      met: before.met + met,
    })
  }
  return { rows: [...sums.values()], skipped }
}

type CountsOf = (cells: readonly string[]) => { assessed: number | null; met: number | null }

function countsBy(lines: readonly CsvLine[], { assessed: all, met, percent }: Places): CountsOf {
  const assessedIn = (cells: readonly string[]) => countIn(cells[all] ?? '')
  if (met !== undefined) return (cells) => ({ assessed: assessedIn(cells), met: countIn(cells[met] ?? '') })
  // A sheet that shows 62 % may write 0.62.
  const whole = lines.every(({ cells }) => isFraction(cells[percent] ?? '')) ? 1 : 100
  return (cells) => {
    const assessed = assessedIn(cells)
    const rate = percentIn(cells[percent] ?? '')
    return {
      assessed,
      met: assessed === null || rate === null ? null : Math.round((assessed * rate) / whole),
    }
  }
}

function isFraction(cell: string): boolean {
  return (percentIn(cell) ?? 0) <= 1 && !cell.includes('%')
}
