import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type CalendarFile, readCalendarFile } from '../../../core/src/calendar/calendar-file'
import { importDates } from '../../../core/src/calendar/commands'
import { meaningOf, timeIn } from '../../../core/src/calendar/district-words'
import { quickest } from '../../quickest'
import { day, time } from './arbitrary'

const options = {
  zone: 'America/Chicago',
  years: [{ from: day('2026-08-17'), until: day('2027-06-11'), daysOff: [], earlyRelease: [] }],
  earlyReleaseAt: time('12:00'),
  language: 'en' as const,
  today: day('2026-08-20'),
}
const fixture = (name: string) => readFileSync(join(__dirname, 'fixtures', name), 'utf8')
const file = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => file('BEGIN:VEVENT', ...lines, 'END:VEVENT')

function read(text: string): CalendarFile {
  const result = readCalendarFile(text, options)
  if ('refused' in result) throw new Error(`Refused: ${JSON.stringify(result.refused)}`)
  return result
}

test('an export of Google Calendar gives breaks, an early release, and a reason for everything else', () => {
  const result = read(fixture('google-export.ics'))
  expect(result.daysOff).toEqual([
    { from: '2026-11-25', until: '2026-11-27' },
    { from: '2026-12-21', until: '2027-01-03' },
    { from: '2027-01-18', until: '2027-01-18' },
  ])
  expect(result.earlyRelease).toEqual([{ date: '2026-12-18', from: '12:30' }])
  expect(result.found.map(({ summary }) => summary)).toEqual([
    'Thanksgiving Break',
    "Winter Break, No School for Students; see the district's calendar",
    'Early Dismissal',
    'Martin Luther King, Jr. Day',
  ])
  expect(result.skipped.map(({ summary, reason }) => [summary, reason])).toEqual([
    ['Classes resume after Winter Break', 'school-is-on'],
    ['Holiday Concert', 'other-event'],
    ['Early release Wednesday', 'repeats'],
    ['No School', 'event-cancelled'],
    ['Summer Vacation', 'outside-school-year'],
  ])
})

test('an export of Outlook gives whole days from midnight to midnight and times of early release', () => {
  const result = read(fixture('outlook-export.ics'))
  expect(result.daysOff).toEqual([
    { from: '2026-10-09', until: '2026-10-11' },
    { from: '2026-12-09', until: '2026-12-09' },
  ])
  expect(result.earlyRelease).toEqual([
    { date: '2026-11-04', from: '12:30' },
    { date: '2026-11-05', from: '13:15' },
    { date: '2026-12-03', from: '12:00' },
    { date: '2026-12-04', from: '12:00' },
  ])
  expect(result.skipped).toEqual([
    { summary: 'District office closed', date: '2026-12-07', reason: 'part-of-day' },
    { summary: 'No School', date: null, reason: 'unreadable-date' },
  ])
})

test('what was found fits the command that imports it', () => {
  for (const name of ['google-export.ics', 'outlook-export.ics']) {
    const { daysOff, earlyRelease } = read(fixture(name))
    expect(importDates.safeParse({ type: 'import-dates', daysOff, earlyRelease }).success).toBe(true)
  }
})

test('times in another zone are those of the team', () => {
  const result = read(
    event(
      'DTSTART;TZID=Europe/Madrid:20261218T193000',
      'DTEND;TZID=Europe/Madrid:20261218T200000',
      'SUMMARY:Early out',
    ),
  )
  expect(result.earlyRelease).toEqual([{ date: '2026-12-18', from: '12:30' }])
})

test.each([
  ['No School', 'day-off'],
  ['Winter Break - no school, classes resume Jan 4', 'day-off'],
  ['New Year’s Day', 'day-off'],
  ["Presidents' Day", 'day-off'],
  ['Día de la Constitución: feriado', 'day-off'],
  ['Vacaciones de Navidad', 'day-off'],
  ['Early release before Thanksgiving Break', 'early-release'],
  ['Jornada reducida', 'early-release'],
  ['No early release this Wednesday', 'school-is-on'],
  ['Regreso a clases después de las vacaciones', 'school-is-on'],
  ['Breakfast with the principal', 'other'],
  ['Holiday party', 'other'],
  ['Fiesta de Navidad', 'other'],
  ['Picture day', 'other'],
  ['', 'other'],
])('"%s" means %s', (title, kind) => {
  expect(meaningOf(title).kind).toBe(kind)
})

test.each([
  ['Early release 12:30', '12:30'],
  ['Early release at 1:15', '13:15'],
  ['Early release @ 1 pm', '13:00'],
  ['Early release 11:45 a.m.', '11:45'],
  ['Salida a las 13:00', '13:00'],
  ['Early release for grades 3 to 5', null],
  ['Early release 45:30', null],
])('"%s" names the time %s', (title, clock) => {
  expect(timeIn(title)).toBe(clock)
})

test.each([
  ['an end before its beginning', ['DTSTART;VALUE=DATE:20261210', 'DTEND;VALUE=DATE:20261209']],
  ['two beginnings', ['DTSTART;VALUE=DATE:20261210', 'DTSTART;VALUE=DATE:20261211']],
  ['no beginning', ['DTEND;VALUE=DATE:20261210']],
  ['a day and an hour mixed', ['DTSTART;VALUE=DATE:20261210', 'DTEND:20261210T120000Z']],
  ['a year out of reach', ['DTSTART;VALUE=DATE:99991210']],
  ['the 30th of February', ['DTSTART;VALUE=DATE:20270230']],
  ['an hour that does not exist', ['DTSTART:20261210T250000Z']],
  ['a duration that is none', ['DTSTART;VALUE=DATE:20261210', 'DURATION:forever']],
])('%s is skipped as unreadable', (_, lines) => {
  expect(read(event(...lines, 'SUMMARY:No school')).skipped[0]?.reason).toBe('unreadable-date')
})

