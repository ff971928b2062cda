import { addDays } from '../../../core/src/calendar/local-date'
import { layGrid } from '../../../core/src/rotation/grid'
import { previewReorder } from '../../../core/src/rotation/preview'
import { ownTurns } from '../../../core/src/rotation/view'
import { walk } from '../../../core/src/rotation/walk'
import { members, Simulation } from './simulate'
import { dateOf, day, lead, member, notes, oneRole, role, teamOf, threeRoles, who } from './team-of'

const people = (text: string) => [...text].map((id) => member(id))
const turnsIn = (order: string, id: string) =>
  order.split(' ').filter((holder) => holder.split('+').includes(id)).length

describe('somebody joins', () => {
  const joining = (place: number, grace = 1) => {
    const list = people('ABCDE')
    const newcomer = member('N', { founder: false, periods: [{ from: dateOf(6) }] })
    list.splice(place, 0, newcomer)
    return new Simulation(teamOf(list, { meetings: 24, settings: { grace } })).coming(24).split(' ')
  }

  test('with grace and the mean balance: one turn in her first round, wherever she stands in the list', () => {
    for (const place of [0, 2, 5]) {
      const order = joining(place)
      expect(order.indexOf('N')).toBeGreaterThanOrEqual(6)
      expect(order.slice(6, 12).filter((holder) => holder === 'N').length).toBe(1)
    }
  })

  test('and longer grace waits longer', () => {
    expect(joining(0, 4).indexOf('N')).toBeGreaterThanOrEqual(9)
  })

  test('rejoining counts as new', () => {
    const periods = [{ from: day('2025-08-01'), until: dateOf(3) }, { from: dateOf(10) }]
    const back = member('B', { founder: false, periods })
    const team = new Simulation(teamOf([...people('ACD'), back], { meetings: 24 }))
    const order = team.coming(24).split(' ')
    expect(order.slice(3, 10)).not.toContain('B')
    expect(order[9]).not.toBe('B')
    expect(order.slice(10, 14).filter((holder) => holder === 'B').length).toBe(1)
  })
})

describe('reordering on purpose', () => {
  test('shows who moves, from which date, and leaves published dates', () => {
    const team = new Simulation(teamOf('ABCDEF', { meetings: 18, settings: { publishAhead: 2 } })).publish()
    const order = members('ABFEDC')
    const shown = previewReorder(team.facts, order, team.moment('A'))
    if ('refused' in shown) throw new Error(shown.refused.code)
    expect(shown.preview).toEqual([
      { member: 'F', role: lead, before: dateOf(6), after: dateOf(3) },
      { member: 'E', role: lead, before: dateOf(5), after: dateOf(4) },
      { member: 'D', role: lead, before: dateOf(4), after: dateOf(5) },
      { member: 'C', role: lead, before: dateOf(3), after: dateOf(6) },
    ])
    const before = team.published(1, 2)
    team.act('A', { type: 'reorder-members', order })
    expect(team.published(1, 2)).toBe(before)
    expect(team.coming(6)).toBe('A B F E D C')
  })

  test('needs everybody once, and the same order is no change', () => {
    const team = new Simulation(teamOf('ABC'))
    expect(team.refusal('A', { type: 'reorder-members', order: members('AB') })).toBe('order-incomplete')
    expect(team.refusal('A', { type: 'reorder-members', order: members('ABB') })).toBe('order-incomplete')
    expect(previewReorder(team.facts, members('AB'), team.moment('A'))).toEqual({
      refused: { code: 'order-incomplete' },
    })
    expect(team.act('A', { type: 'reorder-members', order: members('ABC') })).toEqual([])
  })
})

