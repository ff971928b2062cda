import { changedTurns } from '../../../core/src/rotation/changed'
import type { TurnCommand } from '../../../core/src/rotation/commands'
import { Simulation } from './simulate'
import { lead, meeting, role, teamOf, time, who } from './team-of'

/** Which published dates somebody is told of after the command. */
function told(team: Simulation, actor: string, command: TurnCommand) {
  const before = team.facts
  team.act(actor, command)
  return changedTurns(before, team.facts)
}

const team = (members = 'ABC', seats = 1) =>
  new Simulation(
    teamOf(members, { roles: [role(lead, 0, { seats })], settings: { publishAhead: 3 } }),
  ).publish()

describe('who is told of a change', () => {
  test('whoever has the date and whoever had it', () => {
    expect(told(team(), 'C', { type: 'take-over', occurrence: meeting(1), role: lead })).toEqual([
      { occurrence: 'm1', role: lead, before: ['A'], after: ['C'] },
    ])
    expect(told(team('ABCD', 2), 'D', { type: 'take-over', occurrence: meeting(1), role: lead })).toEqual([
      { occurrence: 'm1', role: lead, before: ['A', 'B'], after: ['D', 'B'] },
    ])
  })

  test('whoever has a date that is another one, or at another time, now', () => {
    const at = (start: string): TurnCommand => ({
      type: 'move-meeting',
      occurrence: meeting(2),
      date: team().dateOf(2),
      start: time(start),
    })
    expect(told(team(), 'A', at('08:00'))).toEqual([
      { occurrence: 'm2', role: lead, before: ['B'], after: ['B'] },
    ])
    expect(told(team(), 'A', at('15:30'))).toEqual([])
  })

  test('whoever has lost it with the meeting; nobody where the meeting was held', () => {
    const keep: TurnCommand = { type: 'cancel-meeting', occurrence: meeting(2), mode: 'keep' }
    expect(told(team(), 'A', keep)[0]).toEqual({ occurrence: 'm2', role: lead, before: ['B'], after: [] })
    const held = team().goAfter(1, 0)
    const confirm: TurnCommand = {
      type: 'confirm-doers',
      occurrence: meeting(1),
      doers: [{ role: lead, members: [who('C')] }],
    }
    expect(told(held, 'A', confirm)).toEqual([{ occurrence: 'm4', role: lead, before: [], after: ['A'] }])
  })

  test('nobody where two hold it in another order', () => {
    const { facts } = team('AB', 2)
    const turned = Object.fromEntries(
      Object.entries(facts.turns.published).map(([id, turns]) => [
        id,
        turns.map((turn) => ({ ...turn, holders: [...turn.holders].reverse() })),
      ]),
    )
    expect(changedTurns(facts, { ...facts, turns: { ...facts.turns, published: turned } })).toEqual([])
  })
})
