import fc from 'fast-check'
import { withEvents } from '../../../core/src/calendar/evolve'
import { addDays } from '../../../core/src/calendar/local-date'
import {
  type Calendar,
  type CalendarRules,
  emptyCalendar,
  meetingId,
  withMove,
  withStatus,
} from '../../../core/src/calendar/occurrences'
import { calendarPlans } from '../../../core/src/calendar/plan'
import { reschedule } from '../../../core/src/calendar/reschedule'
import { datesOf } from '../../../core/src/calendar/rhythm'
import type { Rhythm } from '../../../core/src/calendar/rhythm-shape'
import { isSchoolDay } from '../../../core/src/calendar/school-year'
import { toInstant, type WallTime } from '../../../core/src/calendar/wall-time'
import { anyDay, anyRhythm, anyYear, day, time } from './arbitrary'

const zone = 'America/Chicago'
const year = { from: day('2026-08-24'), until: day('2027-06-11'), daysOff: [], earlyRelease: [] }
const tuesdays: Rhythm = { kind: 'weeks', every: 1, weekdays: [2], anchor: day('2026-08-24') }
const thursdays: Rhythm = { ...tuesdays, weekdays: [4] }
const rules = (rhythm: Rhythm, start = '15:30'): CalendarRules => ({
  years: [year],
  rhythm,
  start: time(start),
  minutes: 45,
})
const now: WallTime = { date: day('2026-11-24'), time: time('09:00') }

/** The calendar after the list was made to follow the rules. */
function following(calendar: Calendar, wanted: CalendarRules, at: WallTime): Calendar {
  const { add, drop, retime } = reschedule(calendar, wanted, at)
  const kept = calendar.occurrences
    .filter((one) => !drop.includes(one))
    .map((one) => retime.find(({ before }) => before === one)?.after ?? one)
  return {
    ...wanted,
    occurrences: [...kept, ...add].sort((one, other) => (one.date < other.date ? -1 : 1)),
    byHand: calendar.byHand.filter((id) => kept.some((one) => one.id === id)),
  }
}

const atStart: WallTime = { date: day('2026-08-20'), time: time('09:00') }
const team = following(emptyCalendar, rules(tuesdays), atStart)

test('a new rhythm starts with a meeting later today and leaves what has begun', () => {
  const morning = reschedule(team, rules(thursdays), now)
  expect(morning.drop[0]?.date).toBe('2026-11-24')
  const evening = reschedule(team, rules(thursdays), { ...now, time: time('15:30') })
  expect(evening.drop[0]?.date).toBe('2026-12-01')
  expect(evening.add[0]?.date).toBe('2026-11-26')
})

test('another hour keeps the meetings and their ids', () => {
  const change = reschedule(team, rules(tuesdays, '07:45'), { ...now, time: time('07:00') })
  expect(change.add).toEqual([])
  expect(change.drop).toEqual([])
  expect(change.retime[0]?.after).toEqual({ ...change.retime[0]?.before, start: '07:45' })
  expect(change.retime[0]?.before.date).toBe('2026-11-24')
})

test("today's meeting keeps its hour when the new one is already past", () => {
  const change = reschedule(team, rules(tuesdays, '07:45'), now)
  expect(change.keep.map(({ date, start }) => [date, start])).toEqual([['2026-11-24', '15:30']])
  expect(change.retime[0]?.after.date).toBe('2026-12-01')
})

test('a meeting moved by hand stays and is not made again', () => {
  const moved = withMove(team, meetingId(day('2026-12-01')), day('2026-12-02'), time('08:00'))
  const change = reschedule(moved, rules(tuesdays, '16:00'), now)
  expect(change.keep.map(({ id, date }) => [id, date])).toEqual([['m-2026-12-01', '2026-12-02']])
  expect(change.add).toEqual([])
})

test('a cancelled meeting is not made again', () => {
  const cancelled = withStatus(team, meetingId(day('2026-12-01')), 'cancelled')
  const change = reschedule(cancelled, rules(tuesdays), now)
  expect([...change.add, ...change.drop, ...change.retime]).toEqual([])
})

