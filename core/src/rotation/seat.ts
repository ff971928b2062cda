import type { LocalDate, MemberId } from '../ids'
import { at } from './at'
import { choose } from './choose'
import type { Assignee } from './events'
import type { Grid } from './grid'
import { holdersAt } from './partner'
import type { Place } from './turns'
import { walk } from './walk'

export interface SeatWish {
  declined: readonly MemberId[]
  /** Only these, if the meeting is on. */
  among: readonly MemberId[] | null
  /** Whether a learner with a companion may come. */
  learners: boolean
}

/**
 * Who takes the seat of `member` (null: an empty seat) by the choice of ROTATION.md, best first; two only
 * where a learner comes with a companion; nobody where nobody can.
 */
export function fillSeat(
  grid: Grid,
  { occurrence, role, member }: Omit<Place, 'member'> & { member: MemberId | null },
  today: LocalDate,
  wish: SeatWish,
): Assignee[] {
  const i = grid.occurrenceAt.get(occurrence)
  const r = grid.roleAt.get(role)
  if (i === undefined || r === undefined) return []
  const index = (id: MemberId) => grid.memberAt.get(id) ?? -1
  const leaving = member === null ? -1 : index(member)
  const holding = new Map<number, readonly number[]>()
  grid.roles.forEach((_, other) => {
    const staying = holdersAt(grid, i, other).filter((m) => other !== r || m !== leaving)
    if (staying.length > 0) holding.set(other, staying)
  })
  const desk = walk(grid, { from: today, stop: i })
  const except = [leaving, ...wish.declined.map(index), ...(holding.get(r) ?? [])]
  const vacancy = { role: r, seats: 1, except, learners: wish.learners && !holding.has(r) }
  const among = wish.among === null ? null : new Set(wish.among.map(index))
  const [choice] = choose(desk, i, [vacancy], { holding, among, explain: true })
  return (choice?.members ?? []).map((m, n) => ({
    member: at(grid.members, m).id,
    reason: at(choice?.reasons ?? [], n),
  }))
}
