import fc from 'fast-check'
import { addDays } from '../../../core/src/calendar/local-date'
import { decide } from '../../../core/src/decide'
import { goalProgress } from '../../../core/src/goal/view'
import type { Team } from '../../../core/src/state'
import { given } from '../../given'
import { after, day, doneBy, founded, on, order } from '../founded'

const measure = (more: Record<string, unknown> = {}) =>
  order({
    type: 'set-goal-measure',
    text: 'Fifth graders who meet 5.NF.2',
    unit: 'percent',
    baseline: 40,
    target: 80,
    from: '2026-09-01',
    by: '2026-12-10',
    ...more,
  })
const value = (date: string, number: number) => order({ type: 'record-progress', date, value: number })
const team = founded()
const measured = after(team, [measure()], on('2026-09-01'))
const by =
  (command: ReturnType<typeof order>, date = '2026-10-21') =>
  (facts: Team) =>
    decide(facts, command, on(date))

describe('the numbers of a goal', () => {
  test('keep what is counted as words, out of the log', () => {
    const { events, words } = doneBy(team, [measure({ text: '  Who meets it ' })], on('2026-09-01'))
    expect(JSON.stringify(events)).not.toContain('Who meets')
    expect(words).toEqual([{ id: 'goal:measure', text: 'Who meets it', author: 'A' }])
  })

  test('begin today when no day is named', () => {
    const begun = after(team, [measure({ from: undefined })], on('2026-10-02'))
    expect(begun.goal.measure?.from).toBe('2026-10-02')
  })

  test.each([
    ['a percent over 100', measure({ target: 101 }), { code: 'goal-percent-over-100', value: 101 }],
    ['a target where it starts', measure({ target: 40.04 }), { code: 'goal-target-is-baseline', value: 40 }],
    [
      'an end before its start',
      measure({ by: '2026-09-01' }),
      { code: 'goal-dates-backwards', from: '2026-09-01', by: '2026-09-01' },
    ],
    ['no words', measure({ text: ' ' }), { code: 'agenda-text-empty' }],
  ] as const)('are refused with %s', (_, command, refused) => {
    expect(decide(team, command, on('2026-09-01'))).toEqual({ refused })
  })

  test('are not measured before somebody says how', () => {
    given(team)
      .when(by(value('2026-09-08', 45)))
      .thenRefused({ code: 'goal-not-measured' })
  })

  test('take no number of a day that is ahead, or before the goal began', () => {
    given(measured)
      .when(by(value('2026-10-22', 45)))
      .thenRefused({ code: 'progress-ahead-of-today', date: day('2026-10-22') })
    given(measured)
      .when(by(value('2026-08-31', 45)))
      .thenRefused({ code: 'progress-before-goal', from: day('2026-09-01') })
  })

  test('are corrected by the same day again, and removed', () => {
    const corrected = after(measured, [value('2026-10-06', 45), value('2026-10-06', 54)], on('2026-10-21'))
    expect(corrected.goal.points).toEqual([{ date: '2026-10-06', value: 54 }])
    given(corrected)
      .when(by(value('2026-10-06', 54)))
      .then([])
    const removed = after(
      corrected,
      [order({ type: 'remove-progress', date: '2026-10-06' })],
      on('2026-10-21'),
    )
    expect(removed.goal.points).toEqual([])
    given(removed)
      .when(by(order({ type: 'remove-progress', date: '2026-10-06' })))
      .thenRefused({ code: 'progress-unknown', date: day('2026-10-06') })
  })

  test('go when the team counts in another unit', () => {
    const counted = after(measured, [value('2026-10-06', 45)], on('2026-10-21'))
    expect(after(counted, [measure({ target: 90 })], on('2026-10-21')).goal.points).toHaveLength(1)
    expect(after(counted, [measure({ unit: 'count' })], on('2026-10-21')).goal.points).toEqual([])
    expect(after(counted, [measure({ from: '2026-10-07' })], on('2026-10-21')).goal.points).toEqual([])
  })
})

describe('the way to a goal', () => {
  // Half of the hundred days are over on 21 October, so the line stands at 60.
  test.each([
    [51, 'behind'],
    [57, 'on-the-way'],
    [64, 'on-the-way'],
    [65, 'ahead'],
    [80, 'reached'],
    [95, 'reached'],
  ])('at %d percent after half of the time is %s', (number, standing) => {
    const at = after(measured, [value('2026-10-21', number)], on('2026-10-21'))
    expect(goalProgress(at.goal, day('2026-10-21'))).toMatchObject({
      standing,
      daysLeft: 50,
      points: [{ date: '2026-10-21', value: number, expected: 60 }],
    })
  })

  test('may lead down', () => {
    const fewer = after(
      team,
      [measure({ unit: 'count', baseline: 30, target: 10 }), value('2026-10-21', 24)],
      on('2026-10-21'),
    )
    expect(goalProgress(fewer.goal, day('2026-10-21'))?.standing).toBe('behind')
  })

  test('is not measured yet without a number, and there is none without a measure', () => {
    expect(goalProgress(measured.goal, day('2026-09-01'))?.standing).toBe('not-measured')
    expect(goalProgress(team.goal, day('2026-09-01'))).toBeNull()
  })

  test('is never called behind on the line itself, however it leads', () => {
    const numbers = fc.record({
      baseline: fc.integer({ min: 0, max: 100 }),
      target: fc.integer({ min: 0, max: 100 }),
      days: fc.integer({ min: 1, max: 400 }),
      past: fc.integer({ min: 0, max: 400 }),
    })
    fc.assert(
      fc.property(numbers, ({ baseline, target, days, past }) => {
        fc.pre(baseline !== target && past <= days)
        const from = day('2026-09-01')
        const date = addDays(from, past)
        const line = baseline + (past / days) * (target - baseline)
        const progress = goalProgress(
          {
            measure: { ...expectMeasure(measured), baseline, target, from, by: addDays(from, days) },
            points: [{ date, value: line }],
          },
          date,
        )
        expect(progress?.standing).toBe(past === days ? 'reached' : 'on-the-way')
      }),
    )
  })
})

function expectMeasure({ goal }: Team) {
  if (goal.measure === null) throw new Error('the goal has no numbers')
  return goal.measure
}