test('a meeting moved onto a day that closes returns to its day', () => {
  const moved = withMove(team, meetingId(day('2026-12-01')), day('2026-12-02'), time('15:30'))
  const snow = { ...year, daysOff: [{ from: day('2026-12-02'), until: day('2026-12-02') }] }
  const change = reschedule(moved, { ...rules(tuesdays), years: [snow] }, now)
  expect(change.drop.map(({ date }) => date)).toEqual(['2026-12-02'])
  expect(change.add.map(({ date }) => date)).toEqual(['2026-12-01'])
})

test('where a meeting by hand takes the time the rhythm makes none', () => {
  const extra = {
    id: meetingId(day('2026-12-01')),
    date: day('2026-12-03'),
    start: time('15:00'),
    minutes: 60,
    status: 'planned' as const,
  }
  const calendar: Calendar = { ...emptyCalendar, occurrences: [extra], byHand: [extra.id] }
  const dates = reschedule(calendar, rules(thursdays), now).add.map(({ date }) => date)
  expect(dates.slice(0, 2)).toEqual(['2026-11-26', '2026-12-10'])
})

test('the list follows the rules from now on, the past stays, and a second time changes nothing', () => {
  const anyNow = fc.record({
    date: fc.integer({ min: 0, max: 330 }).map((days) => addDays(atStart.date, days)),
    time: fc.constantFrom(time('07:00'), time('15:30'), time('18:00')),
  })
  fc.assert(
    fc.property(
      anyRhythm,
      anyRhythm,
      anyYear,
      anyYear,
      anyNow,
      fc.nat(),
      (first, second, before, after, at, pick) => {
        const made = following(emptyCalendar, { ...rules(first), years: [before] }, atStart)
        const chosen = made.occurrences[pick % Math.max(1, made.occurrences.length)]
        const touched = chosen === undefined ? made : withMove(made, chosen.id, chosen.date, time('10:00'))
        const wanted = { ...rules(second, '14:00'), years: [after] }
        const result = following(touched, wanted, at)
        const past = ({ date, start }: { date: string; start: string }) =>
          date < at.date || (date === at.date && start <= at.time)
        const ruleMade = result.occurrences.filter((one) => !past(one) && !result.byHand.includes(one.id))
        const allowed = new Set(datesOf(second, [after], after))
        expect(
          ruleMade.every(
            ({ id, date, start }) => allowed.has(date) && id === `m-${date}` && start === '14:00',
          ),
        ).toBe(true)
        expect(ruleMade.every(({ date }) => isSchoolDay([after], date))).toBe(true)
        expect(result.occurrences.filter(past)).toEqual(touched.occurrences.filter(past))
        expect(new Set(result.occurrences.map(({ id }) => id)).size).toBe(result.occurrences.length)
        const again = reschedule(result, wanted, at)
        expect([again.add, again.drop, again.retime]).toEqual([[], [], []])
      },
    ),
    { numRuns: 80 },
  )
})

test('what a plan shows is what its events do', () => {
  fc.assert(
    fc.property(anyRhythm, anyYear, anyDay, (rhythm, ownYear, closed) => {
      const made = following(emptyCalendar, { ...rules(rhythm), years: [ownYear] }, atStart)
      const moment = { actor: { kind: 'clock' as const }, now: toInstant(now, zone), today: now.date }
      const command = { type: 'add-closure' as const, from: closed, until: closed }
      const plan = calendarPlans['add-closure']({ calendar: made, zone }, command, moment)
      if ('refused' in plan) return
      const after = withEvents(made, plan.events)
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort()
      const before = new Set(ids(made.occurrences))
      const then = new Set(ids(after.occurrences))
      expect(ids(plan.change.drop)).toEqual([...before].filter((id) => !then.has(id)))
      expect(ids(plan.change.add)).toEqual([...then].filter((id) => !before.has(id)))
    }),
    { numRuns: 60 },
  )
})
