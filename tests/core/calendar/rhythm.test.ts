import fc from 'fast-check'
import { addDays, daysBetween, mondayOf, weekday } from '../../../core/src/calendar/local-date'
import { cycleDays, datesOf, withMark } from '../../../core/src/calendar/rhythm'
import { type Rhythm, rhythm } from '../../../core/src/calendar/rhythm-shape'
import { isSchoolDay, type SchoolYear, schoolDays } from '../../../core/src/calendar/school-year'
import type { LocalDate } from '../../../core/src/ids'
import { anyRhythm, anyYear, day } from './arbitrary'

const year: SchoolYear = {
  from: day('2026-08-24'),
  until: day('2027-06-11'),
  daysOff: [
    { from: day('2026-11-25'), until: day('2026-11-27') },
    { from: day('2026-12-21'), until: day('2027-01-01') },
  ],
  earlyRelease: [],
}
const dates = (rule: Rhythm, from: string, until: string) =>
  datesOf(rule, [year], { from: day(from), until: day(until) })

test('weekly: every Wednesday that has school', () => {
  const rule: Rhythm = { kind: 'weeks', every: 1, weekdays: [3], anchor: day('2026-08-24') }
  expect(dates(rule, '2026-11-11', '2026-12-31')).toEqual([
    '2026-11-11',
    '2026-11-18',
    '2026-12-02',
    '2026-12-09',
    '2026-12-16',
  ])
})

test('every other week: the weeks of a break are counted', () => {
  const rule: Rhythm = { kind: 'weeks', every: 2, weekdays: [2], anchor: day('2026-12-09') }
  expect(dates(rule, '2026-11-20', '2027-01-31')).toEqual([
    '2026-11-24',
    '2026-12-08',
    '2027-01-05',
    '2027-01-19',
  ])
})

test('several weekdays: Tuesdays and Thursdays of every third week', () => {
  const rule: Rhythm = { kind: 'weeks', every: 3, weekdays: [4, 2], anchor: day('2026-09-01') }
  expect(dates(rule, '2026-08-24', '2026-10-15')).toEqual([
    '2026-09-01',
    '2026-09-03',
    '2026-09-22',
    '2026-09-24',
    '2026-10-13',
    '2026-10-15',
  ])
})

test('A days: every second school day, and a break stops the count', () => {
  const rule: Rhythm = { kind: 'cycle', length: 2, days: [1], marks: [{ date: day('2026-11-19'), day: 1 }] }
  expect(dates(rule, '2026-11-19', '2026-12-04')).toEqual([
    '2026-11-19',
    '2026-11-23',
    '2026-11-30',
    '2026-12-02',
    '2026-12-04',
  ])
})

test('six-day cycle: days 2 and 5, counted also backwards from the mark', () => {
  const rule: Rhythm = {
    kind: 'cycle',
    length: 6,
    days: [2, 5],
    marks: [{ date: day('2026-09-07'), day: 5 }],
  }
  expect(dates(rule, '2026-08-24', '2026-09-15')).toEqual([
    '2026-08-25',
    '2026-08-28',
    '2026-09-02',
    '2026-09-07',
    '2026-09-10',
    '2026-09-15',
  ])
})

test('the first and third Monday of the month', () => {
  const rule: Rhythm = { kind: 'month', weekday: 1, nth: [1, 3] }
  expect(dates(rule, '2026-09-01', '2026-10-31')).toEqual([
    '2026-09-07',
    '2026-09-21',
    '2026-10-05',
    '2026-10-19',
  ])
})

test('the last Friday of the month, which falls out when it is a day off', () => {
  const rule: Rhythm = { kind: 'month', weekday: 5, nth: ['last'] }
  expect(dates(rule, '2026-09-01', '2027-02-28')).toEqual([
    '2026-09-25',
    '2026-10-30',
    '2027-01-29',
    '2027-02-26',
  ])
})

test('a later mark counts from its date on and leaves what was before', () => {
  const rule = { kind: 'cycle' as const, length: 6, days: [1], marks: [{ date: day('2026-08-24'), day: 1 }] }
  const marked = withMark(rule, { date: day('2027-01-04'), day: 1 })
  const before = cycleDays(rule, [year])
  const after = cycleDays(marked, [year])
  expect(after.get(day('2027-01-04'))).toBe(1)
  expect(after.get(day('2027-01-05'))).toBe(2)
  for (const [date, number] of before) if (date < '2027-01-04') expect(after.get(date)).toBe(number)
})

