import { publishedDoers } from '../../../core/src/rotation/close'
import type { TurnCommandOf } from '../../../core/src/rotation/commands'
import { fairShare } from '../../../core/src/rotation/view'
import { Simulation } from './simulate'
import { lead, meeting, member, notes, teamOf, threeRoles, who } from './team-of'

const published = (people = 'ABCDEF', more: Parameters<typeof teamOf>[1] = {}) =>
  new Simulation(teamOf(people, more)).publish()

describe('who really did it', () => {
  test('is prefilled with the published doers and confirmed with one tap', () => {
    const team = published('ABCDEF', { roles: threeRoles })
    const prefilled = publishedDoers(team.facts, meeting(1))
    team.hold(1)
    expect(team.facts.turns.held[meeting(1)]?.doers).toEqual(prefilled)
    expect(team.facts.turns.held[meeting(1)]?.doers).toEqual([
      { role: lead, members: ['A'] },
      { role: notes, members: ['B'] },
      { role: 'time', members: ['C'] },
    ])
  })

  test('publishes one further date after each held meeting', () => {
    const team = published('ABC', { settings: { publishAhead: 4 } })
    expect(team.published(1, 6)).toBe('A B C A ? ?')
    team.hold(1)
    expect(team.published(1, 6)).toBe('A B C A B ?')
  })

  test('unanswered for 48 hours the published doers are assumed and marked so', () => {
    const team = published()
    team.goAfter(1, 47)
    expect(team.act(null, { type: 'assume-doers' })).toEqual([])
    team.goAfter(1, 48).act(null, { type: 'assume-doers' })
    expect(team.facts.turns.held[meeting(1)]).toMatchObject({ assumed: true, doers: [{ members: ['A'] }] })
    team.act('A', { type: 'confirm-doers', occurrence: meeting(1), doers: [] })
    expect(team.facts.turns.held[meeting(1)]?.assumed).toBe(false)
  })

  test('differs from the plan: the holder owes a turn and the doer has paid', () => {
    const team = published('ABCD', { settings: { publishAhead: 1 } }).hold(1, 'C')
    expect(team.coming(3)).toBe('A B D')
  })

  test('a later correction recomputes balances, and leaves published dates', () => {
    const team = published('ABCD').hold(1).hold(2)
    const before = team.published(3, 6)
    team.act('A', {
      type: 'correct-doers',
      occurrence: meeting(1),
      doers: [{ role: lead, members: [who('D')] }],
    })
    expect(team.published(3, 6)).toBe(before)
    expect(fairShare(team.facts, team.today)).toMatchObject([
      { member: 'A', done: 0, share: 50 },
      { member: 'B', done: 100 },
      { member: 'C', done: 0 },
      { member: 'D', done: 100 },
    ])
  })

  test('attendance decides who owes a slice: whoever was not there owes nothing', () => {
    const team = published('ABCD').hold(1, 'A', 'AB')
    expect(fairShare(team.facts, team.today)).toMatchObject([
      { member: 'A', share: 50 },
      { member: 'B', share: 50 },
    ])
  })

  test('co-facilitators share one seat, half each', () => {
    const team = published('ABCD').hold(1, 'AB')
    expect(fairShare(team.facts, team.today)).toMatchObject([
      { member: 'A', done: 50 },
      { member: 'B', done: 50 },
      { member: 'C', done: 0 },
      { member: 'D', done: 0 },
    ])
  })

  test('principal, coach or guest leads: the seat is skipped in the accounts', () => {
    const people = [...[...'ABC'].map((id) => member(id)), member('K', { excluded: true })]
    const team = new Simulation(teamOf(people)).publish().hold(1, 'K')
    expect(fairShare(team.facts, team.today)).toEqual([])
    expect(team.facts.turns.held[meeting(1)]?.doers).toEqual([{ role: lead, members: ['K'] }])
  })

  test('cannot be said too early, of strangers, or twice differently', () => {
    const team = published()
    const confirm = (n: number, doers: string): TurnCommandOf<'confirm-doers'> => ({
      type: 'confirm-doers',
      occurrence: meeting(n),
      doers: [{ role: lead, members: [...doers].map(who) }],
    })
    expect(team.refusal('A', confirm(2, 'A'))).toBe('meeting-still-ahead')
    team.goAfter(1, 1)
    expect(team.refusal('A', confirm(1, 'Z'))).toBe('not-in-team-then')
    expect(team.refusal('A', { ...confirm(1, 'A'), doers: [{ role: notes, members: [] }] })).toBe(
      'turn-role-unknown',
    )
    expect(team.refusal('A', { ...confirm(1, 'A'), type: 'correct-doers' })).toBe('meeting-not-confirmed')
    team.act('A', confirm(1, 'A'))
    expect(team.act('A', confirm(1, 'A'))).toEqual([])
    expect(team.refusal('A', confirm(1, 'B'))).toBe('doers-confirmed-already')
    expect(team.refusal('A', { ...confirm(1, 'A'), occurrence: meeting(99) })).toBe('turn-meeting-unknown')
    expect(team.act('A', { ...confirm(1, 'A'), type: 'correct-doers' })).toEqual([])
  })
})
