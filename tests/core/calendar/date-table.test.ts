import fc from 'fast-check'
import { type CalendarFile, readCalendarFile } from '../../../core/src/calendar/calendar-file'
import { separatedRows } from '../../../core/src/calendar/separated-rows'
import { day, time } from './arbitrary'

const options = {
  zone: 'America/Chicago',
  years: [{ from: day('2026-08-17'), until: day('2027-06-11'), daysOff: [], earlyRelease: [] }],
  earlyReleaseAt: time('12:00'),
  language: 'en' as const,
  today: day('2026-08-20'),
}

function read(text: string, language: 'en' | 'es' = 'en'): CalendarFile {
  const result = readCalendarFile(text, { ...options, language })
  if ('refused' in result) throw new Error(`Refused: ${JSON.stringify(result.refused)}`)
  return result
}

test('a table as Google and Outlook export it gives days off, early releases, and reasons', () => {
  const { daysOff, earlyRelease, skipped } = read(
    [
      'Subject,Start Date,Start Time,End Date,End Time,All Day Event',
      '"Thanksgiving Break, no school",11/25/2026,,11/27/2026,,True',
      'Early release,12/18/26,8:00 AM,12/18/26,12:30 PM,False',
      'Holiday concert,12/17/2026,6:00 PM,12/17/2026,7:00 PM,False',
      'No school,02/30/2027,,,,True',
      'Summer break,07/01/2027,,07/31/2027,,True',
    ].join('\r\n'),
  )
  expect(daysOff).toEqual([{ from: '2026-11-25', until: '2026-11-27' }])
  expect(earlyRelease).toEqual([{ date: '2026-12-18', from: '12:30' }])
  expect(skipped).toEqual([
    { summary: 'Holiday concert', date: '2026-12-17', reason: 'other-event' },
    { summary: 'No school', date: null, reason: 'unreadable-date' },
    { summary: 'Summer break', date: '2027-07-01', reason: 'outside-school-year' },
  ])
})

test('a plain list with semicolons and dates in words is read too', () => {
  const { daysOff } = read('\ufeffDate;Event\nNov 25 to 27, 2026;Thanksgiving\nDec 21;Winter break\n\n')
  expect(daysOff).toEqual([
    { from: '2026-11-25', until: '2026-11-27' },
    { from: '2026-12-21', until: '2026-12-21' },
  ])
})

test('in Spanish the day stands before the month', () => {
  const { daysOff } = read('Fecha\tHasta\tMotivo\n03/04/2027\t09/04/2027\tSemana Santa\n', 'es')
  expect(daysOff).toEqual([{ from: '2027-04-03', until: '2027-04-09' }])
})

test.each([
  ['no heading', '11/25/2026,Thanksgiving'],
  ['no title', 'Date\n11/25/2026'],
  ['nothing', ''],
  ['something else', '<html></html>'],
])('a table with %s is refused', (_, text) => {
  expect(readCalendarFile(text, options)).toEqual({ refused: { code: 'not-a-calendar-file' } })
})

test('more rows than a district has events are refused', () => {
  const text = `Date,Event\n${'2026-12-10,No school\n'.repeat(5_001)}`
  expect(readCalendarFile(text, options)).toEqual({
    refused: { code: 'calendar-file-too-many-events', most: 5_000 },
  })
})

test('cells come back as they were written, whatever stands in them', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '—') })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const filled = rows.map((row) => ['x', ...row])
      const text = ['a,b', ...filled.map((row) => row.map(quoted).join(','))].join('\r\n')
      expect(separatedRows(text)).toEqual([['a', 'b'], ...filled])
    }),
  )
})
