import { previewPass } from '../../../core/src/rotation/preview'
import { Simulation } from './simulate'
import { dateOf, lead, meeting, member, notes, teamOf, thing, threeRoles, who } from './team-of'

const published = (people = 'ABCDEF', more: Parameters<typeof teamOf>[1] = {}) =>
  new Simulation(teamOf(people, more)).publish()

const at = (n: number, role = lead) => ({ occurrence: meeting(n), role })
const propose = (mine: number, theirs: number, id = 's') => ({
  type: 'propose-swap' as const,
  id: thing(id),
  mine: at(mine),
  theirs: at(theirs),
})

describe('a pass', () => {
  test('is honoured for that date and only that date', () => {
    const team = published()
    team.act('B', { type: 'pass', ...at(2), until: 'this' })
    expect(team.published(1, 6)).toBe('A C B D E F')
    expect(team.facts.turns.passes).toEqual([{ ...at(2), member: 'B' }])
    expect(team.act('B', { type: 'pass', ...at(2), until: 'this' })).toEqual([])
  })

  test('is shown with both dates before it is written', () => {
    const team = published()
    const shown = previewPass(team.facts, { type: 'pass', ...at(2), until: 'this' }, team.moment('B'))
    expect(shown).toMatchObject({ preview: { exchanges: [{ from: 'B', to: 'C', back: 'm3' }] } })
    expect(
      previewPass(team.facts, { type: 'pass', ...at(3), until: 'this' }, team.moment('B')),
    ).toMatchObject({
      refused: { code: 'not-holding-turn' },
    })
  })

  test('leaves the owed turn where nobody trades', () => {
    const team = published('ABCD', { settings: { publishAhead: 1 } }).hold(1)
    team.act('B', { type: 'pass', ...at(2), until: 'this' })
    expect(team.facts.turns.lost).toEqual([{ ...at(2), member: 'B' }])
    expect(team.coming(2)).toBe('C B')
  })

  test('does not stop the slice: who passes again and again owes one turn at most, and leads when ready', () => {
    const team = published('ABC', { settings: { publishAhead: 1 }, meetings: 20 })
    for (let n = 1; n <= 10; n += 1) {
      if (team.holder(n) === 'A') team.act('A', { type: 'pass', ...at(n), until: 'this' })
      expect(team.holder(n)).not.toBe('A')
      team.hold(n)
    }
    expect(
      team
        .coming(4)
        .split(' ')
        .filter((holder) => holder === 'A'),
    ).toHaveLength(2)
  })

  test('until a date, or not this role this year, is "here, not leading" in that role', () => {
    const team = published('ABCD', { roles: threeRoles })
    team.act('B', { type: 'pass', ...at(2), until: dateOf(6) })
    expect(team.facts.turns.absences).toMatchObject([
      { member: 'B', kind: 'not-leading', role: lead, from: dateOf(2), until: dateOf(6) },
    ])
    expect(team.coming(6).split(' ')).not.toContain('B')
    expect(team.coming(6, notes).split(' ')).toContain('B')
    const year = published('ABCD')
    year.act('B', { type: 'pass', ...at(2), until: 'year' })
    expect(year.coming(12).split(' ')).not.toContain('B')
    expect(year.facts.turns.absences[0]?.until).toBe('2026-07-31')
  })

  test('of a date that is not yours, over or gone is refused', () => {
    const team = published().hold(1)
    expect(team.refusal('B', { type: 'pass', ...at(3), until: 'this' })).toBe('not-holding-turn')
    expect(team.refusal('A', { type: 'pass', ...at(1), until: 'this' })).toBe('turn-meeting-held')
    expect(team.refusal('B', { type: 'pass', occurrence: meeting(99), role: lead, until: 'this' })).toBe(
      'turn-meeting-unknown',
    )
    expect(team.refusal('B', { type: 'pass', ...at(2, notes), until: 'this' })).toBe('turn-role-unknown')
    expect(team.refusal('B', { type: 'pass', ...at(2), until: dateOf(1) })).toBe('absence-backwards')
    team.goAfter(2, 24)
    expect(team.refusal('B', { type: 'pass', ...at(2), until: 'this' })).toBe('turn-meeting-past')
  })
})

