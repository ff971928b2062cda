import { after, founded, meeting, on, order, promised, rotating } from './founded'

const monday = on('2026-08-31')
const away = (id: string, from: string, until = from) =>
  order({ type: 'report-away', id: `${id}-${from}`, member: id, from, until, kind: 'away', source: 'lead' })
const threeRoles = [
  rotating('facilitator'),
  rotating('notes', { mergesInto: 'facilitator' }),
  rotating('time', { mergesInto: 'notes' }),
]

describe('members and roles that change', () => {
  test('whoever leaves is replaced from that date on, and nobody else moves', () => {
    const leave = order({ type: 'remove-member', member: 'D', until: '2026-09-20' })
    const left = after(founded(), [leave], monday)
    const before = promised(founded())
    expect(promised(left)).toHaveLength(before.length)
    for (const line of before) if (!line.endsWith('D')) expect(promised(left)).toContain(line)
    expect(promised(left).find((line) => line.startsWith('09-22'))).not.toMatch(/D/)
  })

  test('a turn before the last day stays with who leaves', () => {
    const leave = order({ type: 'remove-member', member: 'C', until: '2026-09-15' })
    expect(promised(after(founded(), [leave], monday))).toEqual(promised(founded()))
  })

  test('whoever joins moves no published date', () => {
    const join = order({ type: 'add-member', member: 'N', from: '2026-09-01', excluded: false })
    const joined = promised(after(founded(), [join], monday))
    expect(joined.slice(0, 6)).toEqual(promised(founded()))
  })

  test('a role that is added is filled on the dates that are published, and nobody loses theirs', () => {
    const add = order({ type: 'set-roles', roles: threeRoles })
    const team = after(founded(), [add], monday)
    expect(promised(team)).toEqual(promised(founded()))
    for (const role of ['notes', 'time']) {
      expect(promised(team, role).map((line) => line.slice(0, 5))).toEqual(
        promised(team).map((line) => line.slice(0, 5)),
      )
    }
    for (const turns of Object.values(team.turns.published)) {
      const holders = turns.flatMap((turn) => turn.holders)
      expect(new Set(holders).size).toBe(holders.length)
    }
  })

  test('a role that is dropped is nobody’s duty any more, also when it comes back', () => {
    const team = founded('ABCDEF', threeRoles)
    const drop = order({ type: 'set-roles', roles: [threeRoles[0]] })
    const without = after(team, [drop], monday)
    expect(promised(without)).toEqual(promised(team))
    expect(promised(without, 'notes')).toEqual([])
    const held = order({ type: 'confirm-doers', occurrence: 'm-2026-09-01', doers: [] })
    const again = after(
      after(without, [held], on('2026-09-01')),
      [order({ type: 'set-roles', roles: threeRoles })],
      on('2026-09-02'),
    )
    expect(promised(again, 'notes').length).toBe(promised(again).length)
    expect(again.turns.published[meeting('2026-09-01')]?.map(({ role }) => role)).toEqual(['facilitator'])
  })

  test('what was done in a dropped role stays in the ledger', () => {
    const team = founded('ABCDEF', threeRoles)
    const held = order({ type: 'confirm-doers', occurrence: 'm-2026-09-01', doers: [] })
    const past = after(team, [held], on('2026-09-01'))
    const drop = order({ type: 'set-roles', roles: [threeRoles[0]] })
    const without = after(past, [drop], on('2026-09-02'))
    expect(without.turns.held).toEqual(past.turns.held)
    expect(without.turns.published[meeting('2026-09-01')]).toHaveLength(3)
  })

  test('trades, pins and swaps of a dropped role end with it', () => {
    const team = founded('ABCDEF', threeRoles)
    const notes = (date: string) => ({ occurrence: `m-2026-${date}`, role: 'notes' })
    const holder = (date: string) =>
      team.turns.published[meeting(`2026-${date}`)]?.find(({ role }) => role === 'notes')?.holders[0]
    const busy = after(
      team,
      [
        away(`${holder('09-08')}`, '2026-09-08'),
        order({ type: 'pin', ...notes('09-22'), member: 'A' }),
        order({
          type: 'propose-swap',
          id: 's',
          mine: { ...notes('09-29'), member: holder('09-29') },
          theirs: { ...notes('09-29'), role: 'time' },
        }),
      ],
      monday,
    )
    expect([busy.turns.exchanges, busy.turns.pins, busy.turns.swaps].map((list) => list.length)).toEqual([
      1, 1, 1,
    ])
    const { turns } = after(busy, [order({ type: 'set-roles', roles: [threeRoles[0]] })], monday)
    expect([turns.exchanges, turns.pins, turns.swaps]).toEqual([[], [], []])
  })
})
