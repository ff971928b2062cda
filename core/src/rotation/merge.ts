import { at } from './at'
import type { Grid } from './grid'

/** Seats to fill, with those who may. */
export interface Opening {
  role: number
  seats: number
  members: readonly number[]
  /** Everybody available for the role, also those who declined: the k of the gap. */
  people: number
}

export interface Merging {
  kept: Opening[]
  /** Goes with another role: whoever has that one does both. */
  merged: { opening: Opening; into: number }[]
}

/**
 * Fits the openings of a meeting to the people who are free. While there are more seats than people, from
 * the least important role upward: second seats go, then roles merge as declared, then optional roles stay
 * empty. What is left beyond that is for people with a second role.
 */
export function mergeRoles(
  grid: Grid,
  openings: readonly Opening[],
  busy: ReadonlySet<number>,
  holding: ReadonlyMap<number, readonly number[]>,
): Merging {
  let kept = openings.filter(({ seats }) => seats > 0)
  const merged: Merging['merged'] = []
  const free = new Set<number>()
  for (const { members } of kept) for (const m of members) if (!busy.has(m)) free.add(m)
  const excess = () => kept.reduce((sum, { seats }) => sum + seats, 0) - free.size
  const has = (role: number) => holding.has(role) || kept.some((other) => other.role === role)
  while (excess() > 0) {
    const upward = [...kept].reverse()
    const wide = upward.find(({ seats }) => seats > 1)
    if (wide !== undefined) {
      kept = kept.map((one) => (one === wide ? { ...one, seats: one.seats - 1 } : one))
      continue
    }
    const joining = upward.find(({ role }) => {
      const into = target(grid, role)
      return into !== undefined && has(into)
    })
    const spare = upward.find(({ role }) => !at(grid.roles, role).required)
    const gone = joining ?? spare
    if (gone === undefined) break
    kept = kept.filter((one) => one !== gone)
    if (joining !== undefined)
      merged.push({ opening: joining, into: target(grid, joining.role) ?? joining.role })
  }
  return { kept, merged }
}

function target(grid: Grid, role: number): number | undefined {
  const { mergesInto } = at(grid.roles, role)
  return mergesInto === undefined ? undefined : grid.roleAt.get(mergesInto)
}
