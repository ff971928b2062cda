import { at } from './at'
import { candidatesFor, type Desk, listOrder } from './candidate'
import { available } from './gap'
import type { Grid } from './grid'
import { bestOf } from './merit'
import { canCome, isLearner } from './pool'

/**
 * The experienced person who leads beside a learner: the best free candidate of the role, or null.
 * The rungs are ROTATION.md "Shadow or mentor".
 */
export function companionFor(
  desk: Desk,
  i: number,
  role: number,
  busy: ReadonlySet<number>,
  among: ReadonlySet<number> | null,
): number | null {
  const people = available(desk.grid, i, role, among)
  const members = people.filter((m) => !isLearner(desk.grid, role, m) && !busy.has(m))
  if (members.length === 0) return null
  const seat = { members, people: people.length, shift: role, busy }
  const candidates = candidatesFor(desk, i, role, seat, listOrder(desk.grid, i))
  return bestOf(candidates).member
}

/** A learner who must not be chosen here: the second of a role, or one whom nobody can accompany. */
export function misplacedLearner(
  grid: Grid,
  role: number,
  members: readonly number[],
  companion: number | null,
): number | null {
  const learners = members.filter((m) => isLearner(grid, role, m))
  const [first, second] = learners
  if (second !== undefined) return second
  return first !== undefined && members.length === 1 && companion === null ? first : null
}

/**
 * Who watches the role at that meeting: the first on the list who is on the rung of shadows, is there, has
 * nothing else to do, and has not watched the role yet. Nobody beside a learner.
 */
export function shadowFor(
  grid: Grid,
  i: number,
  role: number,
  holders: readonly number[],
  busy: ReadonlySet<number>,
  watched: ReadonlySet<number>,
): number | null {
  const { id } = at(grid.roles, role)
  if (holders.length === 0 || holders.some((m) => isLearner(grid, role, m))) return null
  const found = grid.members.findIndex(
    (member, m) => member.rungs[id] === 'shadow' && canCome(grid, i, m) && !busy.has(m) && !watched.has(m),
  )
  return found < 0 ? null : found
}