describe('a two-way swap', () => {
  test('changes nothing until the other side accepts; then each owns the other date', () => {
    const team = published()
    team.act('B', propose(2, 5))
    expect(team.published(1, 6)).toBe('A B C D E F')
    team.act('E', { type: 'accept-swap', id: thing('s') })
    expect(team.published(1, 6)).toBe('A E C D B F')
    expect(team.facts.turns.swaps).toEqual([])
  })

  test('may be chained', () => {
    const team = published()
    team.act('B', propose(2, 5))
    team.act('E', { type: 'accept-swap', id: thing('s') })
    team.act('E', propose(2, 4, 't'))
    team.act('D', { type: 'accept-swap', id: thing('t') })
    expect(team.published(1, 6)).toBe('A D C E B F')
  })

  test('may be undone by either until the other accepts, and not within 24 hours', () => {
    const team = published()
    team.act('B', propose(2, 5))
    team.act('B', { type: 'undo-swap', id: thing('s') })
    expect(team.refusal('E', { type: 'accept-swap', id: thing('s') })).toBe('swap-over')
    team.act('B', propose(2, 5, 't'))
    team.goTo(2, 20)
    expect(team.refusal('E', { type: 'undo-swap', id: thing('t') })).toBe('swap-too-late')
    team.act(null, { type: 'settle-exchanges' })
    expect(team.facts.turns.swaps).toEqual([])
  })

  test('may be refused by the other side, and by nobody else', () => {
    const team = published()
    team.act('B', propose(2, 5))
    expect(team.act('B', propose(2, 5))).toEqual([])
    expect(team.refusal('C', { type: 'refuse-swap', id: thing('s') })).toBe('swap-of-others')
    expect(team.refusal('C', { type: 'undo-swap', id: thing('s') })).toBe('swap-of-others')
    expect(team.refusal('B', { type: 'accept-swap', id: thing('s') })).toBe('swap-of-others')
    team.act('E', { type: 'refuse-swap', id: thing('s') })
    expect(team.published(1, 6)).toBe('A B C D E F')
  })

  test('can be entered by the lead for somebody else', () => {
    const team = published()
    team.act('A', { ...propose(2, 5), mine: { ...at(2), member: who('B') } })
    team.act('E', { type: 'accept-swap', id: thing('s') })
    expect(team.holder(2)).toBe('E')
  })

  test('is refused where it cannot work', () => {
    const team = published('ABCDEF', { roles: threeRoles })
    expect(team.refusal('A', propose(2, 5))).toBe('not-holding-turn')
    expect(team.refusal('B', { ...propose(2, 5), theirs: { ...at(5), member: who('B') } })).toBe(
      'not-holding-turn',
    )
    expect(team.refusal('B', propose(2, 2))).toBe('swap-with-yourself')
    expect(team.refusal('B', propose(2, 12))).toBe('turn-not-published')
    expect(team.refusal('A', propose(1, 6))).toBe('second-role-then')
    team.act('E', {
      type: 'report-away',
      id: thing('e'),
      member: who('E'),
      from: dateOf(2),
      until: dateOf(2),
      kind: 'away',
      source: 'self',
    })
    expect(team.refusal('B', propose(2, 5))).toBe('away-then')
    team.goTo(2, 20)
    expect(team.refusal('B', propose(2, 6))).toBe('swap-too-late')
  })

  test('is refused when one of the dates has changed hands since it was proposed', () => {
    const team = published()
    team.act('B', propose(2, 5))
    team.act('F', { type: 'take-over', ...at(2) })
    expect(team.refusal('E', { type: 'accept-swap', id: thing('s') })).toBe('swap-out-of-date')
  })

  test('settles an open exchange of one of the dates', () => {
    const team = published()
    team.away('C', 3)
    team.act('D', propose(3, 6))
    team.act('F', { type: 'accept-swap', id: thing('s') })
    expect(team.published(1, 6)).toBe('A B F C E D')
    expect(team.facts.turns.exchanges[0]?.state).toBe('written')
  })
})

