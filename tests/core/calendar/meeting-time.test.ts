import fc from 'fast-check'
import { weekday } from '../../../core/src/calendar/local-date'
import { endsAt, startsAt, today, withinHours } from '../../../core/src/calendar/meeting-time'
import { toInstant, toWallTime } from '../../../core/src/calendar/wall-time'
import { instant } from '../../../core/src/ids'
import { anyDay, anyTime, anyZone, day, time, zones } from './arbitrary'

const hours = { from: time('07:30'), until: time('17:00') }
const at = (date: string, clock: string, zone: string) =>
  toInstant({ date: day(date), time: time(clock) }, zone)

test('a meeting lasts its minutes, also through a clock change', () => {
  const meeting = { date: day('2026-03-08'), start: time('01:30'), minutes: 60 }
  const zone = 'America/New_York'
  expect(endsAt(meeting, zone) - startsAt(meeting, zone)).toBe(3_600_000)
  expect(toWallTime(endsAt(meeting, zone), zone).time).toBe('03:30')
})

test('today is the day on the wall of the team', () => {
  const now = at('2026-11-24', '23:30', 'America/New_York')
  expect(today(now, 'America/New_York')).toBe('2026-11-24')
  expect(today(now, 'Pacific/Auckland')).toBe('2026-11-25')
})

test.each([
  ['inside the hours it stays', '2026-11-24', '10:00', '2026-11-24', '10:00'],
  ['before them it waits for the opening', '2026-11-24', '05:10', '2026-11-24', '07:30'],
  ['at closing it waits for the next day', '2026-11-24', '17:00', '2026-11-25', '07:30'],
  ['on Friday evening it waits for Monday', '2026-11-27', '18:00', '2026-11-30', '07:30'],
  ['on a weekend it waits for Monday', '2026-11-28', '12:00', '2026-11-30', '07:30'],
  [
    'over the end of summer time it waits for Monday on the wall',
    '2026-10-31',
    '12:00',
    '2026-11-02',
    '07:30',
  ],
])('%s', (_, date, clock, expectedDate, expectedClock) => {
  const zone = 'America/New_York'
  expect(withinHours(at(date, clock, zone), zone, hours)).toBe(at(expectedDate, expectedClock, zone))
})

test('messages fall into the hours of a weekday and wait no longer than they must', () => {
  fc.assert(
    fc.property(anyDay, anyTime, anyZone, (date, clock, zone) => {
      const asked = toInstant({ date, time: clock }, zone)
      const given = withinHours(asked, zone, hours)
      const shown = toWallTime(given, zone)
      expect(weekday(shown.date)).toBeLessThanOrEqual(5)
      expect(shown.time >= hours.from && shown.time < hours.until).toBe(true)
      expect(given).toBeGreaterThanOrEqual(asked)
      // Whoever waits, waits for an opening.
      expect(given === asked || shown.time === hours.from).toBe(true)
      expect(given - asked).toBeLessThanOrEqual((2 * 24 + 16) * 3_600_000)
      expect(withinHours(given, zone, hours)).toBe(given)
    }),
    { numRuns: 1_000 },
  )
})

test('over 10 years and 12 zones a meeting each day keeps its time on the wall and its order', () => {
  for (const zone of zones) {
    let before = Number.NEGATIVE_INFINITY
    for (let year = 2024; year < 2034; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (const dayOfMonth of [1, 8, 15, 22, 29]) {
          if (month === 2 && dayOfMonth === 29) continue
          const two = (part: number) => String(part).padStart(2, '0')
          const date = day(`${year}-${two(month)}-${two(dayOfMonth)}`)
          const starts = startsAt({ date, start: time('15:30') }, zone)
          if (starts <= before) throw new Error(`${zone} ${date} comes too early`)
          const shown = toWallTime(starts, zone)
          if (shown.date !== date || shown.time !== '15:30')
            throw new Error(`${zone} ${date} shows ${shown.time}`)
          before = starts
        }
      }
    }
    expect(before).toBeGreaterThan(0)
  }
})

test('hours that never open are refused', () => {
  const never = { from: time('17:00'), until: time('17:00') }
  expect(() => withinHours(instant.parse(0), 'UTC', never)).toThrow(RangeError)
})
