import { isPublished } from '../../../core/src/rotation/publish'
import { drawnTeam, drawsFrom } from './drawn-team'
import { Simulation } from './simulate'
import { lead, meeting, notes, role, teamOf } from './team-of'

const isDone = ({ facts, today }: Simulation) => isPublished(facts, today)
const publishes = (team: Simulation) =>
  team.act(null, { type: 'publish-turns' }).some(({ type }) => type === 'turns-published')

describe('what is published ahead', () => {
  test('is known without planning: whether publishing again would add anything', () => {
    for (let seed = 0; seed < 25; seed += 1) {
      const draws = drawsFrom(seed)
      const team = new Simulation(drawnTeam(draws))
      for (let n = 1; n <= 6; n += 1) {
        team.goTo(n, draws.below(100))
        const wasDone = isDone(team)
        expect([seed, n, publishes(team)]).toEqual([seed, n, !wasDone])
        expect([seed, n, isDone(team)]).toEqual([seed, n, true])
        if (draws.chance(0.3))
          team.act('A', { type: 'cancel-meeting', occurrence: meeting(n + 1), mode: 'keep' })
      }
    }
  })

  test('is one round, at least four meetings, and as many as the team says', () => {
    const ahead = (members: string, publishAhead: number | null = null) =>
      Object.keys(
        new Simulation(teamOf(members, { settings: { publishAhead } })).publish().facts.turns.published,
      ).length
    expect([ahead('AB'), ahead('ABCDEFG'), ahead('ABCDEFG', 2)]).toEqual([4, 7, 2])
  })

  test('counts the meeting of today, none that is over and none that is cancelled', () => {
    const team = new Simulation(teamOf('ABC', { settings: { publishAhead: 1 } })).publish()
    expect(isDone(team.goTo(1))).toBe(true)
    expect(isDone(team.goAfter(1, 24))).toBe(false)
    team.publish()
    expect(isDone(team)).toBe(true)
    team.act('A', { type: 'cancel-meeting', occurrence: meeting(2), mode: 'keep' })
    expect(isDone(team)).toBe(true)
    // B lost the cancelled date and has the next.
    expect(team.published(3, 4)).toBe('B ?')
  })

  test('is not done while a role of a coming meeting is missing', () => {
    const team = new Simulation(teamOf('ABCDEF', { settings: { publishAhead: 2 } })).publish()
    const roles = [role(lead, 0), role(notes, 1)]
    team.facts = { ...team.facts, profile: { ...team.facts.profile, roles } }
    expect(isDone(team)).toBe(false)
    team.publish()
    expect(isDone(team)).toBe(true)
    expect(team.published(1, 2)).toBe('A B')
    expect(team.published(1, 2, notes)).toBe('B C')
  })
})
