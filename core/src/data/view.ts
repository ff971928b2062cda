import type { LocalDate, ThingId, WordsId } from '../ids'
import type { Counts, DataBook, Results } from './data-book'
import { readResultsWords } from './data-words'
import { sameStandard } from './standard-name'

/** Fewer students say little about teaching and much about each of them. */
const few = 5

/** Where fewer than 5 were assessed, others than the team see neither how many met it nor the rate. */
export interface StandardRow {
  /** Null when the words were erased. */
  standard: string | null
  assessed: number
  met: number | null
  percent: number | null
  few: boolean
}

export interface ResultsView {
  id: ThingId
  date: LocalDate
  title: string | null
  rows: readonly StandardRow[]
}

/** One standard on the dates on which it was assessed. */
export interface StandardOverTime {
  standard: string
  points: readonly (StandardRow & { date: LocalDate })[]
}

/** Who reads: the team itself, or others, who see no rate of a few students. */
type Reader = 'team' | 'others'

/** All results, the newest first; their rows in the order of the file. */
export function resultsViews(
  { results }: DataBook,
  words: (id: WordsId) => string | undefined,
  reader: Reader,
): readonly ResultsView[] {
  return [...results]
    .reverse()
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .map((one) => resultsView(one, words, reader))
}

function resultsView(
  { id, date, words: named, rows }: Results,
  words: (id: WordsId) => string | undefined,
  reader: Reader,
): ResultsView {
  const names = readResultsWords(words(named))
  return {
    id,
    date,
    title: names?.title ?? null,
    rows: rows.map((counts, at) => rowOf(names?.standards[at] ?? null, counts, reader)),
  }
}

function rowOf(standard: string | null, { assessed, met }: Counts, reader: Reader): StandardRow {
  const isFew = assessed < few
  if (isFew && reader === 'others') return { standard, assessed, met: null, percent: null, few: isFew }
  return { standard, assessed, met, percent: Math.round((met / assessed) * 100), few: isFew }
}

/** Each standard with its dates, the oldest first: one that was assessed once has one. */
export function standardsOverTime(views: readonly ResultsView[]): readonly StandardOverTime[] {
  const found = new Map<string, { standard: string; points: (StandardRow & { date: LocalDate })[] }>()
  for (const { date, rows } of [...views].reverse())
    for (const row of rows) {
      if (row.standard === null) continue
      const key = sameStandard(row.standard)
      const known = found.get(key) ?? { standard: row.standard, points: [] }
      known.points.push({ ...row, date })
      found.set(key, known)
    }
  return [...found.values()]
}
