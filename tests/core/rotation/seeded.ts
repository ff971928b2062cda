import type { MemberId } from '../../../core/src/ids'
import { layGrid } from '../../../core/src/rotation/grid'
import type { Absence, TurnFacts } from '../../../core/src/rotation/turns'
import { walk } from '../../../core/src/rotation/walk'
import { day, thing } from './team-of'

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A year in which each member misses each meeting with this chance; known before it is planned. */
export function withChanceAway(
  facts: TurnFacts,
  chance: (member: MemberId) => number,
  random: () => number,
): TurnFacts {
  const absences = facts.profile.members.flatMap(({ id: member }) =>
    facts.calendar.occurrences
      .filter(() => random() < chance(member))
      .map(
        ({ date }): Absence => ({
          id: thing('away'),
          member,
          from: date,
          until: date,
          kind: 'away',
          source: 'self',
        }),
      ),
  )
  return { ...facts, turns: { ...facts.turns, absences } }
}

/** Who leads each meeting, by index in the list; null where nobody can. */
export type Rule = (facts: TurnFacts) => (number | null)[]

export const thisRule: Rule = (facts) => {
  const { planned } = walk(layGrid(facts), { from: day('2025-08-01') })
  return planned.filter(({ role }) => role === 0).map(({ members }) => members[0] ?? null)
}

function isThere(facts: TurnFacts, member: MemberId, n: number): boolean {
  const date = facts.calendar.occurrences[n]?.date ?? day('2100-01-01')
  const from = facts.profile.members.find(({ id }) => id === member)?.periods[0]?.from ?? date
  return (
    from <= date &&
    !facts.turns.absences.some(
      (one) => one.member === member && one.from <= date && date <= (one.until ?? date),
    )
  )
}

/** For comparison: of those present, whoever has not led for longest. */
export const leastRecentlyUsed: Rule = (facts) => {
  const last = facts.profile.members.map((_, index) => index - 1000)
  return facts.calendar.occurrences.map((_, n) => {
    const there = facts.profile.members.flatMap(({ id }, m) => (isThere(facts, id, n) ? [m] : []))
    const next = there.sort((one, other) => (last[one] ?? 0) - (last[other] ?? 0))[0]
    if (next !== undefined) last[next] = n
    return next ?? null
  })
}

/** Max over members of |turns done - fair share|; a fair share is the sum of slices of the meetings attended. */
export function unfairness(facts: TurnFacts, order: readonly (number | null)[]): number {
  const { members } = facts.profile
  const done = members.map((_, m) => order.filter((leader) => leader === m).length)
  const share = members.map(() => 0)
  order.forEach((leader, n) => {
    if (leader === null) return
    const there = members.flatMap((one, m) =>
      isThere(facts, one.id, n) ? [{ m, w: one.share.num / one.share.den }] : [],
    )
    const sum = there.reduce((total, { w }) => total + w, 0)
    for (const { m, w } of there) share[m] = (share[m] ?? 0) + w / sum
  })
  return Math.max(...members.map((_, m) => Math.abs((done[m] ?? 0) - (share[m] ?? 0))))
}

export const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
