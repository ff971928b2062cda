import type { Occurrence } from '../calendar/occurrences'
import type { LocalDate, MemberId, OccurrenceId, RoleId } from '../ids'
import type { Member, Period, Role } from '../team/team'
import { at, marksAt, numberAt } from './at'
import { type Blocks, blocksOf } from './block'
import { gcd, lcm, type Whole } from './fraction'
import type { Absence, TurnFacts, Turns } from './turns'

/**
 * The facts as a grid of meetings, roles and members, integers inside: the engine walks over it thousands
 * of times a second. Roles stand in order of rank, members in the team's order.
 */
export interface Grid {
  facts: TurnFacts
  occurrences: readonly Occurrence[]
  members: readonly Member[]
  roles: readonly Role[]
  memberAt: ReadonlyMap<MemberId, number>
  roleAt: ReadonlyMap<RoleId, number>
  occurrenceAt: ReadonlyMap<OccurrenceId, number>
  /** Place among the meetings that were not cancelled; a cancelled one has that of the next. */
  position: readonly number[]
  /** The number of the school year that began last; -1 before the first. */
  year: readonly number[]
  /** Each share as an integer over a common denominator. */
  weight: readonly number[]
  /** Per meeting and member: BELONGS, IN_GRACE, AWAY. */
  presence: Uint8Array
  /** Per meeting, role and member: IN_POOL (if there), NOT_LEADING, PASSED. */
  standing: Uint8Array
  /** Per role; null where each meeting is a turn of its own. */
  blocks: readonly (Blocks | null)[]
}

export const BELONGS = 1
export const IN_GRACE = 2
export const AWAY = 4
export const IN_POOL = 1
export const NOT_LEADING = 2
export const PASSED = 4

/** Where the cell of a meeting, role and member stands in `standing`. */
export function cell(grid: Grid, i: number, role: number, member: number): number {
  return (i * grid.roles.length + role) * grid.members.length + member
}

/** Index of the first meeting on or after the date. */
export function firstOn(occurrences: readonly Occurrence[], date: LocalDate): number {
  let low = 0
  let high = occurrences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(occurrences, middle).date < date) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first meeting after the date. */
export function firstAfter(occurrences: readonly Occurrence[], date: LocalDate): number {
  let index = firstOn(occurrences, date)
  while (index < occurrences.length && at(occurrences, index).date === date) index += 1
  return index
}

/** The indexes of the meetings in the period: from the first to before the second. */
export function within(occurrences: readonly Occurrence[], { from, until }: Period): [number, number] {
  const end = until === undefined ? occurrences.length : firstAfter(occurrences, until)
  return [firstOn(occurrences, from), end]
}

function indexes<T>(items: readonly { id: T }[]): Map<T, number> {
  return new Map(items.map(({ id }, index) => [id, index]))
}

function weights(members: readonly Member[]): number[] {
  const common = Number(members.reduce<Whole>((sum, { share }) => lcm(sum, share.den), 1))
  const whole = members.map(({ share }) => (common / share.den) * share.num)
  const divisor = Number(whole.reduce<Whole>((sum, one) => gcd(sum, one), 0))
  return whole.map((one) => one / Math.max(divisor, 1))
}

function positions(occurrences: readonly Occurrence[]): number[] {
  let next = 0
  return occurrences.map(({ status }) => {
    const position = next
    if (status !== 'cancelled') next += 1
    return position
  })
}

function yearsOf({ calendar: { years, occurrences } }: TurnFacts): number[] {
  let reached = -1
  return occurrences.map(({ date }) => {
    while (reached + 1 < years.length && at(years, reached + 1).from <= date) reached += 1
    return reached
  })
}

/** Membership covers the date; whoever is new waits for the meetings of grace (ROTATION.md "Pool"). */
function markMembership(grid: Grid, member: Member, m: number, grace: number) {
  const { presence, position, occurrences, members } = grid
  member.periods.forEach((period, index) => {
    const [start, end] = within(occurrences, period)
    const free = index === 0 && member.founder
    for (let i = start; i < end; i += 1) {
      const past = free || numberAt(position, i) - numberAt(position, start) >= grace
      presence[i * members.length + m] = past ? BELONGS : BELONGS | IN_GRACE
    }
  })
}

function markPool(grid: Grid, member: Member, m: number) {
  if (member.excluded) return
  grid.roles.forEach((role, r) => {
    if (role.pool !== 'everyone' && !role.pool.includes(member.id)) return
    if (member.rungs[role.id] === 'shadow') return
    for (let i = 0; i < grid.occurrences.length; i += 1) {
      if (grid.presence[i * grid.members.length + m] === BELONGS) grid.standing[cell(grid, i, r, m)] = IN_POOL
    }
  })
  for (const optOut of member.optOuts) {
    const r = grid.roleAt.get(optOut.role)
    if (r === undefined) continue
    const [start, end] = within(grid.occurrences, optOut)
    for (let i = start; i < end; i += 1) grid.standing[cell(grid, i, r, m)] = 0
  }
}

function markAbsence(grid: Grid, absence: Absence) {
  const m = grid.memberAt.get(absence.member)
  if (m === undefined) return
  const [start, end] = within(grid.occurrences, absence)
  for (let i = start; i < end; i += 1) {
    if (absence.kind === 'away') {
      const place = i * grid.members.length + m
      grid.presence[place] = marksAt(grid.presence, place) | AWAY
      continue
    }
    for (let r = 0; r < grid.roles.length; r += 1) {
      if (absence.role !== undefined && absence.role !== at(grid.roles, r).id) continue
      const place = cell(grid, i, r, m)
      grid.standing[place] = marksAt(grid.standing, place) | NOT_LEADING
    }
  }
}

function markPasses(grid: Grid, passes: Turns['passes']) {
  for (const { occurrence, role, member } of passes) {
    const i = grid.occurrenceAt.get(occurrence)
    const r = grid.roleAt.get(role)
    const m = grid.memberAt.get(member)
    if (i === undefined || r === undefined || m === undefined) continue
    const place = cell(grid, i, r, m)
    grid.standing[place] = marksAt(grid.standing, place) | PASSED
  }
}

/** Lays the facts out, in one pass over meetings x roles x members. */
export function layGrid(facts: TurnFacts): Grid {
  const { members, settings } = facts.profile
  const { occurrences } = facts.calendar
  const roles = [...facts.profile.roles].sort((one, other) => one.rank - other.rank)
  const position = positions(occurrences)
  const year = yearsOf(facts)
  const grid: Grid = {
    facts,
    occurrences,
    members,
    roles,
    memberAt: indexes(members),
    roleAt: indexes(roles),
    occurrenceAt: indexes(occurrences),
    position,
    year,
    weight: weights(members),
    presence: new Uint8Array(occurrences.length * members.length),
    standing: new Uint8Array(occurrences.length * members.length * roles.length),
    blocks: roles.map(({ block }) => blocksOf(block, occurrences, position, year)),
  }
  members.forEach((member, m) => {
    markMembership(grid, member, m, settings.grace)
    markPool(grid, member, m)
  })
  for (const absence of facts.turns.absences) markAbsence(grid, absence)
  markPasses(grid, facts.turns.passes)
  return grid
}

/** The meetings that one turn of the role lasts at that time: 1 unless the role has blocks. */
export function turnLength(grid: Grid, role: number, i: number): number {
  const blocks = at(grid.blocks, role)
  return blocks === null ? 1 : numberAt(blocks.length, i)
}
