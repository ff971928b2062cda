import fc from 'fast-check'
import { mergeDays, withDaysOff, withoutDays } from '../../../core/src/calendar/days-off'
import { addDays, daysBetween } from '../../../core/src/calendar/local-date'
import { defaultSchoolYear, isSchoolDay, schoolDays } from '../../../core/src/calendar/school-year'
import { anyDay, anyYear, day, time } from './arbitrary'

const anyDays = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 40 }))
  .map(([from, length]) => ({ from, until: addDays(from, length) }))

test.each([
  ['2026-11-24', '2026-08-01', '2027-06-30'],
  ['2027-06-14', '2026-08-01', '2027-06-30'],
  ['2027-06-15', '2027-08-01', '2028-06-30'],
  ['2027-07-01', '2027-08-01', '2028-06-30'],
  ['2027-08-01', '2027-08-01', '2028-06-30'],
])('on %s a team that says nothing has the year from %s to %s', (today, from, until) => {
  expect(defaultSchoolYear(day(today))).toEqual({ from, until, daysOff: [], earlyRelease: [] })
})

test('the default year is never over', () => {
  fc.assert(fc.property(anyDay, (today) => expect(defaultSchoolYear(today).until >= today).toBe(true)))
})

test('school days are the Mondays to Fridays of the year without its days off', () => {
  fc.assert(
    fc.property(anyYear, (year) => {
      const listed = new Set(schoolDays([year], { from: day('2026-08-01'), until: day('2027-07-31') }))
      for (let date = day('2026-08-01'); date < '2027-08-01'; date = addDays(date, 1)) {
        if (listed.has(date) !== isSchoolDay([year], date)) throw new Error(`${date} is listed wrongly`)
      }
      expect(listed.size).toBeGreaterThan(0)
    }),
    { numRuns: 30 },
  )
})

test('a southern school year lies in one calendar year', () => {
  const year = { from: day('2027-02-01'), until: day('2027-12-10'), daysOff: [], earlyRelease: [] }
  expect(isSchoolDay([year], day('2027-07-07'))).toBe(true)
  expect(isSchoolDay([year], day('2027-01-27'))).toBe(false)
})

test('merged days are in order, apart, and the same days', () => {
  const size = (periods: readonly { from: ReturnType<typeof day>; until: ReturnType<typeof day> }[]) =>
    periods.reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0)
  fc.assert(
    fc.property(fc.array(anyDays, { maxLength: 12 }), (periods) => {
      const merged = mergeDays(periods)
      merged.slice(1).forEach((period, index) => {
        expect(period.from > addDays(merged[index]?.until ?? period.from, 1)).toBe(true)
      })
      const all = periods.flatMap(({ from, until }) =>
        Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index)),
      )
      expect(size(merged)).toBe(new Set(all).size)
    }),
  )
})

test('days that are taken out and put in again are the same days', () => {
  fc.assert(
    fc.property(fc.array(anyDays, { maxLength: 6 }), anyDays, (periods, gone) => {
      const merged = mergeDays(periods)
      const cut = withoutDays(merged, gone)
      expect(cut.every(({ from, until }) => until < gone.from || gone.until < from)).toBe(true)
      expect(mergeDays([...cut, gone])).toEqual(mergeDays([...merged, gone]))
    }),
  )
})

test('a year takes only what lies in it, and the later word on an early release', () => {
  const year = { from: day('2026-08-17'), until: day('2027-06-11'), daysOff: [], earlyRelease: [] }
  const first = withDaysOff(
    year,
    [{ from: day('2027-06-07'), until: day('2027-08-20') }],
    [
      { date: day('2026-12-18'), from: time('12:30') },
      { date: day('2027-07-01'), from: time('12:30') },
    ],
  )
  const second = withDaysOff(first, [], [{ date: day('2026-12-18'), from: time('13:00') }])
  expect(second.daysOff).toEqual([{ from: '2027-06-07', until: '2027-06-11' }])
  expect(second.earlyRelease).toEqual([{ date: '2026-12-18', from: '13:00' }])
})
