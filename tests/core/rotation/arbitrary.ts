import fc from 'fast-check'
import type { LocalDate } from '../../../core/src/ids'
import type { Absence, TurnFacts } from '../../../core/src/rotation/turns'
import type { Settings } from '../../../core/src/team/team'
import { dateOf, letters, member, oneRole, teamOf, thing, threeRoles } from './team-of'

interface Stretch {
  who: number
  from: number
  length: number
  kind: Absence['kind']
}

const stretch = (meetings: number): fc.Arbitrary<Stretch> =>
  fc.record({
    who: fc.nat(9),
    from: fc.integer({ min: 1, max: meetings }),
    length: fc.integer({ min: 1, max: 6 }),
    kind: fc.constantFrom<Absence['kind'][]>('away', 'away', 'not-leading'),
  })

/** Absences known before anything is planned. */
function withAbsences(facts: TurnFacts, stretches: readonly Stretch[]): TurnFacts {
  const { members } = facts.profile
  const last = facts.calendar.occurrences.length
  const absences = stretches.flatMap((one, n): Absence[] => {
    const found = members[one.who % Math.max(members.length, 1)]
    if (found === undefined) return []
    const until: LocalDate = dateOf(Math.min(last, one.from + one.length - 1))
    return [
      { id: thing(`s${n}`), member: found.id, from: dateOf(one.from), until, kind: one.kind, source: 'self' },
    ]
  })
  return { ...facts, turns: { ...facts.turns, absences } }
}

/** Teams of `least` to 10, one or three roles, shares now and then below 1, some absences, 20 meetings. */
export function anyTeam(least = 0, settings: Partial<Settings> = {}): fc.Arbitrary<TurnFacts> {
  return fc
    .record({
      size: fc.integer({ min: least, max: 10 }),
      shares: fc.array(fc.constantFrom(1, 1, 1, 2, 3), { minLength: 10, maxLength: 10 }),
      roles: fc.constantFrom(oneRole, threeRoles),
      stretches: fc.array(stretch(20), { maxLength: 8 }),
      spreadTenths: fc.constantFrom<(0 | 1)[]>(0, 0, 1),
    })
    .map(({ size, shares, roles, stretches, spreadTenths }) => {
      const members = [...letters.slice(0, size)].map((id, n) =>
        member(id, { share: { num: 1, den: shares[n] ?? 1 } }),
      )
      const facts = teamOf(members, { roles, meetings: 20, settings: { spreadTenths, ...settings } })
      return withAbsences(facts, stretches)
    })
}
