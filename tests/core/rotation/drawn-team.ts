import { addDays } from '../../../core/src/calendar/local-date'
import type { TurnFacts } from '../../../core/src/rotation/turns'
import type { Member, Role } from '../../../core/src/team/team'
import { randomFrom } from './seeded'
import { clock, dateOf, lead, letters, member, notes, role, teamOf, who } from './team-of'

/** How many meetings such a team has. */
export const meetings = 12

/** What a seed gives, one after the other. */
export function drawsFrom(seed: number) {
  const random = randomFrom(seed)
  const below = (most: number) => Math.floor(random() * most)
  return {
    below,
    chance: (share: number) => random() < share,
    /** One of them; `first` is among them. */
    one: <T>(first: T, ...others: readonly T[]): T => [first, ...others][below(others.length + 1)] ?? first,
    among: <T>(items: readonly T[]): T | undefined => items[below(items.length)],
  }
}

export type Draws = ReturnType<typeof drawsFrom>

function aMember({ below, chance, one }: Draws, id: string): Member {
  const joins = 2 + below(6)
  return member(id, {
    share: { num: 1, den: one(1, 1, 1, 1, 2, 3) },
    excluded: chance(0.06),
    rungs: chance(0.25) ? { [one(lead, notes)]: one('shadow' as const, 'co-lead' as const) } : {},
    optOuts: chance(0.08) ? [{ role: one(lead, notes, clock), from: dateOf(3), until: dateOf(7) }] : [],
    ...(chance(0.12) ? { weeklyCap: 1, ledElsewhere: { [dateOf(2)]: 1, [dateOf(6)]: 1 } } : {}),
    ...(chance(0.12) ? { founder: false, periods: [{ from: dateOf(joins) }] } : {}),
    ...(chance(0.06)
      ? { periods: [{ from: dateOf(-3), until: dateOf(4) }, { from: dateOf(8) }], founder: false }
      : {}),
  })
}

function itsRoles({ one, chance }: Draws): Role[] {
  const first = role(lead, 0, {
    seats: one(1, 1, 1, 2),
    ...(chance(0.15) ? { block: { every: 'meetings', count: 2 } } : {}),
    ...(chance(0.1) ? { block: { every: one('month' as const, 'quarter' as const) } } : {}),
  })
  const second = role(notes, 1, {
    seats: one(1, 1, 2),
    ...(chance(0.5) ? { mergesInto: lead } : {}),
    ...(chance(0.15) ? { pool: [...'ABCD'].map(who) } : {}),
  })
  const third = role(clock, 2, {
    required: chance(0.7),
    mode: one(
      { kind: 'rotating' },
      { kind: 'rotating' },
      { kind: 'ask-first' },
      { kind: 'fixed', member: who('B') },
    ),
    ...(chance(0.5) ? { mergesInto: notes } : {}),
  })
  const roles = [first, second, third].slice(0, one(1, 2, 3, 3))
  // Their rank says which comes first.
  return chance(0.2) ? roles.reverse() : roles
}

/** A team of any kind, of that many members: shares, rungs, caps, leaving and coming, roles that last, merge, ask first or are fixed, and settings. */
export function drawnTeam(draws: Draws, size = 1 + draws.below(8)): TurnFacts {
  const { one } = draws
  const members = [...letters.slice(0, size)].map((id) => aMember(draws, id))
  const settings = {
    spreadTenths: one<0 | 1>(0, 0, 1),
    publishAhead: one(null, null, 1, 3, 6),
    cap: one(1, 1, 2),
    grace: one(1, 1, 0, 2),
    floor: one(-2, -2, -1),
    shortAbsence: one(3, 3, 1),
  }
  const facts = teamOf(members, { roles: itsRoles(draws), meetings, settings })
  return draws.chance(0.25) ? twiceAWeek(facts) : facts
}

/** On Mondays and Wednesdays. */
function twiceAWeek({ calendar, ...more }: TurnFacts): TurnFacts {
  const occurrences = calendar.occurrences.map((one, n) => ({
    ...one,
    date: addDays(dateOf(1 + Math.floor(n / 2)), n % 2 === 0 ? 0 : 2),
  }))
  return { ...more, calendar: { ...calendar, occurrences } }
}
