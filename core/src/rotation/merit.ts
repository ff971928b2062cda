import type { Candidate } from './candidate'
import { minus, plus, times, type Whole } from './fraction'

/**
 * Which of two candidates for the same seat goes first: ROTATION.md "Choosing", one criterion after the
 * other. Negative when it is the first. No two candidates of a seat have the same place in the list.
 */
function compareCandidates(one: Candidate, other: Candidate): number {
  if (one.busy !== other.busy) return one.busy ? 1 : -1
  if (one.breaksGap !== other.breaksGap) return one.breaksGap ? 1 : -1
  if (one.overCap !== other.overCap) return one.overCap ? 1 : -1
  if (one.owed !== other.owed) return one.owed >= 0 && (other.owed < 0 || one.owed < other.owed) ? -1 : 1
  if (one.value !== other.value) return one.value > other.value ? -1 : 1
  if (one.since !== other.since) return one.since > other.since ? -1 : 1
  return one.order - other.order
}

/** The best candidate of a seat. There is at least one. */
export function bestOf(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((best, one) => (compareCandidates(one, best) < 0 ? one : best))
}

/** The best so many candidates of a seat, or all where there are no more. */
export function bestFew(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  if (candidates.length <= most) return candidates
  return [...candidates].sort(compareCandidates).slice(0, most)
}

/**
 * Packs the criteria of ROTATION.md "Choosing" into one integer per seat and candidate, so that the
 * highest sum over the seats is the assignment that the criteria ask for, one after the other:
 * fewest second roles, fewest broken gaps, fewest broken caps, owed turns (oldest first), highest sum of
 * balances, longest since the last turns, list order, and last the seats in rank order by list order,
 * which leaves no ties. Each criterion counts more than all that a sum of the following can reach.
 */
export function merits(seats: readonly (readonly Candidate[])[]): Whole[][] {
  const rows = seats.length
  const all = seats.flat()
  const lowest = all.reduce<Whole>((least, { value }) => (value < least ? value : least), all[0]?.value ?? 0)
  const highest = all.reduce<Whole>((most, { value }) => (value > most ? value : most), lowest)
  const longest = all.reduce((most, { since }) => Math.max(most, since), 0)
  const farthest = all.reduce((most, { order }) => Math.max(most, order), 0)
  const claims = [...new Set(all.map(({ owed }) => owed).filter((owed) => owed >= 0))].sort((a, b) => b - a)
  const places = farthest + 1
  const base = rows + 1
  const scale: Record<'value' | 'since' | 'order' | 'rank', Whole> = {
    value: plus(times(minus(highest, lowest), rows), 1),
    since: longest * rows + 1,
    order: farthest * rows + 1,
    rank: power(places, rows),
  }
  const claim = new Map(claims.map((owed, age) => [owed, power(base, age)]))
  const claimScale = power(base, claims.length)
  return seats.map((candidates, row) => {
    const rankWeight = power(places, rows - 1 - row)
    return candidates.map((candidate) => {
      let merit: Whole = candidate.busy ? 0 : 1
      merit = plus(times(merit, base), candidate.breaksGap ? 0 : 1)
      merit = plus(times(merit, base), candidate.overCap ? 0 : 1)
      if (claims.length > 0) merit = plus(times(merit, claimScale), claim.get(candidate.owed) ?? 0)
      merit = plus(times(merit, scale.value), minus(candidate.value, lowest))
      merit = plus(times(merit, scale.since), candidate.since)
      merit = plus(times(merit, scale.order), farthest - candidate.order)
      return plus(times(merit, scale.rank), times(rankWeight, farthest - candidate.order))
    })
  })
}

/** What one second role costs: more than any other difference between two candidates. */
export function secondRoleCost(seats: readonly (readonly Whole[])[]): Whole {
  return plus(
    seats.reduce<Whole>(
      (sum, row) =>
        plus(
          sum,
          row.reduce<Whole>((most, one) => (one > most ? one : most), 0),
        ),
      0,
    ),
    1,
  )
}

function power(base: number, exponent: number): Whole {
  let result: Whole = 1
  for (let n = 0; n < exponent; n += 1) result = times(result, base)
  return result
}