test('a mark on a day without school speaks of the next school day', () => {
  const rule = { length: 6, marks: [{ date: day('2026-12-26'), day: 3 }] }
  expect(cycleDays(rule, [year]).get(day('2027-01-04'))).toBe(3)
  expect(cycleDays(rule, [year]).get(day('2026-12-18'))).toBe(2)
})

test('only the newest sixty marks are kept', () => {
  const first = { kind: 'cycle' as const, length: 6, days: [1], marks: [{ date: day('2026-08-24'), day: 1 }] }
  const days = schoolDays([year], year).slice(1, 101)
  const marked = days.reduce((rule, date) => withMark(rule, { date, day: 2 }), first)
  expect(marked.marks).toHaveLength(60)
  expect(rhythm.safeParse(marked).success).toBe(true)
})

/** Said in another way than the rule says it: by the months of the dates a week away. */
function monthly(rule: Extract<Rhythm, { kind: 'month' }>, date: LocalDate): boolean {
  const sameMonth = (weeks: number) => addDays(date, weeks * 7).slice(0, 7) === date.slice(0, 7)
  const fits = (wish: (typeof rule.nth)[number]) =>
    wish === 'last' ? !sameMonth(1) : sameMonth(1 - wish) && !sameMonth(-wish)
  return weekday(date) === rule.weekday && rule.nth.some(fits)
}

test('every date is a school day that obeys the rule, and none is left out', () => {
  fc.assert(
    fc.property(anyRhythm, anyYear, (rule, ownYear) => {
      const found = new Set(datesOf(rule, [ownYear], ownYear))
      const days = schoolDays([ownYear], ownYear)
      const cycle = rule.kind === 'cycle' ? cycleDays(rule, [ownYear]) : new Map<LocalDate, number>()
      for (const date of days) {
        const obeys =
          rule.kind === 'weeks'
            ? rule.weekdays.some((wanted) => wanted === weekday(date)) &&
              Math.abs(daysBetween(mondayOf(rule.anchor), mondayOf(date))) % (7 * rule.every) === 0
            : rule.kind === 'cycle'
              ? rule.days.includes(cycle.get(date) ?? 0)
              : monthly(rule, date)
        if (found.has(date) !== obeys) throw new Error(`${date} ${obeys ? 'is missing' : 'breaks the rule'}`)
        found.delete(date)
      }
      expect([...found].filter((date) => !isSchoolDay([ownYear], date))).toEqual([])
      expect(found.size).toBe(0)
    }),
    { numRuns: 100 },
  )
})

test('a cycle goes on after a break where it stopped before', () => {
  fc.assert(
    fc.property(anyYear, fc.integer({ min: 2, max: 8 }), (ownYear, length) => {
      const numbers = [...cycleDays({ length, marks: [{ date: ownYear.from, day: 1 }] }, [ownYear]).values()]
      numbers.forEach((number, index) => {
        if (number !== (index % length) + 1) throw new Error(`School day ${index + 1} is day ${number}`)
      })
      expect(numbers).toHaveLength(schoolDays([ownYear], ownYear).length)
    }),
    { numRuns: 50 },
  )
})

test.each([
  [{ kind: 'weeks', every: 0, weekdays: [1], anchor: '2026-08-24' }],
  [{ kind: 'weeks', every: 1, weekdays: [], anchor: '2026-08-24' }],
  [{ kind: 'weeks', every: 1, weekdays: [6], anchor: '2026-08-24' }],
  [{ kind: 'weeks', every: 1, weekdays: [1], anchor: '2026-02-30' }],
  [{ kind: 'cycle', length: 2, days: [3], marks: [{ date: '2026-08-24', day: 1 }] }],
  [{ kind: 'cycle', length: 2, days: [1], marks: [{ date: '2026-08-24', day: 3 }] }],
  [{ kind: 'cycle', length: 2, days: [1], marks: [] }],
  [{ kind: 'month', weekday: 1, nth: [5] }],
  [{ kind: 'daily' }],
])('%j is no rhythm', (wish) => {
  expect(rhythm.safeParse(wish).success).toBe(false)
})
