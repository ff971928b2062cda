import { changedTurns } from '../../../core/src/rotation/changed'
import { previewAway } from '../../../core/src/rotation/preview'
import type { TurnFacts } from '../../../core/src/rotation/turns'
import { Simulation } from './simulate'
import { dateOf, lead, meeting, notes, role, teamOf, thing, who } from './team-of'

const published = (people = 'ABCDEF', more: Parameters<typeof teamOf>[1] = {}) =>
  new Simulation(teamOf(people, more)).publish()

const only = (team: Simulation) => {
  const [exchange] = team.facts.turns.exchanges
  if (exchange === undefined) throw new Error('No exchange')
  return exchange
}

const reporting = (id: string, from: number, until = from) => ({
  type: 'report-away' as const,
  id: thing(`x-${id}`),
  member: who(id),
  from: dateOf(from),
  until: dateOf(until),
  kind: 'away' as const,
  source: 'self' as const,
})

describe('away on a published date', () => {
  test('the two dates are shown before anything is written', () => {
    const team = published()
    const shown = previewAway(team.facts, reporting('C', 3), team.moment('C'))
    expect(shown).toMatchObject({
      preview: {
        exchanges: [{ from: 'C', occurrence: 'm3', to: 'D', back: 'm4' }],
        changed: [
          { occurrence: 'm3', before: ['C'], after: ['D'] },
          { occurrence: 'm4', before: ['D'], after: ['C'] },
        ],
      },
    })
    expect(team.facts.turns.exchanges).toEqual([])
  })

  test('the exchange is provisional until the other confirms', () => {
    const team = published()
    team.away('C', 3)
    expect(only(team)).toMatchObject({ state: 'provisional', accepted: ['C'] })
    team.act('D', { type: 'accept-exchange', exchange: only(team).id })
    expect(only(team).state).toBe('written')
  })

  test('somebody whom the lead entered is asked too', () => {
    const team = published()
    team.away('C', 3, 3, 'A')
    expect(team.facts.turns.absences[0]?.source).toBe('lead')
    team.act('D', { type: 'accept-exchange', exchange: only(team).id })
    expect(only(team)).toMatchObject({ state: 'provisional', accepted: ['D'] })
    team.act('C', { type: 'accept-exchange', exchange: only(team).id })
    expect(only(team).state).toBe('written')
  })

  test('the other may refuse, and the next candidate follows', () => {
    const team = published()
    team.away('C', 3)
    team.act('D', { type: 'refuse-exchange', exchange: only(team).id })
    expect(team.published(1, 6)).toBe('A B E D C F')
    team.act('E', { type: 'refuse-exchange', exchange: only(team).id })
    expect(team.published(1, 6)).toBe('A B F D E C')
    expect(only(team)).toMatchObject({ to: 'F', declined: ['D', 'E'] })
  })

  test('when every partner refused, somebody fills in and the owed turn remains', () => {
    const team = published()
    team.away('C', 3)
    for (const partner of 'DEF') team.act(partner, { type: 'refuse-exchange', exchange: only(team).id })
    expect(only(team)).toMatchObject({ to: 'A', back: null })
    expect(team.published(1, 6)).toBe('A B A D E F')
    for (const stand of 'AB') team.act(stand, { type: 'refuse-exchange', exchange: only(team).id })
    expect(only(team)).toMatchObject({ to: null })
    expect(team.coming(7)).toBe('A B - D E F C')
  })

  test('24 hours before, a provisional exchange is written by the clock', () => {
    const team = published()
    team.away('C', 3)
    team.goTo(3, 25).act(null, { type: 'settle-exchanges' })
    expect(only(team).state).toBe('provisional')
    team.goTo(3, 24).act(null, { type: 'settle-exchanges' })
    expect(only(team).state).toBe('written')
  })

  test('an exchange breaks no gap: where every trade would bring two turns too close, somebody fills in', () => {
    const team = published('ABCDEF', { settings: { publishAhead: 9 } })
    team.away('A', 1, 3)
    expect(only(team)).toMatchObject({ from: 'A', back: null })
    const spots = team.published(1, 9).split(' ')
    const of = (id: string) => spots.flatMap((holder, n) => (holder === id ? [n] : []))
    for (const id of 'ABCDEF') {
      for (const [k, spot] of of(id).slice(1).entries())
        expect(spot - (of(id)[k] ?? 0) - 1).toBeGreaterThanOrEqual(2)
    }
  })

  test('an exchange gives nobody a second role of a meeting', () => {
    const roles = [role(lead, 0), role(notes, 1)]
    const team = published('ABCD', { roles })
    expect(team.published(1, 4, notes)).toBe('B C D A')
    team.away('A', 1)
    for (let n = 1; n <= 4; n += 1) expect(team.holder(n)).not.toBe(team.holder(n, notes))
    expect(team.published(1, 1)).not.toContain('A')
  })

  test('absences over several published dates are each exchanged', () => {
    const team = published('ABC', { settings: { publishAhead: 9 } })
    team.away('A', 1, 4)
    expect(team.published(1, 4)).not.toContain('A')
    expect(team.facts.turns.exchanges.length).toBe(2)
  })

  test('an absence without an end leaves its dates to others, and nothing is owed', () => {
    const team = published('ABCD')
    const { until: _, ...open } = reporting('B', 2)
    team.act('B', open)
    expect(team.coming(12)).not.toContain('B')
  })

  test('"here, not leading" gives the dates away too, but the slices still accrue', () => {
    const team = published('ABC', { settings: { publishAhead: 3 } })
    team.act('B', { ...reporting('B', 2, 5), kind: 'not-leading' })
    expect(team.published(2, 5)).not.toContain('B')
    for (let n = 1; n <= 5; n += 1) team.hold(n)
    expect(team.coming(1)).toBe('B')
  })

  test('several periods of one person may coexist, and the same report again does nothing', () => {
    const team = published()
    team.act('C', reporting('C', 3))
    expect(team.act('C', reporting('C', 3))).toEqual([])
    team.act('C', { ...reporting('C', 3, 5), id: thing('longer') })
    team.act('C', { type: 'withdraw-away', id: thing('x-C') })
    expect(team.holder(3)).not.toBe('C')
  })
})

