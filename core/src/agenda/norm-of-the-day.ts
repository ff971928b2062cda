import type { Occurrence } from '../calendar/occurrences'

/** The norm of a meeting: the list in turn, so that any n meetings show each of n norms once (FEATURES 4). */
export function normOfTheDay<T>(norms: readonly T[], meeting: number): T | undefined {
  return norms[meeting % norms.length]
}

/** The position of a meeting among those that are not cancelled, from 0. */
export function meetingIndex(occurrences: readonly Occurrence[], at: Occurrence): number {
  return occurrences
    .filter(({ status, id }) => status !== 'cancelled' || id === at.id)
    .findIndex(({ id }) => id === at.id)
}
