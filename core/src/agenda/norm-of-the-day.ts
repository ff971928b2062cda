import type { Occurrence } from '../calendar/occurrences'
import { firstOn } from '../rotation/grid'

/** The norm of a meeting: the list in turn, so that any n meetings show each of n norms once (FEATURES 4). */
export function normOfTheDay<T>(norms: readonly T[], meeting: number): T | undefined {
  return norms[meeting % norms.length]
}

/** The position of a meeting among those that are not cancelled, from 0. */
export function meetingIndex(occurrences: readonly Occurrence[], at: Occurrence): number {
  const place = occurrences.indexOf(at, firstOn(occurrences, at.date))
  let index = 0
  for (let n = 0; n < place; n += 1) if (occurrences[n]?.status !== 'cancelled') index += 1
  return index
}
