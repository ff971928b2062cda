import { noTurns } from '../../../core/src/rotation/turns'
import { Simulation } from './simulate'
import { clock, dateOf, lead, meeting, member, notes, teamOf, thing, threeRoles, who } from './team-of'

const six = (ahead: number, count = 12) =>
  new Simulation(teamOf('ABCDEF', { meetings: count, settings: { publishAhead: ahead } }))

describe('the test vectors of the rotation', () => {
  test('1: nobody away gives the list again and again', () => {
    expect(six(6).coming(12)).toBe('A B C D E F A B C D E F')
  })

  test('2: C away on 3 exchanges with D; away on 3 and 4 with E', () => {
    const one = six(6).publish()
    one.away('C', 3)
    expect(one.published(1, 6)).toBe('A B D C E F')
    const two = six(6).publish()
    two.away('C', 3, 4)
    expect(two.published(1, 6)).toBe('A B E D C F')
  })

  test('3: C withdraws before D confirms, and the dates return', () => {
    const team = six(6).publish()
    team.act('C', {
      type: 'report-away',
      id: thing('c-away'),
      member: who('C'),
      from: dateOf(3),
      until: dateOf(3),
      kind: 'away',
      source: 'self',
    })
    expect(team.published(1, 6)).toBe('A B D C E F')
    team.act('C', { type: 'withdraw-away', id: thing('c-away') })
    expect(team.published(1, 6)).toBe('A B C D E F')
  })

  test('4: only date 3 is published and C is away: D leads, then C E F', () => {
    const team = six(1).publish().hold(1).hold(2)
    expect(team.published(3, 4)).toBe('C ?')
    team.goTo(3, 48)
    team.away('C', 3)
    expect(team.coming(4)).toBe('D C E F')
  })

  test('5: A led 1, meeting 2 is cancelled and slides: B C D E F', () => {
    const team = six(6).publish().hold(1)
    team.goTo(2, 12)
    team.act('A', { type: 'cancel-meeting', occurrence: meeting(2), mode: 'slide' })
    expect(team.coming(5)).toBe('B C D E F')
  })

  test('5: dates kept, four people, 1 to 3 published, B lost 2 and C led 3: date 4 is B', () => {
    const team = new Simulation(teamOf('ABCD', { settings: { publishAhead: 3 } })).publish()
    expect(team.published(1, 4)).toBe('A B C ?')
    team.facts = {
      ...team.facts,
      profile: { ...team.facts.profile, settings: { ...team.facts.profile.settings, publishAhead: 1 } },
    }
    team.hold(1)
    team.goTo(2, 48)
    team.act('A', { type: 'cancel-meeting', occurrence: meeting(2), mode: 'keep' })
    team.hold(3)
    expect(team.holder(4)).toBe('B')
  })

  test('6: B passes date 2: C leads 2 and B leads 3, published one ahead or six', () => {
    for (const ahead of [1, 6]) {
      const team = six(ahead).publish().hold(1)
      team.act('B', { type: 'pass', occurrence: meeting(2), role: lead, until: 'this' })
      expect(team.coming(2)).toBe('C B')
    }
  })

  test('7: the coach leads date 2: B leads 3', () => {
    const coach = member('K', { excluded: true })
    const people = [...[...'ABCDEF'].map((id) => member(id)), coach]
    const team = new Simulation(teamOf(people, { settings: { publishAhead: 1 } })).publish().hold(1)
    expect(team.holder(2)).toBe('B')
    team.hold(2, 'K')
    expect(team.holder(3)).toBe('B')
  })

  test('8: the ledger says B led 2, corrected to D: the next two are B C', () => {
    const team = six(1).publish().hold(1)
    team.facts = {
      ...team.facts,
      profile: { ...team.facts.profile, settings: { ...team.facts.profile.settings, publishAhead: 0 } },
    }
    team.hold(2)
    expect(team.coming(2)).toBe('C D')
    team.act('A', {
      type: 'correct-doers',
      occurrence: meeting(2),
      doers: [{ role: lead, members: [who('D')] }],
    })
    expect(team.coming(2)).toBe('B C')
  })

  test('9: G joins on 8 with 1 to 12 published: nothing moves, and G leads after 12 and after grace', () => {
    const team = six(12, 24).publish()
    const before = team.published(1, 12)
    const joined = member('G', { founder: false, periods: [{ from: dateOf(8) }] })
    const { profile } = team.facts
    team.facts = { ...team.facts, profile: { ...profile, members: [...profile.members, joined] } }
    team.publish()
    expect(team.published(1, 12)).toBe(before)
    const order = team.coming(24).split(' ')
    expect(order.indexOf('G')).toBeGreaterThanOrEqual(12)
    const early = new Simulation({ ...team.facts, turns: noTurns })
    expect(early.coming(24).split(' ').indexOf('G')).toBeGreaterThanOrEqual(8)
  })

  test("10: D leaves after 3 with 1 to 6 published: only D's dates are refilled", () => {
    const team = six(6).publish().hold(1).hold(2).hold(3)
    const before = team.published(1, 9).split(' ')
    const { profile } = team.facts
    const left = profile.members.map((one) =>
      one.id === 'D' ? { ...one, periods: [{ from: dateOf(1), until: dateOf(3) }] } : one,
    )
    team.facts = { ...team.facts, profile: { ...profile, members: left } }
    team.publish()
    const next = team.published(1, 9).split(' ')
    expect(before.filter((holder, n) => holder !== next[n])).toEqual(['D'])
    expect(next.slice(3)).not.toContain('D')
    expect(next.slice(0, 3)).toEqual(['A', 'B', 'C'])
  })

  test('11: three roles, six people: the ladder', () => {
    const team = new Simulation(teamOf('ABCDEF', { roles: threeRoles }))
    expect(team.coming(6, lead)).toBe('A B C D E F')
    expect(team.coming(6, notes)).toBe('B C D E F A')
    expect(team.coming(6, clock)).toBe('C D E F A B')
  })

  test('12: two people alternate, one leads always, none leave it empty and the plan as it was', () => {
    expect(new Simulation(teamOf('AB')).coming(4)).toBe('A B A B')
    expect(new Simulation(teamOf('A')).coming(3)).toBe('A A A')
    expect(new Simulation(teamOf('')).coming(2)).toBe('- -')
    const team = new Simulation(teamOf('ABC', { settings: { publishAhead: 1 } }))
    for (const id of 'ABC') team.away(id, 1)
    expect(team.coming(4)).toBe('- A B C')
  })
})