describe('an absence withdrawn', () => {
  test('dissolves a provisional exchange, and exactly the two are told', () => {
    const team = published()
    const before = team.facts
    team.act('C', reporting('C', 3))
    const between = team.facts
    team.act('C', { type: 'withdraw-away', id: thing('x-C') })
    const told = changedTurns(between, team.facts).flatMap((one) => [...one.before, ...one.after])
    expect(new Set(told)).toEqual(new Set(['C', 'D']))
    expect(team.facts.turns.published).toEqual(before.turns.published)
  })

  test('asks "give it back?" when the other has confirmed; keeping is the default', () => {
    const team = published()
    team.act('C', reporting('C', 3))
    team.act('D', { type: 'accept-exchange', exchange: only(team).id })
    team.act('C', { type: 'withdraw-away', id: thing('x-C') })
    expect(only(team).state).toBe('give-back-asked')
    expect(team.published(1, 6)).toBe('A B D C E F')
    const asked: TurnFacts = team.facts
    team.act('D', { type: 'give-back', exchange: only(team).id, answer: 'return' })
    expect(team.published(1, 6)).toBe('A B C D E F')
    const other = new Simulation(asked)
    other.goTo(3, 12).act(null, { type: 'settle-exchanges' })
    expect(other.published(1, 6)).toBe('A B D C E F')
    expect(other.refusal('D', { type: 'give-back', exchange: thing('exchange-1'), answer: 'return' })).toBe(
      'nothing-to-give-back',
    )
  })

  test('leaves a date alone that has changed hands since', () => {
    const team = published()
    team.act('C', reporting('C', 3))
    team.act('D', { ...reporting('D', 3), id: thing('x-D') })
    const before = team.published(1, 6)
    expect(team.holder(3)).toBe('E')
    team.act('C', { type: 'withdraw-away', id: thing('x-C') })
    expect(team.published(1, 6)).toBe(before)
  })
})

describe('short absence and long leave', () => {
  const after = (until: number) => {
    const team = published('ABCDEF', { settings: { publishAhead: 1 }, meetings: 24 })
    team.goTo(1, 200)
    team.hold(1)
    team.away('B', 2, until)
    for (let n = 2; n <= until; n += 1) team.hold(n)
    return team
  }

  test('up to 3 meetings leave one owed turn: B leads as soon as she is back', () => {
    expect(after(2).coming(2)).toBe('B D')
    expect(after(4).coming(2)).toBe('B F')
  })

  test('longer leave owes nothing and the balance waits where it was', () => {
    const team = after(7)
    expect(team.facts.turns.lost).toHaveLength(1)
    expect(team.published(2, 7)).toBe('C D E F A C')
    const next = team.coming(6).split(' ')
    expect(next.filter((holder) => holder === 'B')).toHaveLength(1)
  })

  test('the leave just has dates: returning needs no action', () => {
    const team = published('ABC', { meetings: 12 })
    team.away('B', 2, 6)
    expect(team.coming(12).split(' ').slice(0, 6)).not.toContain('B')
    expect(team.coming(12).split(' ').slice(6)).toContain('B')
  })
})

describe('a report that makes no sense is refused', () => {
  test.each([
    ['backwards', 'C', reporting('C', 4, 3), 'absence-backwards'],
    ['over', 'C', reporting('C', 1, 2), 'absence-over'],
    ['of a stranger', 'A', reporting('Z', 4), 'not-in-team-then'],
    ['withdrawn twice', 'C', { type: 'withdraw-away', id: thing('never') }, 'absence-unknown'],
    ['an answer to nothing', 'C', { type: 'accept-exchange', exchange: thing('none') }, 'exchange-over'],
  ] as const)('%s', (_, actor, command, code) => {
    expect(published().goTo(3, 2).refusal(actor, command)).toBe(code)
  })

  test('an answer of somebody else', () => {
    const other = published()
    other.away('C', 3)
    const { id } = only(other)
    expect(other.refusal('F', { type: 'accept-exchange', exchange: id })).toBe('exchange-of-others')
    expect(other.refusal(null, { type: 'refuse-exchange', exchange: id })).toBe('turn-needs-member')
    other.act('D', { type: 'accept-exchange', exchange: id })
    expect(other.refusal('D', { type: 'refuse-exchange', exchange: id })).toBe('exchange-over')
    other.act('C', { type: 'withdraw-away', id: other.facts.turns.absences[0]?.id ?? thing('none') })
    expect(other.refusal('F', { type: 'give-back', exchange: id, answer: 'keep' })).toBe('exchange-of-others')
  })
})

test('whoever is marked away on an unpublished date only changes the forecast', () => {
  const team = published('ABCDEF', { settings: { publishAhead: 1 } })
  expect(team.away('C', 3)).toHaveLength(1)
  expect(team.coming(6)).toBe('A B D E F C')
  expect(team.facts.turns.published[meeting(3)]).toBeUndefined()
})
