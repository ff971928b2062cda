import fc from 'fast-check'
import {
  addDays,
  compareDates,
  dateOf,
  dateOfDay,
  dayNumber,
  daysBetween,
  mondayOf,
  realDate,
  weekday,
} from '../../../core/src/calendar/local-date'
import { anyDay, day } from './arbitrary'

test('every day from 1900 to 2199 has a number of its own, in order', () => {
  const last = dayNumber(day('2199-12-31'))
  let before = ''
  for (let number = dayNumber(day('1900-01-01')); number <= last; number += 1) {
    const date = dateOfDay(number)
    if (dayNumber(date) !== number || date <= before) throw new Error(`${date} is not day ${number}`)
    before = date
  }
  expect(before).toBe('2199-12-31')
})

test('days are added, counted and named as the calendar of the host does', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
      const plain = new Date(`${date}T00:00:00Z`)
      const later = addDays(date, days)
      expect(later).toBe(new Date(plain.getTime() + days * 86_400_000).toISOString().slice(0, 10))
      expect(daysBetween(date, later)).toBe(days)
      expect(weekday(date)).toBe(plain.getUTCDay() === 0 ? 7 : plain.getUTCDay())
    }),
  )
})

test('a week begins on Monday', () => {
  expect(mondayOf(day('2026-11-29'))).toBe('2026-11-23')
  expect(mondayOf(day('2026-11-23'))).toBe('2026-11-23')
})

test('dates sort by time', () => {
  const sorted = ['2027-01-01', '2026-12-31', '2026-02-03'].map(day).sort(compareDates)
  expect(sorted).toEqual(['2026-02-03', '2026-12-31', '2027-01-01'])
})

test.each(['2026-02-29', '2026-04-31', '2100-02-29', '2026-13-01', '2200-01-01', '26-01-01'])(
  '%s is no date',
  (text) => {
    expect(realDate.safeParse(text).success).toBe(false)
  },
)

test('the 29th of February exists in leap years', () => {
  expect(realDate.safeParse('2028-02-29').success).toBe(true)
  expect(dateOf(2000, 2, 29)).toBe('2000-02-29')
  expect(dateOf(1900, 2, 29)).toBeNull()
})

test('beyond 2199 there are no dates', () => {
  expect(() => addDays(day('2199-12-31'), 1)).toThrow(RangeError)
  expect(() => addDays(day('1900-01-01'), -1)).toThrow(RangeError)
})
