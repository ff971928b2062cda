import * as fc from 'fast-check'
import { addDays, addMonths, startOfWeek, weeksOf } from '../../teams-app/tab/pages/turns/month'

const sunday = 0
const monday = 1

test('the weeks of a month begin on the first day of the week and hold all its days', () => {
  const november = weeksOf('2026-11-17', sunday)
  expect(november.map((week) => [week[0], week[6]])).toEqual([
    ['2026-11-01', '2026-11-07'],
    ['2026-11-08', '2026-11-14'],
    ['2026-11-15', '2026-11-21'],
    ['2026-11-22', '2026-11-28'],
    ['2026-11-29', '2026-12-05'],
  ])
  expect(weeksOf('2027-02-01', monday)).toHaveLength(4)
  expect(weeksOf('2026-11-17', monday)[0]?.[0]).toBe('2026-10-26')
})

test('a month further is the same day, or the last of a shorter month', () => {
  expect(addMonths('2026-11-10', 1)).toBe('2026-12-10')
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
  expect(addMonths('2026-12-31', -1)).toBe('2026-11-30')
  expect(addMonths('2026-11-30', 2)).toBe('2027-01-30')
})

test('every day stands in the weeks of its month exactly once, whatever the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), fc.constantFrom(sunday, monday), (days, first) => {
      const day = addDays('1970-01-01', days)
      const weeks = weeksOf(day, first)
      expect(weeks.flat().filter((one) => one === day)).toHaveLength(1)
      expect(weeks.map(([one]) => one)).toContain(startOfWeek(day, first))
      expect(
        weeks.every((week) => week.length === 7 && week.some((one) => one.slice(0, 7) === day.slice(0, 7))),
      ).toBe(true)
    }),
  )
})
