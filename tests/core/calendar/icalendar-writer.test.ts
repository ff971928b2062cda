import fc from 'fast-check'
import { readEvents } from '../../../core/src/calendar/icalendar'
import { contentLines } from '../../../core/src/calendar/icalendar-lines'
import { type PublishedCalendar, writeCalendar } from '../../../core/src/calendar/icalendar-writer'
import { instant } from '../../../core/src/ids'
import { anyText, generated, hostileTexts } from '../../hostile-texts'

const at = (iso: string) => instant.parse(Date.parse(iso))
const calendar = (differs: Partial<PublishedCalendar> = {}): PublishedCalendar => ({
  name: 'My turns',
  zone: 'America/Chicago',
  refreshHours: 12,
  revision: 3,
  changedAt: at('2026-09-01T12:00:00Z'),
  entries: [],
  ...differs,
})
const entry = (title: string, text = '') => ({
  uid: 'a@b',
  start: at('2026-09-08T20:30:00Z'),
  end: at('2026-09-08T21:15:00Z'),
  title,
  text,
})

/** A text value as a calendar program reads it. */
const readText = (value: string) =>
  value.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))

test('an entry has its time as an instant, and the revision of the calendar', () => {
  expect(writeCalendar(calendar({ entries: [entry('Notes: Grade 7', 'Bring; nothing, thanks')] }))).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Roundtable//Turns//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:My turns',
      'X-WR-CALNAME:My turns',
      'X-WR-TIMEZONE:America/Chicago',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
      'BEGIN:VEVENT',
      'UID:a@b',
      'DTSTAMP:20260901T120000Z',
      'LAST-MODIFIED:20260901T120000Z',
      'SEQUENCE:3',
      'DTSTART:20260908T203000Z',
      'DTEND:20260908T211500Z',
      'SUMMARY:Notes: Grade 7',
      'DESCRIPTION:Bring\\; nothing\\, thanks',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      '\u2028',
      '\u0085',
      ';',
      ',',
      '\\',
      ':',
      '"',
      '\t',
      '\0',
      'é',
      '🏫',
      '漢',
    ),
    fc.constantFrom('END:VEVENT', 'BEGIN:VEVENT', 'ATTENDEE:mailto:x', '\ud800', '\u202e', ' '),
    fc.string({ minLength: 1, maxLength: 3 }),
  ),
  maxLength: 60,
})

describe('no text adds a line, a property or an event, and each is read back as it was', () => {
  function expectText(name: string, title: string, text: string): void {
    const file = writeCalendar(calendar({ name, entries: [entry(title, text), entry('second')] }))
    const plain = writeCalendar(calendar({ entries: [entry('first'), entry('second')] }))
    const names = (of: string) => {
      const lines = contentLines(of)
      return 'brokenLine' in lines ? lines : lines.map((line) => line.name)
    }
    expect(names(file)).toEqual(names(plain))
    const events = readEvents(file)
    const [first] = 'refused' in events ? [] : events
    const shown = (value: string) =>
      value
        .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/(?!\n)\p{Cc}/gu, ' ')
        .replace(/\p{Cs}/gu, '\ufffd')
    expect(readText(first?.get('SUMMARY')?.[0]?.value ?? '')).toBe(shown(title))
    expect(readText(first?.get('DESCRIPTION')?.[0]?.value ?? '')).toBe(shown(text))
  }

  test('of over 400 that are known to try', () => {
    for (const text of hostileTexts) expectText(text, text, text)
  })

  test('of any', () => {
    const any = fc.oneof(hostile, anyText)
    fc.assert(fc.property(any, any, any, expectText), { numRuns: Math.ceil(generated(5_000) / 3) })
  })
})

test('every line ends with CRLF, has at most 75 bytes, and cuts no character in two', () => {
  fc.assert(
    fc.property(hostile, (title) => {
      const bytes = Buffer.from(writeCalendar(calendar({ entries: [entry(title.repeat(5))] })))
      const lines = bytes.toString('latin1').split('\r\n')
      expect(lines.pop()).toBe('')
      for (const line of lines) {
        expect(line).not.toMatch(/[\r\n]/)
        expect(line.length).toBeLessThanOrEqual(75)
        new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))
      }
    }),
  )
})