describe('part-time, itinerant, in several teams', () => {
  test('half a share leads half as often', () => {
    const list = [...people('ABC'), member('H', { share: { num: 1, den: 2 } })]
    expect(turnsIn(new Simulation(teamOf(list, { meetings: 35 })).coming(35), 'H')).toBe(5)
  })

  test('two thirds lead twice as often as one third', () => {
    const list = [member('A', { share: { num: 2, den: 3 } }), member('B', { share: { num: 1, den: 3 } })]
    expect(turnsIn(new Simulation(teamOf(list, { meetings: 30 })).coming(30), 'A')).toBe(20)
  })

  test('the cap of led meetings a week counts no notes', () => {
    const facts = teamOf([member('B'), member('A', { weeklyCap: 1 })], {
      roles: [role(lead, 0), role(notes, 1)],
      meetings: 2,
    })
    const occurrences = facts.calendar.occurrences.map((one, n) => ({
      ...one,
      date: day(n === 0 ? '2025-09-01' : '2025-09-03'),
    }))
    const team = new Simulation({ ...facts, calendar: { ...facts.calendar, occurrences } })
    expect([team.coming(2), team.coming(2, notes)]).toEqual(['B A', 'A B'])
  })

  test('the cap of led meetings a week counts other teams, and gives way before the gap', () => {
    const busy = member('B', { weeklyCap: 1, ledElsewhere: { [dateOf(2)]: 1 } })
    const team = (text: string) =>
      new Simulation(teamOf([...people(text), busy], { settings: { publishAhead: 1 } }))
    expect(team('A').coming(3)).toBe('A A B')
    expect(team('AC').coming(4)).toBe('A C B A')
    const alone = member('B', { weeklyCap: 1, ledElsewhere: { [dateOf(1)]: 3 } })
    expect(new Simulation(teamOf([alone])).coming(1)).toBe('B')
  })

  test('two meetings of the own team in a week count too', () => {
    const facts = teamOf([member('A', { weeklyCap: 1 }), member('B')], { meetings: 3 })
    const dates = ['2025-09-01', '2025-09-03', '2025-09-08']
    const occurrences = facts.calendar.occurrences.map((one, n) => ({
      ...one,
      date: day(dates[n] ?? one.date),
    }))
    const team = new Simulation({ ...facts, calendar: { ...facts.calendar, occurrences } })
    expect(team.coming(3)).toBe('A B A')
    const absent = new Simulation(team.facts)
    absent.away('B', 2)
    expect(absent.coming(3)).toBe('A A B')
  })
})

describe('opting out of a role', () => {
  test('leaves the pool for that time: no slice, no turn, and published dates are refilled', () => {
    const team = new Simulation(teamOf('ABCD', { roles: threeRoles })).publish()
    team.act('B', { type: 'opt-out', role: lead, from: dateOf(2) })
    expect(turnsIn(team.coming(12), 'B')).toBe(0)
    expect(turnsIn(team.coming(12, notes), 'B')).toBeGreaterThan(0)
    expect(team.act('B', { type: 'opt-out', role: lead, from: dateOf(2) })).toEqual([])
    expect(team.refusal('B', { type: 'opt-out', role: lead, from: dateOf(3), until: dateOf(2) })).toBe(
      'opt-out-backwards',
    )
    expect(team.refusal('Z', { type: 'opt-out', role: lead, from: dateOf(3) })).toBe('not-in-team-then')
  })

  test('is over when the person takes the role again; dates of others stay theirs', () => {
    const team = new Simulation(teamOf('ABCD', { meetings: 24 })).publish()
    team.act('B', { type: 'opt-out', role: lead, from: dateOf(1) })
    const given = team.published(1, 4)
    team.hold(1)
    expect(team.act('B', { type: 'opt-in', role: lead })).toMatchObject([
      { type: 'opted-in', from: dateOf(1) },
    ])
    expect(team.published(1, 4)).toBe(given)
    expect(turnsIn(team.coming(12), 'B')).toBeGreaterThan(1)
    expect(team.act('B', { type: 'opt-in', role: lead })).toEqual([])
    expect(team.refusal('Z', { type: 'opt-in', role: lead })).toBe('not-in-team-then')
  })

  test('that is over stays in the accounts when the person takes the role again', () => {
    const team = new Simulation(teamOf('ABCD', { meetings: 24 })).publish()
    team.act('B', { type: 'opt-out', role: lead, from: dateOf(1), until: dateOf(2) })
    team.act('B', { type: 'opt-out', role: lead, from: dateOf(3) })
    team.goTo(5)
    team.act('B', { type: 'opt-in', role: lead })
    expect(team.facts.profile.members[1]?.optOuts).toEqual([
      { role: lead, from: dateOf(1), until: dateOf(2) },
      { role: lead, from: dateOf(3), until: addDays(dateOf(5), -1) },
    ])
  })
})

describe('the view of the turns', () => {
  test('lists the own dates with how sure they are', () => {
    const team = new Simulation(teamOf('ABC', { meetings: 12, settings: { publishAhead: 4 } })).publish()
    team.away('A', 1)
    expect(
      ownTurns(team.facts, who('A'), team.today).map(({ occurrence, state }) => [occurrence, state]),
    ).toEqual([
      ['m2', 'provisional'],
      ['m4', 'published'],
      ['m9', 'forecast'],
      ['m12', 'forecast'],
    ])
  })

  test('balances stay within 1 owed and 2 in credit of the mean, whatever people do by hand', () => {
    const team = new Simulation(teamOf('ABCD', { meetings: 20, roles: oneRole })).publish()
    for (let n = 1; n <= 12; n += 1) team.hold(n, 'D')
    const { accounts } = walk(layGrid(team.facts), { from: day('2025-08-01'), stop: 12, bare: true })
    const [row] = accounts.balance
    const turns = (row ?? []).map((value) => Number(value) / Number(accounts.unit))
    const mean = turns.reduce((sum, one) => sum + one, 0) / 4
    expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(3)
    expect(turns[3]).toBeLessThan(mean - 1)
  })
})