describe('somebody volunteers or takes a date over', () => {
  test('the ledger records the doer, the holder keeps the owed turn, the order of all others is unchanged', () => {
    const team = published()
    const others = team.published(3, 6)
    team.act('F', { type: 'take-over', ...at(2), from: who('B') })
    expect(team.holder(2)).toBe('F')
    expect(team.published(3, 6)).toBe(others)
    expect(team.coming(7).split(' ')[6]).toBe('B')
  })

  test('the first wins and the second is told', () => {
    const team = published()
    team.act('F', { type: 'take-over', ...at(2), from: who('B') })
    expect(team.refusal('E', { type: 'take-over', ...at(2), from: who('B') })).toBe('turn-already-taken')
    expect(team.act('F', { type: 'take-over', ...at(2), from: who('B') })).toEqual([])
    expect(team.holder(2)).toBe('F')
  })

  test('a lead enters it for another; away, unknown or unpublished is refused', () => {
    const team = published()
    team.act('A', { type: 'take-over', ...at(2), member: who('E') })
    expect(team.holder(2)).toBe('E')
    team.away('D', 3)
    expect(team.refusal('D', { type: 'take-over', ...at(3) })).toBe('away-then')
    expect(team.refusal('Z', { type: 'take-over', ...at(3) })).toBe('not-in-team-then')
    expect(team.refusal('D', { type: 'take-over', ...at(11) })).toBe('turn-not-published')
  })

  test('a role that asks first stays open until somebody volunteers, or is filled 24 hours before', () => {
    const roles = threeRoles.map((one) =>
      one.id === notes ? { ...one, mode: { kind: 'ask-first' as const } } : one,
    )
    const team = published('ABCDEF', { roles })
    expect(team.holder(1, notes)).toBe('-')
    team.act('F', { type: 'take-over', ...at(1, notes) })
    expect(team.holder(1, notes)).toBe('F')
    team.goTo(2, 23).act(null, { type: 'settle-exchanges' })
    expect(team.holder(2, notes)).not.toBe('-')
    expect(team.holder(3, notes)).toBe('-')
  })
})

describe('nobody turns up to lead', () => {
  const present = (text: string) => [...text].map(who)

  test('anyone present taps "not here", and the best of those present stands in, once', () => {
    const team = published().hold(1)
    team.goTo(2)
    team.act('F', { type: 'not-here', ...at(2), present: present('ADF') })
    expect(team.holder(2)).toBe('D')
    expect(team.refusal('F', { type: 'not-here', ...at(2), present: present('AD') })).toBe('stood-in-already')
    team.hold(2)
    expect(team.coming(6).split(' ')[5]).toBe('B')
  })

  test('is for the day of the meeting, and for a holder who is missing', () => {
    const team = published()
    expect(team.refusal('F', { type: 'not-here', ...at(2), present: present('AD') })).toBe(
      'meeting-not-today',
    )
    team.goTo(1)
    expect(team.refusal('F', { type: 'not-here', ...at(1), present: present('AD') })).toBe('holder-is-here')
  })

  test('leaves the seat empty where nobody present may lead', () => {
    const people = [...[...'ABC'].map((id) => member(id)), member('K', { excluded: true })]
    const team = new Simulation(teamOf(people)).publish().goTo(1)
    team.act('K', { type: 'not-here', ...at(1), present: [] })
    expect(team.holder(1)).toBe('-')
  })
})
