import type { TurnFacts } from '../../../core/src/rotation/turns'
import { fairShare, turnsTable, why } from '../../../core/src/rotation/view'
import type { Member, Role } from '../../../core/src/team/team'
import { randomFrom } from './seeded'
import { Simulation } from './simulate'
import { dateOf, meeting, member, notes, role, teamOf, threeRoles } from './team-of'

/** A team that depends on the seed alone: size, shares, roles, rungs, cap and settings. */
export function teamFrom(seed: number): TurnFacts {
  const random = randomFrom(seed)
  const pick = <T>(items: readonly T[], otherwise: T): T =>
    items[Math.floor(random() * items.length)] ?? otherwise
  const count = Math.floor(random() * 11)
  const members = [...'ABCDEFGHIJ'.slice(0, count)].map(
    (id): Member =>
      member(id, {
        share: { num: 1, den: pick([1, 1, 1, 2, 3, 7], 1) },
        excluded: random() < 0.08,
        rungs: random() < 0.1 ? { [notes]: pick(['shadow', 'co-lead'] as const, 'shadow') } : {},
        ...(random() < 0.1 ? { weeklyCap: 1 } : {}),
        ...(random() < 0.15
          ? { founder: false, periods: [{ from: dateOf(1 + Math.floor(random() * 9)) }] }
          : {}),
      }),
  )
  const roles: readonly Role[] = pick(
    [threeRoles, threeRoles.slice(0, 1), [role(notes, 0, { seats: 2 })]],
    threeRoles,
  )
  const settings = { spreadTenths: pick<0 | 1>([0, 1], 0), publishAhead: pick([null, 1, 3, 8], null) }
  return teamOf(members, { roles, meetings: 12, settings })
}

/** Some weeks of that team as JSON: what was decided, and what the screens show at its end. */
export function yearOfTurns(seed: number): string {
  const random = randomFrom(seed + 1_000_000)
  const team = new Simulation(teamFrom(seed)).publish()
  const ids = team.facts.profile.members.map(({ id }) => id)
  for (let n = 1; n <= 5; n += 1) {
    team.goTo(n, 30)
    for (const id of ids) if (random() < 0.1) team.away(id, n, n + Math.floor(random() * 4))
    team.act(null, { type: 'settle-exchanges' })
    if (random() < 0.1) {
      const mode = random() < 0.5 ? 'slide' : 'keep'
      team.act(null, { type: 'cancel-meeting', occurrence: meeting(n), mode })
    } else {
      const role = team.facts.profile.roles[0]?.id ?? notes
      const someone = random() < 0.15 ? ids[Math.floor(random() * ids.length)] : undefined
      team.goAfter(n, 1)
      const doers = someone === undefined ? [] : [{ role, members: [someone] }]
      const decision = team.decide(null, { type: 'confirm-doers', occurrence: meeting(n), doers })
      // A newcomer who is not in the team yet did not lead.
      if (!('refused' in decision)) team.act(null, { type: 'confirm-doers', occurrence: meeting(n), doers })
    }
  }
  const { facts, today, events } = team
  const table = turnsTable(facts, today)
  const reasons = table.flatMap(({ occurrence, turns }) =>
    turns.map((turn) => why(facts, occurrence, turn.role, today)),
  )
  return JSON.stringify({ events, table, reasons, shares: fairShare(facts, today) })
}
