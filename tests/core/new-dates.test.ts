import type { Command } from '../../core/src/command'
import type { Team } from '../../core/src/state'
import {
  after,
  doneBy,
  facilitator,
  founded,
  meeting,
  member,
  on,
  order,
  promised,
  rotating,
} from './founded'

const monday = on('2026-08-31')
const closure = (from: string, until = from) => order({ type: 'add-closure', from, until })
const opening = (from: string, until = from) => order({ type: 'remove-closure', from, until })
const rhythm = (rule: Record<string, unknown>): Command =>
  order({ type: 'set-rhythm', rhythm: rule, start: '15:30', minutes: 45 })
const weekly = (...weekdays: number[]) => rhythm({ kind: 'weeks', every: 1, weekdays, anchor: '2026-09-01' })
const away = (id: string, from: string, until = from) =>
  order({ type: 'report-away', id: `${id}-${from}`, member: id, from, until, kind: 'away', source: 'lead' })
const first = (team: Team, count: number) => promised(team).slice(0, count)
const threeRoles = [
  rotating('facilitator'),
  rotating('notes', { mergesInto: 'facilitator' }),
  rotating('time', { mergesInto: 'notes' }),
]

describe('a date that is published and then taken by the school calendar', () => {
  test('slides: everybody keeps their turn in the same order, one meeting later', () => {
    const team = founded()
    expect(promised(team)).toEqual(['09-01 A', '09-08 B', '09-15 C', '09-22 D', '09-29 E', '10-06 F'])
    const snow = after(team, [closure('2026-09-15')], monday)
    expect(promised(snow)).toEqual(['09-01 A', '09-08 B', '09-22 C', '09-29 D', '10-06 E', '10-13 F'])
  })

  test('two weeks without school move everybody by two', () => {
    const flood = after(founded(), [closure('2026-09-07', '2026-09-18')], monday)
    expect(promised(flood)).toEqual(['09-01 A', '09-22 B', '09-29 C', '10-06 D', '10-13 E', '10-20 F'])
  })

  test('may come back later, and is then filled anew; what was told since stays', () => {
    const snow = after(founded(), [closure('2026-09-15')], monday)
    const back = after(snow, [opening('2026-09-15')], monday)
    const dates = promised(back)
    expect(dates.filter((one) => !one.startsWith('09-15'))).toEqual(promised(snow))
    expect(dates.filter((one) => one.startsWith('09-15'))).toHaveLength(1)
    expect(back.turns.published[meeting('2026-09-15')]?.[0]?.holders).toHaveLength(1)
  })

  test('absences are checked again on the new dates', () => {
    const told = after(founded(), [away('C', '2026-09-22')], monday)
    expect(promised(told)).toEqual(promised(founded()))
    const snow = after(told, [closure('2026-09-15')], monday)
    expect(promised(snow)).toEqual(['09-01 A', '09-08 B', '09-22 D', '09-29 C', '10-06 E', '10-13 F'])
    expect(snow.turns.exchanges).toMatchObject([
      { from: 'C', to: 'D', occurrence: 'm-2026-09-22', back: 'm-2026-09-29', state: 'provisional' },
    ])
  })

  test('an open exchange goes with its dates', () => {
    const traded = after(founded(), [away('C', '2026-09-15')], monday)
    expect(first(traded, 4)).toEqual(['09-01 A', '09-08 B', '09-15 D', '09-22 C'])
    const snow = after(traded, [closure('2026-09-08')], monday)
    expect(promised(snow)).toEqual(['09-01 A', '09-15 B', '09-22 D', '09-29 C', '10-06 E', '10-13 F'])
    expect(snow.turns.exchanges).toMatchObject([{ occurrence: 'm-2026-09-22', back: 'm-2026-09-29' }])
    const { id } = snow.turns.exchanges[0] ?? { id: '' }
    const agreed = after(
      snow,
      [order({ type: 'accept-exchange', exchange: id })],
      on('2026-08-31', member('D')),
    )
    expect(promised(agreed)).toEqual(promised(snow))
  })

  test('all roles of the meeting slide together', () => {
    const team = founded('ABCDEF', threeRoles)
    const snow = after(team, [closure('2026-09-08')], monday)
    for (const role of ['facilitator', 'notes', 'time']) {
      const people = (one: Team) => promised(one, role).map((line) => line.slice(6))
      expect(people(snow).slice(0, 5)).toEqual(people(team).slice(0, 5))
      expect(promised(snow, role).map((line) => line.slice(0, 5))).not.toContain('09-08')
    }
  })

  test('a pinned date stays pinned while it is there', () => {
    const pinned = after(
      founded(),
      [order({ type: 'pin', occurrence: 'm-2026-09-22', role: facilitator, member: 'D' })],
      monday,
    )
    const snow = after(pinned, [closure('2026-09-08')], monday)
    expect(promised(snow)).toEqual(['09-01 A', '09-15 B', '09-22 D', '09-29 C', '10-06 E', '10-13 F'])
    const gone = after(pinned, [closure('2026-09-22')], monday)
    expect(promised(gone)).toEqual(['09-01 A', '09-08 B', '09-15 C', '09-29 D', '10-06 E', '10-13 F'])
    expect(gone.turns.pins).toEqual([])
  })

  test('when no meeting is left for it, the turn is gone and nothing breaks', () => {
    const short = order({ type: 'set-school-year', from: '2026-08-15', until: '2026-09-30' })
    const team = after(founded(), [short], monday)
    expect(promised(team)).toEqual(['09-01 A', '09-08 B', '09-15 C', '09-22 D', '09-29 E'])
    const snow = after(team, [closure('2026-09-08')], monday)
    expect(promised(snow)).toEqual(['09-01 A', '09-15 B', '09-22 C', '09-29 D'])
  })

  test('the facts are complete: each date once, and asking again changes nothing', () => {
    const done = doneBy(founded(), [closure('2026-09-15')], monday)
    expect(done.events.map(({ type }) => type)).toEqual([
      'days-off-added',
      'meetings-dropped',
      'turns-reseated',
    ])
    expect(doneBy(done.team, [closure('2026-09-15')], monday).events).toEqual([])
  })

  test('a closure beyond what is published moves nobody', () => {
    const done = doneBy(founded(), [closure('2026-12-01')], monday)
    expect(promised(done.team)).toEqual(promised(founded()))
    expect(done.events.map(({ type }) => type)).toEqual(['days-off-added', 'meetings-dropped'])
  })
})

