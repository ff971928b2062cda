import * as fc from 'fast-check'
import { addDays, weekday } from '../../../core/src/calendar/local-date'
import { startsAt } from '../../../core/src/calendar/meeting-time'
import { toWallTime } from '../../../core/src/calendar/wall-time'
import type { LocalDate } from '../../../core/src/ids'
import type { Team } from '../../../core/src/state'
import { day, zone } from '../founded'
import { instantOf, live, type Pause, type Place, teamFor } from './a-year'

const place = (more: Partial<Place> = {}): Place => ({
  zone,
  start: '15:30',
  weekday: 2,
  hours: { from: '07:00', until: '18:00' },
  every: 1,
  ...more,
})
const span = { from: instantOf('2027-01-01', '00:00', zone), until: instantOf('2027-07-01', '00:00', zone) }

interface Break {
  from: LocalDate
  until: LocalDate
}
const within = ({ from, until }: Break, date: LocalDate) => from <= date && date <= until

/** The team with these days off, and without the meetings that would have been on them. */
function onBreak(where: Place, breaks: readonly Break[]): Team {
  const team = teamFor(2027, where)
  const [year] = team.calendar.years
  if (year === undefined) throw new Error('No school year')
  const years = [{ ...year, from: day('2026-08-15'), until: day('2027-12-31'), daysOff: breaks }]
  const occurrences = team.calendar.occurrences.filter(({ date }) =>
    breaks.every((one) => !within(one, date)),
  )
  return { ...team, calendar: { ...team.calendar, years, occurrences } }
}

const anyBreaks = fc
  .array(fc.tuple(fc.integer({ min: 10, max: 60 }), fc.nat(24)), { maxLength: 3 })
  .map((gaps) => {
    const breaks: Break[] = []
    let last = day('2027-01-01')
    for (const [gap, length] of gaps) {
      const from = addDays(last, gap)
      last = addDays(from, length)
      breaks.push({ from, until: last })
    }
    return breaks
  })
const anyPlace = fc
  .record({
    weekday: fc.integer({ min: 1, max: 5 }),
    start: fc.constantFrom('07:00', '07:30', '12:00', '15:30', '19:00'),
    every: fc.constantFrom(1, 2),
  })
  .map(place)
const anyPause = fc.tuple(fc.nat(150 * 24), fc.nat(12 * 24)).map(([start, hours]): Pause => {
  const from = (span.from + start * 3_600_000) as Pause['from']
  return { from, until: (from + hours * 3_600_000) as Pause['until'] }
})

/** `01-11 15:30 1 2027-01-12`: when, for how many days ahead, of which meeting. */
function reminders(team: Team, pauses: readonly Pause[] = []) {
  return live(team, span, { pauses }).sent.flatMap(({ at, due }) => {
    if (due.kind !== 'reminder') return []
    const meeting = team.calendar.occurrences.find(({ id }) => id === due.occurrence)
    return meeting === undefined ? [] : [{ ...toWallTime(at, zone), at, days: due.days, meeting }]
  })
}
const lines = (team: Team, of: string) =>
  reminders(team).flatMap(({ date, time, days, meeting }) =>
    meeting.date === of ? [`${date.slice(5)} ${time} ${days}`] : [],
  )

describe('reminders and days off', () => {
  test('nobody is reminded on a day off or a weekend, in whatever break and after whatever pause', () => {
    fc.assert(
      fc.property(anyPlace, anyBreaks, fc.option(anyPause), (where, breaks, pause) => {
        for (const { date, time, at, meeting } of reminders(onBreak(where, breaks), pause ? [pause] : [])) {
          expect(weekday(date)).toBeLessThan(6)
          expect(breaks.filter((one) => within(one, date))).toEqual([])
          expect(time >= '07:00' && time < '18:00').toBe(true)
          expect(at).toBeLessThan(startsAt(meeting, zone))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('each meeting is still announced once or twice, the last time at most four days before', () => {
    fc.assert(
      fc.property(anyPlace, anyBreaks, (where, breaks) => {
        const team = onBreak(where, breaks)
        const sent = reminders(team)
        for (const meeting of team.calendar.occurrences) {
          if (meeting.date < '2027-02-15' || meeting.date > '2027-06-01') continue
          const own = sent.filter((one) => one.meeting.id === meeting.id)
          expect(own.length === 1 || own.length === 2).toBe(true)
          const last = own[own.length - 1]
          // A meeting at the very opening of the hours has no morning.
          if (where.start !== '07:00') expect(last?.date ?? '').toMatch(dateUpTo(meeting.date, 4))
        }
      }),
      { numRuns: 40 },
    )
  })

  const winter = { from: day('2027-03-15'), until: day('2027-03-28') }
  test.each([
    [
      'moves to the school day before',
      { from: day('2027-03-08'), until: day('2027-03-09') },
      '2027-03-16',
      ['03-05 15:30 7', '03-15 15:30 1'],
    ],
    [
      'after a break goes out before it, and in the morning of the meeting',
      winter,
      '2027-03-30',
      ['03-12 15:30 7', '03-29 15:30 1'],
    ],
  ])('%s', (_, days, meeting, expected) => {
    expect(lines(onBreak(place(), [days]), meeting)).toEqual(expected)
  })

  test('on the first day after a break: before it, and that morning', () => {
    const monday = onBreak(place({ weekday: 1 }), [winter])
    expect(lines(monday, '2027-03-29')).toEqual(['03-12 15:30 7', '03-29 07:00 1'])
  })
})

/** Any of the days up to so many before the date, or the date itself. */
function dateUpTo(date: LocalDate, days: number): RegExp {
  return new RegExp(Array.from({ length: days + 1 }, (_, n) => addDays(date, -n)).join('|'))
}
