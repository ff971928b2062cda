import fc from 'fast-check'
import { isZone, toInstant, toWallTime } from '../../../core/src/calendar/wall-time'
import { instant } from '../../../core/src/ids'
import { anyDay, anyTime, anyZone, day, time, zones } from './arbitrary'

const utc = (text: string) => instant.parse(Date.parse(text))

test.each([
  ['a winter day', '2026-12-10', '15:30', 'America/New_York', '2026-12-10T20:30Z'],
  [
    'a time that the spring skips moves forward',
    '2026-03-08',
    '02:30',
    'America/New_York',
    '2026-03-08T07:30Z',
  ],
  [
    'a time that comes twice in autumn is the first',
    '2026-11-01',
    '01:30',
    'America/New_York',
    '2026-11-01T05:30Z',
  ],
  ['a skipped half hour moves by a half', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45Z'],
  ['a midnight that does not exist', '2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00Z'],
  ['a day that was left out', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00Z'],
])('%s: %s %s in %s', (_, date, clock, zone, expected) => {
  expect(toInstant({ date: day(date), time: time(clock) }, zone)).toBe(utc(expected))
})

test('wall time and instant lead to each other outside the gaps, over 10 years and 12 zones', () => {
  fc.assert(
    fc.property(anyDay, anyTime, anyZone, (date, clock, zone) => {
      const wall = { date, time: clock }
      const at = toInstant(wall, zone)
      const shown = toWallTime(at, zone)
      if (shown.date === date && shown.time === clock) return
      // A gap: the hour before it is shown as it was asked, and the clock has gone forward.
      expect(`${shown.date} ${shown.time}` > `${date} ${clock}`).toBe(true)
      expect(toWallTime(instant.parse(at - 60_000 * 60), zone)).not.toEqual(wall)
    }),
    { numRuns: 2_000 },
  )
})

test('of a time that comes twice no earlier instant shows the same', () => {
  fc.assert(
    fc.property(anyDay, anyTime, anyZone, (date, clock, zone) => {
      const at = toInstant({ date, time: clock }, zone)
      for (const minutes of [30, 60]) {
        expect(toWallTime(instant.parse(at - minutes * 60_000), zone)).not.toEqual({ date, time: clock })
      }
    }),
    { numRuns: 500 },
  )
})

test('later on the wall is never earlier in the world', () => {
  const clock = (hour: number) => time(`${String(hour).padStart(2, '0')}:30`)
  for (const zone of zones) {
    for (const date of ['2026-03-08', '2026-03-29', '2026-04-24', '2026-09-06', '2026-10-04', '2026-11-01']) {
      const instants = Array.from({ length: 24 }, (_, hour) =>
        toInstant({ date: day(date), time: clock(hour) }, zone),
      )
      expect(instants).toEqual([...instants].sort((one, other) => one - other))
    }
  }
})

test('a zone is a name of the IANA database', () => {
  expect(zones.every(isZone)).toBe(true)
  expect(isZone('UTC')).toBe(true)
  expect(
    ['Eastern Standard Time', '+02:00', '', 'Europe/Atlantis', '../etc', 'x'.repeat(200)].some(isZone),
  ).toBe(false)
})
