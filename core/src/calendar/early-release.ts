import type { LocalTime } from '../ids'
import { type Calendar, minuteOfDay, type Occurrence } from './occurrences'

/** A planned meeting that would not be over when the building is emptied at `from`. */
export interface ReleaseConflict {
  occurrence: Occurrence
  from: LocalTime
}

/**
 * The planned meetings that begin after an early release or reach beyond it. They are reported and stay
 * where they are: before the release teachers are in class, so no other hour of that day is known to be
 * free. The team moves or cancels them.
 */
export function releaseConflicts(calendar: Pick<Calendar, 'years' | 'occurrences'>): ReleaseConflict[] {
  const releases = new Map(
    calendar.years.flatMap(({ earlyRelease }) => earlyRelease.map(({ date, from }) => [date, from] as const)),
  )
  return calendar.occurrences.flatMap((occurrence) => {
    const from = releases.get(occurrence.date)
    if (from === undefined || occurrence.status !== 'planned') return []
    const ends = minuteOfDay(occurrence.start) + occurrence.minutes
    return ends > minuteOfDay(from) ? [{ occurrence, from }] : []
  })
}
