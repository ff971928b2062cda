import { fairShare, turnsTable, why } from '../../../core/src/rotation/view'
import { drawnTeam, drawsFrom } from './drawn-team'
import { Simulation } from './simulate'
import { meeting, notes } from './team-of'

/** Some weeks of a team that depends on the seed alone, as JSON: what was decided, and what the screens show at its end. */
export function yearOfTurns(seed: number): string {
  const draws = drawsFrom(seed)
  const { below, chance, among } = draws
  const team = new Simulation(drawnTeam(draws, below(11))).publish()
  const ids = team.facts.profile.members.map(({ id }) => id)
  for (let n = 1; n <= 5; n += 1) {
    team.goTo(n, 30)
    for (const id of ids) if (chance(0.1)) team.away(id, n, n + below(4))
    team.act(null, { type: 'settle-exchanges' })
    if (chance(0.1)) {
      const mode = chance(0.5) ? 'slide' : 'keep'
      team.act(null, { type: 'cancel-meeting', occurrence: meeting(n), mode })
    } else {
      const role = team.facts.profile.roles[0]?.id ?? notes
      const someone = chance(0.15) ? among(ids) : undefined
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
