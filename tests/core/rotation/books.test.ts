import { at, marksAt, numberAt } from '../../../core/src/rotation/at'
import { evolveTurns } from '../../../core/src/rotation/evolve'
import type { Exchange, Swap } from '../../../core/src/rotation/exchange'
import { layGrid } from '../../../core/src/rotation/grid'
import { waitsForAnswer } from '../../../core/src/rotation/places'
import { fillSeat } from '../../../core/src/rotation/seat'
import { noTurns, type Turn, type Turns } from '../../../core/src/rotation/turns'
import { Simulation } from './simulate'
import { dateOf, day, lead, meeting, member, notes, role, teamOf, thing, who } from './team-of'

const turn = (name: typeof lead, holder: string): Turn => ({
  role: name,
  holders: [who(holder)],
  shadows: [],
  reasons: {},
})
const lost = (n: number, name: typeof lead, of: string) => ({
  occurrence: meeting(n),
  role: name,
  member: who(of),
})
const exchange = (id: string, n: number, back: number | null): Exchange => ({
  id: thing(id),
  role: lead,
  occurrence: meeting(n),
  from: who('A'),
  to: who('B'),
  back: back === null ? null : meeting(back),
  reason: null,
  accepted: [],
  declined: [],
  tried: [],
  state: 'provisional',
})
const swap = (id: string, mine: number, theirs: number): Swap => ({
  id: thing(id),
  mine: lost(mine, lead, 'A'),
  theirs: lost(theirs, lead, 'B'),
})
const states = ({ exchanges }: Turns) => exchanges.map(({ id, state }) => `${id} ${state}`)

describe('where the calendar takes a meeting away', () => {
  const before: Turns = {
    ...noTurns,
    published: {
      [meeting(2)]: [turn(lead, 'B'), turn(notes, 'C')],
      [meeting(3)]: [turn(lead, 'C')],
      [meeting(4)]: [turn(notes, 'D')],
    },
    lost: [lost(2, lead, 'D'), lost(2, notes, 'E'), lost(3, notes, 'D'), lost(5, lead, 'A')],
    pins: [lost(2, lead, 'B'), lost(3, lead, 'C')],
    exchanges: [
      exchange('slides', 2, null),
      exchange('back', 4, 2),
      exchange('other', 5, null),
      exchange('gone', 9, 5),
    ],
  }
  const after = evolveTurns['turns-reseated'](before, {
    type: 'turns-reseated',
    gone: [meeting(2), meeting(9)],
    moves: [
      { role: lead, from: meeting(2), to: meeting(3) },
      { role: lead, from: meeting(3), to: meeting(4) },
      { role: notes, from: meeting(2), to: null },
    ],
  })

  test('each turn goes where it is moved, and one that goes nowhere is lost', () => {
    expect(after.published).toEqual({
      [meeting(3)]: [turn(lead, 'B')],
      [meeting(4)]: [turn(lead, 'C'), turn(notes, 'D')],
    })
    expect(after.lost).toContainEqual(lost(2, notes, 'C'))
  })

  test('a turn owed from it is owed from the date that its turn took, and from none where there is none', () => {
    expect(after.lost.filter(({ member: of }) => of !== who('C'))).toEqual([
      lost(3, lead, 'D'),
      lost(3, notes, 'D'),
      lost(5, lead, 'A'),
    ])
  })

  test('pins of it go, exchanges slide along, and one that cannot is settled', () => {
    expect(after.pins).toEqual([lost(3, lead, 'C')])
    expect(states(after)).toEqual([
      'slides provisional',
      'back provisional',
      'other provisional',
      'gone written',
    ])
    expect(after.exchanges.map(({ occurrence, back }) => [occurrence, back])).toEqual([
      ['m3', null],
      ['m4', 'm3'],
      ['m5', null],
      ['m9', 'm5'],
    ])
  })
})

test('a meeting that was held settles what was traded about it, and forgets what is over on both sides', () => {
  const before: Turns = {
    ...noTurns,
    exchanges: [exchange('later', 2, 5), exchange('alone', 2, null), exchange('other', 3, 4)],
    swaps: [swap('mine', 2, 6), swap('theirs', 6, 2), swap('others', 3, 6)],
  }
  const held = (turns: Turns, n: number) =>
    evolveTurns['meeting-held'](turns, {
      type: 'meeting-held',
      occurrence: meeting(n),
      doers: [],
      attendance: null,
      assumed: false,
    })
  const once = held(before, 2)
  expect(states(once)).toEqual(['later written', 'other provisional'])
  expect(once.swaps.map(({ id }) => id)).toEqual(['others'])
  expect(states(held(once, 5))).toEqual(['other provisional'])
})

test('a question waits at both of its dates and at no other, in its role', () => {
  const turns = { exchanges: [exchange('asked', 2, 5)] }
  const waits = (n: number, name = lead) => waitsForAnswer(turns, meeting(n), name)
  expect([waits(2), waits(5), waits(3), waits(2, notes)]).toEqual([true, true, false, false])
})

test('led meetings of a week count those that are promised later in it', () => {
  const of = (weeklyCap: number) => {
    const facts = teamOf([member('B'), member('A', { weeklyCap }), member('C')], {
      meetings: 4,
      settings: { publishAhead: 3 },
    })
    const dates = ['2025-09-01', '2025-09-07', '2025-09-08', '2025-09-15']
    const occurrences = facts.calendar.occurrences.map((one, n) => ({
      ...one,
      date: day(dates[n] ?? one.date),
    }))
    const team = new Simulation({ ...facts, calendar: { ...facts.calendar, occurrences } }).publish()
    expect(team.published(1, 3)).toBe('B A C')
    team.act('B', {
      type: 'report-away',
      id: thing('away'),
      member: who('B'),
      from: dateOf(1),
      kind: 'away',
      source: 'self',
    })
    return team.holder(1)
  }
  expect([of(2), of(1)]).toEqual(['A', 'C'])
})

test('nobody takes a seat that there is not', () => {
  const grid = layGrid(teamOf('AB', { roles: [role(lead, 0)] }))
  const wish = { declined: [], among: null, learners: true }
  const seat = (n: number, name: typeof lead) =>
    fillSeat(grid, { occurrence: meeting(n), role: name, member: null }, dateOf(1), wish).map(
      ({ member: who }) => who,
    )
  expect([seat(1, lead), seat(99, lead), seat(1, notes)]).toEqual([['A'], [], []])
})

test('a place that is not there is a bug, and says so', () => {
  expect(() => at(['a'], 1)).toThrow('Nothing stands at 1')
  expect(() => numberAt([1], -1)).toThrow('No number stands at -1')
  expect(() => marksAt(Uint8Array.of(1), 1)).toThrow('Nothing is marked at 1')
})

test('more pins than seats: the first have them; pinned and fixed is the same person once', () => {
  const roles = [role(lead, 0, { seats: 2, mode: { kind: 'fixed', member: who('C') } })]
  const team = new Simulation(teamOf('ABCDE', { roles }))
  const pin = (of: string) =>
    team.act('A', { type: 'pin', occurrence: meeting(5), role: lead, member: who(of) })
  pin('C')
  expect(team.coming(5).split(' ')[4]).toBe('C+A')
  pin('E')
  pin('D')
  expect(team.coming(5).split(' ')[4]).toBe('C+E')
})
