import { Simulation } from './simulate'
import { dateOf, lead, member, role, teamOf, thing, who } from './team-of'

const six = () => new Simulation(teamOf('ABCDEF', { settings: { publishAhead: 6 } })).publish()
const report = (team: Simulation, actor: string, id: string, from: number, until: number | null = from) =>
  team.act(actor, {
    type: 'report-away',
    id: thing(id),
    member: who(actor),
    from: dateOf(from),
    ...(until === null ? {} : { until: dateOf(until) }),
    kind: 'away',
    source: 'self',
  })
const withdraw = (team: Simulation, actor: string, id: string) =>
  team.act(actor, { type: 'withdraw-away', id: thing(id) }).map(({ type }) => type)

describe('an absence that is taken back', () => {
  test('gives back what it took: not what another absence of the same days took', () => {
    const team = six()
    report(team, 'C', 'week', 3)
    report(team, 'C', 'month', 3)
    expect(withdraw(team, 'C', 'week')).toEqual(['absence-withdrawn'])
    expect(team.holder(3)).not.toBe('C')
    expect(withdraw(team, 'C', 'month')).toEqual(['absence-withdrawn', 'exchange-dissolved'])
    expect(team.published(1, 6)).toBe('A B C D E F')
  })

  test('leaves the exchanges of others, and those of other days', () => {
    const team = six()
    report(team, 'B', 'b', 2)
    report(team, 'E', 'e', 5)
    const before = team.published(1, 6)
    report(team, 'C', 'later', 8, 9)
    expect(withdraw(team, 'C', 'later')).toEqual(['absence-withdrawn'])
    expect(team.published(1, 6)).toBe(before)
  })

  test('without an end gives back each date from its first day on, of a meeting still ahead', () => {
    const team = six()
    report(team, 'B', 'open', 2, null)
    expect(team.holder(2)).not.toBe('B')
    expect(withdraw(team, 'B', 'open')).toEqual(['absence-withdrawn', 'exchange-dissolved'])
    report(team, 'B', 'again', 2, null)
    team.goAfter(2, 24)
    expect(withdraw(team, 'B', 'again')).toEqual(['absence-withdrawn'])
  })

  test('asks only those who said yes, or whose date is written', () => {
    const team = six()
    report(team, 'C', 'c', 3)
    const [exchange] = team.facts.turns.exchanges
    team.goTo(3, 20)
    team.act(null, { type: 'settle-exchanges' })
    expect(withdraw(team, 'C', 'c')).toEqual(['absence-withdrawn', 'give-back-asked'])
    expect(team.facts.turns.exchanges.find(({ id }) => id === exchange?.id)?.state).toBe('give-back-asked')
  })
})

test('an exchange never leaves learners to themselves', () => {
  const learner = (id: string) => member(id, { rungs: { [lead]: 'co-lead' } })
  const members = [member('A'), learner('B'), member('C'), learner('D'), member('E')]
  const roles = [role(lead, 0, { seats: 2 })]
  const team = new Simulation(teamOf(members, { roles, settings: { publishAhead: 6 } })).publish()
  for (const [n, who] of ['A', 'C', 'E', 'B', 'D'].entries()) {
    report(team, who, `${who}-away`, n + 1)
    for (let date = 1; date <= 6; date += 1) {
      const holders = team.holder(date).split('+')
      const learners = holders.filter((one) => 'BD'.includes(one)).length
      expect([date, holders, learners <= 1 && (learners === 0 || holders.length > 1)]).toEqual([
        date,
        holders,
        true,
      ])
    }
  }
})
