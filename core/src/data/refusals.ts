import type { TextRefusal } from '../agenda/people-text'
import type { LocalDate, MemberId } from '../ids'
import type { Judgement } from './data-book'

/** Why the team's data and talks stay as they are. */
export type DataRefusal =
  | TextRefusal
  | { code: 'results-about-people' }
  /** `row` counts from 1. */
  | { code: 'results-met-above-assessed'; row: number }
  | { code: 'results-standard-twice'; row: number }
  | { code: 'results-ahead-of-today'; date: LocalDate }
  | { code: 'results-unknown' }
  | { code: 'talk-unknown' }
  | { code: 'talk-finished'; on: LocalDate }
  | { code: 'talk-needs-try' }
  | { code: 'talk-has-tries' }
  | { code: 'try-owner-unknown'; who: MemberId }
  | { code: 'try-day-past'; by: LocalDate }
  | { code: 'try-unknown' }
  | { code: 'try-judged-already'; how: Judgement; on: LocalDate }

/** What a column seems to hold. */
export type Personal = 'names' | 'ids' | 'birth-dates' | 'contacts' | 'teachers'

/** A column that may not be read. No cell of the file stands here: `letter` is the column's in a sheet. */
export interface PersonalColumn {
  letter: string
  holds: Personal
}

/** Why nothing was taken from a file of results. */
export type ResultsFileRefusal =
  | { code: 'results-file-empty' }
  | { code: 'results-file-too-large'; most: number }
  | { code: 'results-file-broken'; line: number }
  | { code: 'results-file-column-missing'; missing: 'standard' | 'assessed' | 'met' }
  | { code: 'results-file-about-people'; columns: readonly PersonalColumn[] }
  | { code: 'results-file-too-many-standards'; most: number }
  | { code: 'results-file-without-counts' }
