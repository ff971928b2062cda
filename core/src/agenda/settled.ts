import type { LocalDate } from '../ids'
import type { Action, Item } from './agenda'

interface Settling<T> {
  thing: T
  /** Its place in the list. */
  n: number
  /** When it was done or dropped; null while it is open. */
  day: LocalDate | null
}

/**
 * What of a list was still open on a day, in its order. Lists never change: each is sorted once by the day on which
 * its things were settled, and what was settled years ago is not looked at again.
 */
function stillOpen<T extends object>(settledOn: (thing: T) => LocalDate | null) {
  const known = new WeakMap<readonly T[], readonly Settling<T>[]>()
  return (list: readonly T[], date: LocalDate): readonly T[] => {
    const sorted =
      known.get(list) ?? latestFirst(list.map((thing, n) => ({ thing, n, day: settledOn(thing) })))
    known.set(list, sorted)
    const gone = sorted.findIndex(({ day }) => day !== null && day < date)
    const open = sorted.slice(0, gone < 0 ? sorted.length : gone)
    return open.sort((one, other) => one.n - other.n).map(({ thing }) => thing)
  }
}

function latestFirst<T>(things: Settling<T>[]): readonly Settling<T>[] {
  return things.sort((one, other) => {
    if (one.day === other.day) return one.n - other.n
    if (one.day === null || other.day === null) return one.day === null ? -1 : 1
    return one.day < other.day ? 1 : -1
  })
}

export const openItems = stillOpen<Item>(({ state, stateOn }) =>
  state === 'finished' ? (stateOn ?? null) : null,
)
export const openActions = stillOpen<Action>(({ state, closedOn }) =>
  state === 'open' ? null : (closedOn ?? null),
)
