import type { Command } from '../../../core/src/command'
import { decideAll } from '../../../core/src/decide'
import type { Actor } from '../../../core/src/decision'
import { may } from '../../../core/src/team/permission'
import { everyType } from '../every-type'
import { after, clock, day, founded, member, on, order } from '../founded'
import { at, away, type Plain, rows } from './rights'

/**
 * On Monday 7 September: B is a member; L left yesterday; E leaves today; T joins tomorrow. The principal P was
 * admitted, the coach Q admitted and dismissed.
 */
const team = after(
  after(founded('ABCLE'), [], on('2026-09-01')),
  [
    order({ type: 'remove-member', member: 'L', until: '2026-09-06' }),
    order({ type: 'remove-member', member: 'E', until: '2026-09-07' }),
    order({ type: 'add-member', member: 'T', from: '2026-09-08', excluded: false }),
    order({ type: 'admit-leader', leader: 'P' }),
    order({ type: 'admit-leader', leader: 'Q' }),
    order({ type: 'dismiss-leader', leader: 'Q' }),
    order({ type: 'report-away', ...away('B'), id: 'b-away' }),
    order({ type: 'report-away', ...away('C'), id: 'c-away' }),
  ],
  on('2026-09-04'),
)
const today = day('2026-09-07')
const actors = {
  stranger: member('nobody'),
  'who left yesterday': member('L'),
  'who joins tomorrow': member('T'),
  'leader who was dismissed': member('Q'),
  leader: member('P'),
  'who leaves today': member('E'),
  member: member('B'),
  lead: member('A'),
  clock,
} satisfies Record<string, Actor>

const outside = {
  stranger: 'not-a-member',
  'who left yesterday': 'not-a-member',
  'who joins tomorrow': 'not-a-member',
  'leader who was dismissed': 'not-a-member',
  leader: 'not-a-member',
} as const
const people = { ...outside, 'who leaves today': null, member: null, lead: null }
const expected = {
  member: { ...people, clock: 'clock-only' },
  anyone: { ...people, clock: null },
  lead: { ...people, 'who leaves today': 'lead-only', member: 'lead-only', clock: 'clock-only' },
  clock: {
    ...outside,
    'who leaves today': 'clock-only',
    member: 'clock-only',
    lead: 'clock-only',
    clock: null,
  },
  leader: {
    ...outside,
    leader: null,
    'who leaves today': 'for-leaders',
    member: 'for-leaders',
    lead: 'for-leaders',
    clock: 'clock-only',
  },
  'own of B': { ...people, 'who leaves today': 'not-for-others', clock: 'clock-only' },
  'own of C': {
    ...people,
    'who leaves today': 'not-for-others',
    member: 'not-for-others',
    clock: 'clock-only',
  },
} as const

const cases = Object.entries(rows).flatMap(([type, row]): [string, keyof typeof expected, Plain][] =>
  row.by === 'own'
    ? [
        [type, 'own of B', row.b],
        [type, 'own of C', row.c],
      ]
    : [[type, row.by, row.fields]],
)

function answers(plain: Plain & { type: Command['type'] }): Record<string, string | null> {
  const command = order(plain)
  return Object.fromEntries(
    Object.entries(actors).map(([name, actor]) => [name, may(actor, command, team, today)?.code ?? null]),
  )
}

describe('who may give a command', () => {
  test('every command that the border lets in has a row', () => {
    expect(Object.keys(rows).sort()).toEqual([...everyType].sort())
    expect(new Set(everyType).size).toBe(everyType.length)
  })

  test.each(cases)('%s: %s', (type, right, fields) => {
    const known = Object.keys(rows).find((one): one is Command['type'] => one === type)
    if (known === undefined) throw new Error(type)
    expect(answers({ type: known, ...fields })).toEqual(expected[right])
  })

  test('without naming anybody, a wish is about whoever acts', () => {
    for (const type of ['set-rung', 'opt-out', 'take-over'] as const) {
      const fields = { ...at, rung: 'lead', from: '2026-10-01' }
      const { role, occurrence, rung, from } = fields
      const plain =
        type === 'set-rung' ? { role, rung } : type === 'opt-out' ? { role, from } : { role, occurrence }
      expect(may(member('B'), order({ type, ...plain }), team, today)).toBeNull()
    }
  })

  test('an absence that is not there is refused by its decider, not as if it were of others', () => {
    expect(may(member('B'), order({ type: 'withdraw-away', id: 'gone' }), team, today)).toBeNull()
  })

  test('a stranger learns nothing of the team, not even who leads it', () => {
    const refusals = cases.map(([type, , fields]) => {
      const command = order({ type: type as Command['type'], ...fields })
      return may(member('nobody'), command, team, today)
    })
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal)))).toEqual(
      new Set(['{"code":"not-a-member"}']),
    )
  })

  test('permission is asked before anything is decided', () => {
    const closing = order({ type: 'close-round', round: 'none' })
    expect(decideAll(team, [closing], on('2026-09-07', member('nobody')))).toEqual({
      refused: { code: 'not-a-member' },
    })
    expect(decideAll(team, [closing], on('2026-09-07'))).toEqual({
      refused: { code: 'round-unknown', round: 'none' },
    })
  })

  test('a lead who left has no more rights than a stranger', () => {
    const two = after(team, [order({ type: 'set-lead', member: 'B', lead: true })], on('2026-09-07'))
    const gone = after(
      two,
      [order({ type: 'remove-member', member: 'A', until: '2026-09-07' })],
      on('2026-09-07'),
    )
    const change = order({ type: 'change-team', language: 'es' })
    expect(may(member('A'), change, gone, day('2026-09-08'))).toEqual({ code: 'not-a-member' })
    expect(gone.profile.leads).toEqual(['B'])
  })
})
