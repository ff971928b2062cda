import { at, numberAt } from './at'
import { type Grid, turnLength } from './grid'
import { mayLead } from './pool'

/** Turns in a role that are already published, by position and in order: commitments that lie ahead. */
export type Ahead = readonly (readonly (readonly number[])[])[]

/** The published turns of meetings that are still planned, per role and member. */
export function publishedAhead(grid: Grid): Ahead {
  const ahead = grid.roles.map(() => grid.members.map((): number[] => []))
  const { published } = grid.facts.turns
  grid.occurrences.forEach(({ id, status }, i) => {
    if (status !== 'planned') return
    for (const { role, holders } of published[id] ?? []) {
      const r = grid.roleAt.get(role)
      if (r === undefined) continue
      for (const holder of holders) {
        const m = grid.memberAt.get(holder)
        if (m !== undefined) at(at(ahead, r), m).push(numberAt(grid.position, i))
      }
    }
  })
  return ahead
}

/** Everybody who may lead the role at that meeting, in the team's order. */
export function available(grid: Grid, i: number, role: number, among: ReadonlySet<number> | null): number[] {
  const found: number[] = []
  for (let m = 0; m < grid.members.length; m += 1) {
    if (mayLead(grid, i, role, m) && (among === null || among.has(m))) found.push(m)
  }
  return found
}

/** Meetings that lie at least between two turns of a person: half of the people available, in turns. */
export function gapOf(grid: Grid, i: number, role: number, people: number): number {
  return people <= 2 ? 0 : Math.floor(people / 2) * turnLength(grid, role, i)
}

/** Whether a turn at the position comes closer than the gap to one of the others. */
export function breaksGap(position: number, others: readonly number[], gap: number): boolean {
  return others.some((other) => Math.abs(other - position) - 1 < gap)
}
