import type { TurnFacts } from '../../../core/src/rotation/turns'

/**
 * What somebody writes in an afternoon: for each role of each meeting, of those who are there and have no role
 * yet, the one whose last turn in it is longest ago. It knows no shares, no debts, no exchanges and no reasons.
 */
export function leastRecentlyUsed({ profile, calendar, turns }: TurnFacts): number {
  const lastTurn = new Map(profile.roles.map((role) => [role.id, new Map<string, number>()]))
  const plan: { meeting: string; role: string; member: string }[] = []
  for (const [index, meeting] of calendar.occurrences.entries()) {
    const taken = new Set<string>()
    const there = profile.members.filter(
      ({ id }) =>
        !turns.absences.some(
          ({ member, from, until }) =>
            member === id && from <= meeting.date && (until === undefined || until >= meeting.date),
        ),
    )
    for (const role of profile.roles) {
      const last = lastTurn.get(role.id) ?? new Map<string, number>()
      const [next] = there
        .filter(({ id }) => !taken.has(id))
        .sort((one, other) => (last.get(one.id) ?? -1) - (last.get(other.id) ?? -1))
      if (next === undefined) continue
      taken.add(next.id)
      last.set(next.id, index)
      plan.push({ meeting: meeting.id, role: role.id, member: next.id })
    }
  }
  return plan.length
}
