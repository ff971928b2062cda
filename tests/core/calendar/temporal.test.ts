import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '../../../core/src/calendar/local-date'
import { readTimestamp, writeTimestamp } from '../../../core/src/calendar/timestamp'
import { isZone, toInstant, toWallTime, type WallTime } from '../../../core/src/calendar/wall-time'
import { type Instant, instant } from '../../../core/src/ids'
import { anyTime, day, time, zones } from './arbitrary'

/** Temporal is the measure: what the language itself will say of zones and clocks. */

const odd = [
  ...zones,
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'Africa/Monrovia',
  'America/Caracas',
  'America/Chicago',
  'America/Goose_Bay',
  'America/Sao_Paulo',
  'Antarctica/Troll',
  'Asia/Gaza',
  'Asia/Kolkata',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Europe/Istanbul',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'UTC',
]
const anyOddZone = fc.constantFrom(...odd)
const [first, last] = [day('1970-01-02'), day('2199-12-30')]
const anyDate = fc.integer({ min: 0, max: 84_003 }).map((days) => addDays(first, days))
const anyInstant = fc
  .integer({ min: Date.parse(`${first}T00:00Z`), max: Date.parse(`${last}T00:00Z`) })
  .map((at) => instant.parse(at))

function measuredInstant({ date, time: clock }: WallTime, zone: string): number {
  const plain = Temporal.PlainDateTime.from(`${date}T${clock}`)
  return plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

function measuredWallTime(at: Instant, zone: string): WallTime {
  const plain = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime()
  const text = plain.toString({ smallestUnit: 'minute' })
  return { date: day(text.slice(0, 10)), time: time(text.slice(11)) }
}

/** The first change of the clocks after this instant; none in a zone that has done with them. */
function changeAfter(at: Instant, zone: string): Instant | undefined {
  const from = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const change = from.getTimeZoneTransition('next')?.epochMilliseconds
  return change === undefined || change > Date.parse(`${last}T00:00Z`) ? undefined : instant.parse(change)
}

describe('as Temporal has it, in 28 zones from 1970 to 2199,', () => {
  test('a wall time is an instant, also where it does not exist or comes twice', () => {
    fc.assert(
      fc.property(anyDate, anyTime, anyOddZone, (date, clock, zone) => {
        const wall = { date, time: clock }
        expect(toInstant(wall, zone)).toBe(measuredInstant(wall, zone))
      }),
      { numRuns: 2_000 },
    )
  })

  test('an instant shows a wall time', () => {
    fc.assert(
      fc.property(anyInstant, anyOddZone, (at, zone) => {
        expect(toWallTime(at, zone)).toEqual(measuredWallTime(at, zone))
      }),
      { numRuns: 2_000 },
    )
  })

  test('so it is minute by minute on both sides of a change of the clocks', () => {
    // The farthest that clocks went is a whole day, in Apia.
    const minutesAway = fc.oneof(
      fc.integer({ min: -125, max: 125 }),
      fc.integer({ min: -27 * 60, max: 27 * 60 }),
    )
    let changes = 0
    fc.assert(
      fc.property(anyInstant, anyOddZone, minutesAway, fc.boolean(), (from, zone, minutes, isAfter) => {
        const change = changeAfter(from, zone)
        if (change === undefined) return
        changes += 1
        const near = instant.parse(change + minutes * 60_000)
        expect(toWallTime(near, zone)).toEqual(measuredWallTime(near, zone))
        // What the clocks would show without the change, so that gaps are asked for too.
        const side = instant.parse(change + (isAfter ? 1 : -1))
        const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(side).toZonedDateTimeISO(zone)
        const wall = toWallTime(instant.parse(near + Math.round(offsetNanoseconds / 1e6)), 'UTC')
        expect(toInstant(wall, zone)).toBe(measuredInstant(wall, zone))
      }),
      { numRuns: 3_000 },
    )
    expect(changes).toBeGreaterThan(500)
  })
})

test.each([
  ['the day that Apia left out', 'Pacific/Apia', '2011-12-30', '09:15'],
  ['half an hour on Lord Howe', 'Australia/Lord_Howe', '2027-10-03', '02:10'],
  ['a quarter of an hour in Chatham', 'Pacific/Chatham', '2027-09-26', '02:50'],
  ['the winter that Dublin sets back', 'Europe/Dublin', '2027-10-31', '01:30'],
  ['the end of a summer in Sao Paulo, at midnight', 'America/Sao_Paulo', '2018-02-17', '23:30'],
  ['Ramadan in Casablanca', 'Africa/Casablanca', '2027-02-07', '02:30'],
  ['one week of summer in Recife', 'America/Recife', '2000-10-14', '23:30'],
  ['the 44 minutes 30 of Monrovia', 'Africa/Monrovia', '1972-01-07', '00:20'],
])('as Temporal has it: %s', (_, zone, date, clock) => {
  const wall = { date: day(date), time: time(clock) }
  expect(toInstant(wall, zone)).toBe(measuredInstant(wall, zone))
  expect(toWallTime(toInstant(wall, zone), zone)).toEqual(measuredWallTime(toInstant(wall, zone), zone))
})

test.each([
  ...odd,
  'utc',
  'america/chicago',
  'US/Pacific',
  'EST5EDT',
  'Etc/GMT+5',
  'Mars/Olympus',
  'PST',
  'CST',
])('%s is a zone or none, as Temporal has it', (name) => {
  const at = Temporal.Instant.fromEpochMilliseconds(0)
  const isKnown = () => at.toZonedDateTimeISO(name) !== undefined
  if (isZone(name)) expect(isKnown()).toBe(true)
  else expect(isKnown).toThrow(RangeError)
})

describe('a time stamp', () => {
  test('is written and read as Temporal does', () => {
    fc.assert(
      fc.property(anyInstant, anyOddZone, (at, zone) => {
        const whole = instant.parse(Math.floor(at / 1_000) * 1_000)
        const zoned = Temporal.Instant.fromEpochMilliseconds(whole)
        expect(writeTimestamp(whole)).toBe(zoned.toString())
        expect(readTimestamp(zoned.toString())).toBe(whole)
        // Temporal writes offsets to the minute; Monrovia's are then read for what is written.
        const written = zoned.toString({ timeZone: zone })
        expect(readTimestamp(written)).toBe(Temporal.Instant.from(written).epochMilliseconds)
      }),
    )
  })

  test.each(['2026-12-31T23:59:60Z', '2026-03-04t18:00:00.123z', '2026-03-04T18:00:00+0530'])(
    'is read to the second from %s',
    (text) => {
      const { epochMilliseconds } = Temporal.Instant.from(text)
      expect(readTimestamp(text)).toBe(Math.floor(epochMilliseconds / 1_000) * 1_000)
    },
  )

  test.each([
    '',
    'yesterday',
    '2026-02-30T12:00:00Z',
    '2026-03-04',
    '2026-03-04T24:00:00Z',
    '2026-03-04T12:00:00',
  ])('is not %p', (text) => {
    expect(readTimestamp(text)).toBeNull()
    expect(() => Temporal.Instant.from(text)).toThrow(RangeError)
  })
})

test('there is no instant of a day that no calendar has, and no wall clock a thousand years from now', () => {
  const wall = { date: day('2026-02-30'), time: time('12:00') }
  expect(() => toInstant(wall, 'UTC')).toThrow(RangeError)
  expect(() => toInstant({ ...wall, date: day('2026-02-28') }, 'Mars/Olympus')).toThrow(RangeError)
  expect(() => toWallTime(instant.parse(4e13), 'UTC')).toThrow(RangeError)
  expect(() => toWallTime(instant.parse(-1.2e14), 'UTC')).toThrow(RangeError)
})
