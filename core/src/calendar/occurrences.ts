import type { LocalDate, LocalTime, OccurrenceId } from '../ids'
import type { SchoolYear } from './school-year'

export type OccurrenceStatus = 'planned' | 'held' | 'cancelled'

/** One meeting: a position in the team's list, never an elapsed time (ROTATION.md "Inputs"). */
export interface Occurrence {
  id: OccurrenceId
  date: LocalDate
  start: LocalTime
  minutes: number
  status: OccurrenceStatus
}

/** When the team meets. `occurrences` is ordered by date, then start. */
export interface Calendar {
  years: readonly SchoolYear[]
  occurrences: readonly Occurrence[]
}
