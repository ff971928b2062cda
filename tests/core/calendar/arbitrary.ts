import fc from 'fast-check'
import { mergeDays } from '../../../core/src/calendar/days-off'
import { addDays } from '../../../core/src/calendar/local-date'
import type { Rhythm } from '../../../core/src/calendar/rhythm-shape'
import type { SchoolYear } from '../../../core/src/calendar/school-year'
import { type LocalDate, type LocalTime, localDate, localTime } from '../../../core/src/ids'

export const day = (text: string): LocalDate => localDate.parse(text)
export const time = (text: string): LocalTime => localTime.parse(text)

/** Twelve zones: north and south, half and quarter hours, half-hour clock changes, none, and the date line. */
export const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Santiago',
  'America/St_Johns',
  'Europe/Madrid',
  'Europe/Dublin',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Apia',
] as const

export const anyZone = fc.constantFrom(...zones)
export const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => time(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`))

/** A date of the ten years from 2020. */
export const anyDay = fc.integer({ min: 0, max: 3652 }).map((days) => addDays(day('2020-01-01'), days))

const schoolWeekday = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const)
const within = (length: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: length }), { minLength: 1, maxLength: length })

export const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({
    kind: fc.constant('weeks' as const),
    every: fc.integer({ min: 1, max: 4 }),
    weekdays: fc.uniqueArray(schoolWeekday, { minLength: 1, maxLength: 3 }),
    anchor: fc.integer({ min: -200, max: 400 }).map((days) => addDays(day('2026-08-01'), days)),
  }),
  fc.record({
    kind: fc.constant('month' as const),
    weekday: schoolWeekday,
    nth: fc.uniqueArray(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.integer({ min: 2, max: 8 }).chain((length) =>
    fc.record({
      kind: fc.constant('cycle' as const),
      length: fc.constant(length),
      days: within(length),
      marks: fc
        .record({ date: fc.constant(day('2026-08-24')), day: fc.integer({ min: 1, max: length }) })
        .map((mark) => [mark]),
    }),
  ),
)

/** The year 2026/27 with up to eight breaks of one to ten days. */
export const anyYear: fc.Arbitrary<SchoolYear> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 290 }), fc.integer({ min: 0, max: 9 })), { maxLength: 8 })
  .map((breaks) => ({
    from: day('2026-08-17'),
    until: day('2027-06-11'),
    daysOff: mergeDays(
      breaks.map(([start, length]) => {
        const from = addDays(day('2026-08-17'), Math.min(start, 288))
        return { from, until: addDays(from, length) }
      }),
    ),
    earlyRelease: [],
  }))