test('a frame of the year is no break', () => {
  const { daysOff, skipped } = read(
    event(
      'DTSTART;VALUE=DATE:20260817',
      'DTEND;VALUE=DATE:20270611',
      'SUMMARY:School holidays to be announced',
    ),
  )
  expect(daysOff).toEqual([])
  expect(skipped[0]?.reason).toBe('too-long')
})

test('an end on its own beginning, as some programs write it, is one day', () => {
  expect(
    read(event('DTSTART;VALUE=DATE:20261210', 'DTEND;VALUE=DATE:20261210', 'SUMMARY:No school')).daysOff,
  ).toEqual([{ from: '2026-12-10', until: '2026-12-10' }])
})

test.each([
  ['an empty file', '', { code: 'not-a-calendar-file' }],
  ['a page of the web', '<!doctype html><title>Sign in</title>', { code: 'not-a-calendar-file' }],
  ['more than 1 MB', `${file()}${' '.repeat(1_048_576)}`, { code: 'calendar-file-too-large' }],
  ['a line that is none', file('hello'), { code: 'calendar-file-broken', line: 2 }],
  ['a line without a value', event('SUMMARY;LANGUAGE=en'), { code: 'calendar-file-broken', line: 3 }],
  ['a quote that never ends', event('SUMMARY;X="a:b'), { code: 'calendar-file-broken', line: 3 }],
  [
    'a file cut off',
    file('BEGIN:VEVENT').replace('END:VCALENDAR\r\n', ''),
    { code: 'calendar-file-broken', line: 2 },
  ],
  [
    'ends in the wrong order',
    file('BEGIN:VEVENT', 'BEGIN:VALARM', 'END:VEVENT'),
    { code: 'calendar-file-broken', line: 4 },
  ],
  ['an event in an event', event('BEGIN:VEVENT', 'END:VEVENT'), { code: 'calendar-file-broken', line: 3 }],
  [
    'a calendar in a calendar',
    file('BEGIN:VCALENDAR', 'END:VCALENDAR'),
    { code: 'calendar-file-broken', line: 2 },
  ],
  ['lines outside', `${file()}SUMMARY:x\r\n`, { code: 'calendar-file-broken', line: 3 }],
  [
    'a tower of components',
    file(`BEGIN:X${'\r\nBEGIN:X'.repeat(50_000)}`),
    { code: 'calendar-file-broken', line: 7 },
  ],
])('%s is refused', (_, text, refused) => {
  expect(readCalendarFile(text, options)).toEqual({ refused })
})

test('more events than a district has are refused', () => {
  const many = file(...Array<string>(5_001).fill('BEGIN:VEVENT\r\nEND:VEVENT'))
  expect(readCalendarFile(many, options)).toEqual({
    refused: { code: 'calendar-file-too-many-events', most: 5_000 },
  })
})

test.each([
  ['one line of a megabyte', event(`SUMMARY:${'No school '.repeat(100_000)}`, 'DTSTART;VALUE=DATE:20261210')],
  [
    'a line folded at every letter',
    event(`SUMMARY:No school${'\r\n x'.repeat(200_000)}`, 'DTSTART;VALUE=DATE:20261210'),
  ],
  ['a property two hundred thousand times', event(`A:${'\r\nA:'.repeat(200_000)}`)],
  ['a parameter two hundred thousand times', event(`SUMMARY${';A=B'.repeat(200_000)}:No school`)],
  ['quotes without end', event(`SUMMARY${';A=""'.repeat(150_000)}:No school`)],
  ['backslashes and marks', event(`SUMMARY:${'\\\\n\u202e'.repeat(150_000)}`)],
  ['digits for a time', event(`SUMMARY:early release ${'1'.repeat(500_000)}`, 'DTSTART;VALUE=DATE:20261210')],
])('%s is read in less than a second', (_, text) => {
  expect(quickest(() => readCalendarFile(text, options))).toBeLessThan(1_000)
  const result = readCalendarFile(text, options)
  expect('refused' in result ? 0 : result.found.length + result.skipped.length).toBe(1)
})

test('titles are cut, and hidden marks are taken out of them', () => {
  const [found] = read(
    event('DTSTART;VALUE=DATE:20261210', `SUMMARY:No school \u202e\u0000\\n<b>${'x'.repeat(300)}`),
  ).found
  expect(found?.summary).toHaveLength(120)
  expect(found?.summary.startsWith('No school <b>xxx')).toBe(true)
})

test('names of object properties are names like any other', () => {
  const text = event(
    '__PROTO__:x',
    'CONSTRUCTOR:y',
    'DTSTART;VALUE=DATE:20261210',
    'SUMMARY;__proto__=a:No school',
  )
  expect(read(text).daysOff).toEqual([{ from: '2026-12-10', until: '2026-12-10' }])
})

test('whatever is damaged in a file, it is read or refused', () => {
  const texts = [fixture('google-export.ics'), fixture('outlook-export.ics')]
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat({ max: 40 }),
      fc.string(),
      (text, at, cut, extra) => {
        const place = at % text.length
        const damaged = text.slice(0, place) + extra + text.slice(place + cut)
        const result = readCalendarFile(damaged, options)
        if ('refused' in result) expect(result.refused.code).toMatch(/calendar-file/)
        else {
          const { daysOff, earlyRelease } = result
          expect(importDates.safeParse({ type: 'import-dates', daysOff, earlyRelease }).success).toBe(true)
        }
      },
    ),
    { numRuns: 300 },
  )
})
