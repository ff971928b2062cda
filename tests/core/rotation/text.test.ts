import type { LocalDate, MemberId, RoleId } from '../../../core/src/ids'
import type { Reason, Standing } from '../../../core/src/rotation/reason'
import type { TurnRefusal } from '../../../core/src/rotation/refusals'
import { why } from '../../../core/src/rotation/view'
import * as en from '../../../core/src/text/en/rotation'
import * as es from '../../../core/src/text/es/rotation'
import { speak } from '../../../core/src/text/speak'
import { Simulation } from './simulate'
import { day, lead, meeting, member, notes, role, teamOf, time, who } from './team-of'

const names = new Map<MemberId, string>([
  [who('A'), 'Ana'],
  [who('B'), 'Ben'],
  [who('C'), 'Cleo'],
  [who('D'), 'Dan'],
])
const english = speak('en', names, () => undefined)
const spanish = speak('es', names, () => undefined)

const sentence = (holder: string, reason: Reason) => [
  en.reasonSentence(who(holder), reason, english),
  es.reasonSentence(who(holder), reason, spanish),
]

const standing = (id: string, more: Partial<Standing> = {}): Standing => ({
  member: who(id),
  balance: 50,
  since: 3,
  owed: false,
  ...more,
})

describe('"why me?" is one sentence with the runner-up', () => {
  test('from the values of the choice, for a published date as for the forecast', () => {
    const team = new Simulation(teamOf('ABC', { settings: { publishAhead: 1 } })).publish().hold(1)
    const [published] = why(team.facts, meeting(2), lead, team.today)
    const [forecast] = why(team.facts, meeting(3), lead, team.today)
    expect(published?.reason).toMatchObject({ code: 'chosen', by: 'list-order', standing: { balance: 33 } })
    expect(forecast).toMatchObject({ holder: 'C', reason: { code: 'chosen', runnerUp: { member: 'A' } } })
    expect(why(team.facts, meeting(99), lead, team.today)).toEqual([])
  })

  test.each([
    [
      'balance',
      'Ana owes 0.80 of a turn, more than anybody else who can; next is Ben, who is 0.25 of a turn ahead.',
    ],
    ['owed', 'Ana lost an earlier date and comes first; after that it would be Ben.'],
    [
      'last-turn',
      'Ana and Ben owe the same, and Ana has waited longer: Ana has not had it yet, Ben had it last time.',
    ],
  ] as const)('decided by %s', (by, text) => {
    const reason: Reason = {
      code: 'chosen',
      by,
      standing: standing('A', { balance: 80, since: null }),
      runnerUp: standing('B', { balance: -25, since: 1 }),
    }
    expect(sentence('A', reason)[0]).toBe(text)
  })

  test('names the other person of an exchange', () => {
    const team = new Simulation(teamOf('ABCD')).publish()
    team.away('B', 2)
    const [reason] = why(team.facts, meeting(2), lead, team.today)
    if (reason === undefined) throw new Error('No reason')
    expect(sentence(reason.holder, reason.reason)).toEqual([
      'Cleo exchanged dates with Ben.',
      'Cleo intercambió fechas con Ben.',
    ])
  })

  test('says pinned, fixed, the only one, going on, merged and accompanied', () => {
    const codes = (facts: ReturnType<typeof teamOf>, n: number, of: RoleId = lead) =>
      why(facts, meeting(n), of, day('2025-08-25')).map(({ reason }) => reason.code)
    expect(codes(teamOf('A'), 1)).toEqual(['only-one'])
    const fixed = [
      role(lead, 0, { mode: { kind: 'fixed', member: who('B') } }),
      role(notes, 1, { mergesInto: lead }),
    ]
    expect(codes(teamOf('ABC', { roles: fixed }), 1)).toEqual(['fixed'])
    expect(codes(teamOf('B', { roles: fixed }), 1, notes)).toEqual(['merged'])
    const blocks = [role(lead, 0, { block: { every: 'meetings', count: 2 } })]
    expect(codes(teamOf('AB', { roles: blocks }), 2)).toEqual(['continues'])
    const learner = member('B', { rungs: { [lead]: 'co-lead' } })
    expect(codes(teamOf([learner, member('A')]), 1)).toEqual(['chosen', 'accompanies'])
    const team = new Simulation(teamOf('ABC'))
    team.act('A', { type: 'pin', occurrence: meeting(1), role: lead, member: who('C') })
    expect(codes(team.facts, 1)).toEqual(['pinned'])
  })

  test('exists for every reason in both languages', () => {
    const by = [
      'one-role-each',
      'rested',
      'weekly-cap',
      'owed',
      'balance',
      'last-turn',
      'list-order',
      'best-together',
    ] as const
    const chosen = by.map(
      (one): Reason => ({ code: 'chosen', by: one, standing: standing('A'), runnerUp: standing('B') }),
    )
    const only: Reason = { code: 'only-one', standing: standing('A') }
    const others: Reason[] = [
      only,
      { code: 'pinned' },
      { code: 'fixed' },
      { code: 'continues' },
      { code: 'merged', into: notes },
      { code: 'accompanies', learner: who('B') },
      { code: 'exchanged', with: who('B') },
      { code: 'swapped', with: who('B') },
      ...[who('B'), null].flatMap((instead): Reason[] => [
        { code: 'fills-in', instead, chosen: only },
        { code: 'volunteered', instead },
        { code: 'stood-in', instead, chosen: only },
      ]),
    ]
    for (const reason of [...chosen, ...others]) {
      for (const text of sentence('A', reason)) expect(text).toMatch(/^[A-Z][^{}]+\.$/)
      expect(sentence('A', reason).join(' ')).not.toMatch(/undefined|NaN|\[object/)
      expect(sentence('A', reason)[0]).not.toBe(sentence('A', reason)[1])
    }
  })
})

describe('refusals', () => {
  const date: LocalDate = day('2025-09-08')
  const all: TurnRefusal[] = [
    { code: 'turn-meeting-unknown' },
    { code: 'turn-role-unknown', role: lead },
    { code: 'turn-meeting-held', date },
    { code: 'turn-meeting-cancelled', date },
    { code: 'turn-meeting-past', date },
    { code: 'turn-not-published', date, role: lead },
    { code: 'not-in-team-then', member: who('A'), date },
    { code: 'away-then', member: who('A'), date },
    { code: 'second-role-then', member: who('A'), date },
    { code: 'not-holding-turn', member: who('A'), date, role: lead },
    { code: 'turn-needs-member' },
    { code: 'absence-backwards', from: date, until: date },
    { code: 'absence-over', until: date },
    { code: 'absence-unknown' },
    { code: 'exchange-over' },
    { code: 'exchange-of-others' },
    { code: 'nothing-to-give-back' },
    { code: 'swap-over' },
    { code: 'swap-of-others' },
    { code: 'swap-with-yourself' },
    { code: 'swap-too-late', date },
    { code: 'swap-out-of-date' },
    { code: 'turn-already-taken', date, role: lead, by: [who('A')] },
    { code: 'turn-already-taken', date, role: lead, by: [] },
    { code: 'meeting-not-today', date },
    { code: 'stood-in-already', date, role: lead, by: [who('A')] },
    { code: 'stood-in-already', date, role: lead, by: [] },
    { code: 'holder-is-here', member: who('A') },
    { code: 'meeting-time-taken', date, start: time('15:30') },
    { code: 'move-into-past', date },
    { code: 'meeting-still-ahead', date },
    { code: 'doers-confirmed-already', date },
    { code: 'meeting-not-confirmed', date },
    { code: 'pin-unknown' },
    { code: 'order-incomplete' },
    { code: 'opt-out-backwards', from: date, until: date },
  ]

  function text<C extends TurnRefusal['code']>(code: C, facts: Extract<TurnRefusal, { code: C }>): string[] {
    return [en.turnRefusals[code](facts, english), es.turnRefusals[code](facts, spanish)]
  }

  test('say in two short sentences what is the matter and what to do, in both languages', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(Object.keys(en.turnRefusals).length)
    for (const refusal of all) {
      for (const words of text(refusal.code, refusal)) {
        expect(words).toMatch(/^\S.{20,180}\.$/)
        expect(words).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })
})
