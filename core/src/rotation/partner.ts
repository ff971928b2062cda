import type { MemberId, OccurrenceId } from '../ids'
import { at, numberAt } from './at'
import { available, breaksGap, gapOf } from './gap'
import type { Grid } from './grid'
import { openExchangesOf } from './open-exchange'
import { isLearner, mayLead } from './pool'
import { memberIndexes } from './preset'
import { type Place, samePlace, type Turn, turnAt } from './turns'

/** Who trades dates: `member` takes the date in question and gives the one of `back`. */
export interface Partner {
  member: MemberId
  back: OccurrenceId
}

/**
 * The earliest later published turn of the role whose holder can do this date while the member can do
 * theirs, without breaking a gap or giving anybody a second role of a meeting. Pinned turns and turns
 * of an open exchange stay where they are.
 * @param tried partners who were offered already
 */
export function findPartner(grid: Grid, place: Place, tried: readonly MemberId[]): Partner | null {
  const i = grid.occurrenceAt.get(place.occurrence)
  const role = grid.roleAt.get(place.role)
  const member = grid.memberAt.get(place.member)
  if (i === undefined || role === undefined || member === undefined) return null
  for (let j = i + 1; j < grid.occurrences.length; j += 1) {
    const { id, status } = at(grid.occurrences, j)
    const turn = turnAt(grid.facts.turns, { occurrence: id, role: place.role })
    if (status !== 'planned' || turn === undefined || turn.holders.includes(place.member)) continue
    for (const holder of turn.holders) {
      const other = grid.memberAt.get(holder)
      if (other === undefined || tried.includes(holder)) continue
      if (isBound(grid, { ...place, occurrence: id, member: holder })) continue
      const trade = { i, j, role, member, other }
      if (canTrade(grid, trade)) return { member: holder, back: id }
    }
  }
  return null
}

interface Trade {
  i: number
  j: number
  role: number
  member: number
  other: number
}

function isBound({ facts: { turns } }: Grid, place: Place): boolean {
  return openExchangesOf(turns, place).length > 0 || turns.pins.some((pin) => samePlace(pin, place))
}

function canTrade(grid: Grid, { i, j, role, member, other }: Trade): boolean {
  return (
    takes(grid, i, role, other, member) &&
    takes(grid, j, role, member, other) &&
    keepsGap(grid, i, role, other, [i, j]) &&
    keepsGap(grid, j, role, member, [i, j])
  )
}

/** Whether the newcomer to this turn can do it in the other's stead: available, one role, never two learners. */
function takes(grid: Grid, i: number, role: number, newcomer: number, instead: number): boolean {
  if (!mayLead(grid, i, role, newcomer) || holdsAnother(grid, i, role, newcomer)) return false
  const holders = holdersAt(grid, i, role)
  if (holders.includes(newcomer)) return false
  const next = [...holders.filter((m) => m !== instead), newcomer]
  const learners = next.filter((m) => isLearner(grid, role, m)).length
  return learners === 0 || (learners === 1 && next.length > 1)
}

export function holdersAt(grid: Grid, i: number, role: number): number[] {
  const turn = publishedAt(grid, i, role)
  return turn === undefined ? [] : memberIndexes(grid, turn.holders)
}

function publishedAt(grid: Grid, i: number, role: number): Turn | undefined {
  return turnAt(grid.facts.turns, { occurrence: at(grid.occurrences, i).id, role: at(grid.roles, role).id })
}

/** Whether the member has another role of that meeting. */
export function holdsAnother(grid: Grid, i: number, role: number, member: number): boolean {
  return grid.roles.some((_, other) => other !== role && holdersAt(grid, i, other).includes(member))
}

function keepsGap(grid: Grid, i: number, role: number, member: number, without: readonly number[]): boolean {
  const gap = gapOf(grid, i, role, available(grid, i, role, null).length)
  const others = turnsOf(grid, role, member).filter((j) => !without.includes(j))
  return !breaksGap(
    numberAt(grid.position, i),
    others.map((j) => numberAt(grid.position, j)),
    gap,
  )
}

/** Indexes of the meetings at which the member did the role or has it published. */
function turnsOf(grid: Grid, role: number, member: number): number[] {
  const { id } = at(grid.members, member)
  const { id: roleId } = at(grid.roles, role)
  const { held, published } = grid.facts.turns
  return grid.occurrences.flatMap(({ id: occurrence, status }, j) => {
    if (status === 'cancelled') return []
    const list =
      status === 'held'
        ? held[occurrence]?.doers.find((one) => one.role === roleId)?.members
        : published[occurrence]?.find((one) => one.role === roleId)?.holders
    return list?.includes(id) ? [j] : []
  })
}
