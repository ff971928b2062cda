import { at, marksAt } from './at'
import { AWAY, BELONGS, cell, type Grid, IN_POOL, NOT_LEADING, PASSED } from './grid'

/** Who was there: the attendance if it was taken, and whoever did something; else all not marked away. */
export interface Presence {
  attendance: ReadonlySet<number> | null
  doers: ReadonlySet<number>
}

const expected: Presence = { attendance: null, doers: new Set() }

/**
 * P(occurrence, role) of ROTATION.md "Derived": who counts, and gains a slice. Membership, grace,
 * exclusion, opt-outs and rungs are in the grid.
 */
export function pool(grid: Grid, i: number, role: number, presence: Presence = expected): number[] {
  const found: number[] = []
  for (let m = 0; m < grid.members.length; m += 1) {
    if ((marksAt(grid.standing, cell(grid, i, role, m)) & IN_POOL) !== 0 && isThere(grid, i, m, presence)) {
      found.push(m)
    }
  }
  return found
}

function isThere(grid: Grid, i: number, member: number, { attendance, doers }: Presence): boolean {
  if (doers.has(member)) return true
  if (attendance !== null) return attendance.has(member)
  return (marksAt(grid.presence, i * grid.members.length + member) & AWAY) === 0
}

/** Hard conditions of a choice: in the pool, there, leading, has not passed this date. */
export function mayLead(grid: Grid, i: number, role: number, member: number): boolean {
  return (
    marksAt(grid.standing, cell(grid, i, role, member)) === IN_POOL &&
    (marksAt(grid.presence, i * grid.members.length + member) & AWAY) === 0
  )
}

/** Belongs to the team on that day and is not marked away: may step in, also from outside the pool. */
export function canCome(grid: Grid, i: number, member: number): boolean {
  return (marksAt(grid.presence, i * grid.members.length + member) & (BELONGS | AWAY)) === BELONGS
}

/** Marked away, not leading, or passing this date: cannot keep a date that they hold. */
export function unavailable(grid: Grid, i: number, role: number, member: number): boolean {
  return (
    (marksAt(grid.presence, i * grid.members.length + member) & AWAY) !== 0 ||
    (marksAt(grid.standing, cell(grid, i, role, member)) & (NOT_LEADING | PASSED)) !== 0
  )
}

/** Whether the absence around this meeting misses no more meetings than the team calls short. */
export function shortAbsence(grid: Grid, i: number, role: number, member: number): boolean {
  if (!unavailable(grid, i, role, member)) return true
  const most = grid.facts.profile.settings.shortAbsence
  let missed = 1
  for (const step of [-1, 1]) {
    for (let j = i + step; j >= 0 && j < grid.occurrences.length; j += step) {
      if (at(grid.occurrences, j).status === 'cancelled') continue
      if (!unavailable(grid, j, role, member)) break
      missed += 1
      if (missed > most) return false
    }
  }
  return true
}

/** Whether the member is learning the role and leads it only beside somebody experienced. */
export function isLearner(grid: Grid, role: number, member: number): boolean {
  return at(grid.members, member).rungs[at(grid.roles, role).id] === 'co-lead'
}
