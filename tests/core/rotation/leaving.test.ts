import { Simulation } from './simulate'
import { day, teamOf, thing, who } from './team-of'

/** Published for six, where the date of `away` is asked of somebody. */
function asking(away: string, n: number, people = 'ABCDEF') {
  const team = new Simulation(teamOf(people)).publish()
  team.away(away, n)
  return team
}

/** The person is no member any more after today. */
function leave(team: Simulation, person: string): Simulation {
  const { profile } = team.facts
  const members = profile.members.map((one) =>
    one.id === who(person) ? { ...one, periods: [{ from: day('2025-08-01'), until: team.today }] } : one,
  )
  team.facts = { ...team.facts, profile: { ...profile, members } }
  return team.publish()
}

const exchanges = (team: Simulation) =>
  team.facts.turns.exchanges.map(({ from, to, state }) => `${from} ${to} ${state}`)

describe('somebody leaves while an exchange is asked', () => {
  test('of them: the next candidate is asked', () => {
    const team = asking('C', 3)
    expect(team.published(1, 6)).toBe('A B D C E F')
    leave(team, 'D')
    expect(exchanges(team)).toEqual(['C E provisional'])
    expect(team.published(3, 3)).toBe('E')
    expect(team.published(5, 5)).toBe('C')
    team.act('E', { type: 'accept-exchange', exchange: thing('exchange-2') })
    expect(exchanges(team)).toEqual(['C E written'])
  })

  test('of them to fill in: somebody else is asked, and the owed turn remains', () => {
    const team = asking('F', 6)
    const first = team.holder(6)
    expect(exchanges(team)).toEqual([`F ${first} provisional`])
    leave(team, first)
    const [asked = ''] = exchanges(team)
    expect(asked).toMatch(/^F \w provisional$/)
    expect(asked).toBe(`F ${team.holder(6)} provisional`)
    expect(team.holder(6)).not.toBe(first)
  })

  test('by them: the other keeps the date, and the date that was to come back is refilled', () => {
    const team = asking('C', 3)
    leave(team, 'C')
    expect(exchanges(team)).toEqual(['C D written'])
    expect(team.published(3, 3)).toBe('D')
    expect(team.published(4, 4)).not.toBe('C')
  })

  test('and who is asked to give it back leaves: the date returns', () => {
    const team = asking('C', 3)
    team.act('D', { type: 'accept-exchange', exchange: thing('exchange-1') })
    team.act('C', { type: 'withdraw-away', id: thing('away-C-1') })
    expect(exchanges(team)).toEqual(['C D give-back-asked'])
    leave(team, 'D')
    expect(exchanges(team)).toEqual([])
    expect(team.published(3, 3)).toBe('C')
    expect(team.published(4, 4)).not.toBe('D')
  })
})
