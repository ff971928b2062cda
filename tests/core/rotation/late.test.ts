import * as fc from 'fast-check'
import { startsAt, today } from '../../../core/src/calendar/meeting-time'
import type { Actor, Moment } from '../../../core/src/decision'
import { instant, localTime } from '../../../core/src/ids'
import { dueNow, nextDue } from '../../../core/src/reminder/due'
import type { Exchange } from '../../../core/src/rotation/exchange'
import type { Team } from '../../../core/src/state'
import { after, clock, day, founded, meeting, member, order, zone } from '../founded'

const minute = 60_000
const dayOfIt = day('2026-09-01')
const begins = startsAt({ date: dayOfIt, start: localTime.parse('15:30') }, zone)

/** So many minutes before the first meeting, which A leads. */
const before = (minutes: number, actor: Actor = clock): Moment => {
  const now = instant.parse(begins - minutes * minute)
  return { actor, now, today: today(now, zone) }
}
const cannot = order({
  type: 'report-away',
  id: 'ill',
  member: 'A',
  from: '2026-09-01',
  until: '2026-09-01',
  kind: 'away',
  source: 'self',
})
const settle = order({ type: 'settle-exchanges' })
const holder = (team: Team) => team.turns.published[meeting('2026-09-01')]?.[0]?.holders[0]
const open = (team: Team): Exchange | undefined =>
  team.turns.exchanges.find(({ state }) => state !== 'written')
const settling = (team: Team, minutes: number) =>
  dueNow(team, before(minutes).now).some(({ kind }) => kind === 'settle-exchanges')

/** Who is reminded of the meeting now. */
const reminded = (team: Team, minutes: number) =>
  dueNow(team, before(minutes).now).flatMap((due) =>
    due.kind === 'reminder' && due.occurrence === meeting('2026-09-01') ? [due.member] : [],
  )

/** Some time of the last 24 hours, then an earlier and a later one after it. */
const times = fc
  .uniqueArray(fc.integer({ min: 1, max: 24 * 60 }), { minLength: 3, maxLength: 3 })
  .map((list): [number, number, number] => {
    const [late = 0, later = 0, latest = 0] = [...list].sort((one, other) => other - one)
    return [late, later, latest]
  })

describe('"I can’t" within 24 hours of the meeting', () => {
  test('asks, and is open until the meeting begins: then it is written', () => {
    fc.assert(
      fc.property(times, fc.constantFrom('ABC', 'ABCDEF'), ([said, looked, last], letters) => {
        const asked = after(founded(letters), [cannot], before(said, member('A')))
        expect(open(asked)).toMatchObject({ from: 'A', to: 'B', state: 'provisional' })
        expect([said, looked, last].map((minutes) => settling(asked, minutes))).toEqual([false, false, false])
        expect(after(asked, [settle], before(last))).toEqual(asked)
        expect(reminded(asked, said)).toEqual([])
        const next = nextDue(asked, before(said).now)
        expect(next === null || next <= begins).toBe(true)
        expect(settling(asked, 0)).toBe(true)
        const begun = after(asked, [settle], before(0))
        expect([holder(begun), open(begun)]).toEqual(['B', undefined])
      }),
      { numRuns: 60 },
    )
  })

  test('may be refused at any time before, and the next one is asked as well', () => {
    fc.assert(
      fc.property(times, ([said, refused, agreed]) => {
        const asked = after(founded(), [cannot], before(said, member('A')))
        const refuse = order({ type: 'refuse-exchange', exchange: open(asked)?.id })
        const other = after(asked, [refuse], before(refused, member('B')))
        expect(open(other)).toMatchObject({ to: 'C', late: true })
        expect(settling(other, agreed)).toBe(false)
        const accept = order({ type: 'accept-exchange', exchange: open(other)?.id })
        const settled = after(other, [accept], before(agreed, member('C')))
        expect([holder(settled), open(settled)]).toEqual(['C', undefined])
        expect(reminded(settled, agreed).every((name) => name === 'C')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('taken back after a yes asks for the date until the meeting begins; kept without an answer', () => {
    const asked = after(founded(), [cannot], before(600, member('A')))
    const yes = order({ type: 'accept-exchange', exchange: open(asked)?.id })
    const agreed = after(asked, [yes], before(500, member('B')))
    const withdraw = order({ type: 'withdraw-away', id: 'ill' })
    const back = after(agreed, [withdraw], before(400, member('A')))
    expect(open(back)).toMatchObject({ state: 'give-back-asked' })
    expect(settling(back, 10)).toBe(false)
    const gives = order({ type: 'give-back', exchange: open(back)?.id, answer: 'return' })
    expect(holder(after(back, [gives], before(10, member('B'))))).toBe('A')
    expect(holder(after(back, [settle], before(0)))).toBe('B')
  })
})

test('said a day and a minute before, it is settled a day before as ever', () => {
  const asked = after(founded(), [cannot], before(24 * 60 + 1, member('A')))
  expect(open(asked)?.late).toBeUndefined()
  expect([settling(asked, 24 * 60 + 1), settling(asked, 24 * 60)]).toEqual([false, true])
})