describe('a new rhythm', () => {
  test('on another weekday keeps who leads which week', () => {
    const thursdays = after(founded(), [weekly(4)], monday)
    expect(promised(thursdays)).toEqual(['09-03 A', '09-10 B', '09-17 C', '09-24 D', '10-01 E', '10-08 F'])
    const mondays = after(founded(), [weekly(1)], on('2026-09-02'))
    expect(first(mondays, 4)).toEqual(['09-01 A', '09-07 B', '09-14 C', '09-21 D'])
  })

  test('every other week keeps the order', () => {
    const fortnight = rhythm({ kind: 'weeks', every: 2, weekdays: [2], anchor: '2026-09-01' })
    expect(promised(after(founded(), [fortnight], monday))).toEqual([
      '09-01 A',
      '09-15 B',
      '09-29 C',
      '10-13 D',
      '10-27 E',
      '11-10 F',
    ])
  })

  test('twice a week leaves the published dates and fills those between', () => {
    const twice = after(founded(), [weekly(2, 4)], monday)
    const tuesdays = promised(twice).filter((line) => promised(founded()).includes(line))
    expect(tuesdays.length).toBeGreaterThanOrEqual(3)
    expect(promised(twice).map((line) => line.slice(0, 5))).toContain('09-03')
  })

  test('at another time of the same day moves nobody', () => {
    const later = order({
      type: 'set-rhythm',
      rhythm: { kind: 'weeks', every: 1, weekdays: [2], anchor: '2026-09-01' },
      start: '16:00',
      minutes: 30,
    })
    expect(promised(after(founded(), [later], monday))).toEqual(promised(founded()))
  })
})
