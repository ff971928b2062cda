import type { Instant } from '../ids'
import { writeTimestamp } from './timestamp'

/** One event as calendar programs keep it; `uid` is the same as long as it is the same event. */
export interface CalendarEntry {
  uid: string
  start: Instant
  end: Instant
  title: string
  text: string
}

/** A calendar to subscribe to. Every entry carries the revision of the whole. */
export interface PublishedCalendar {
  name: string
  /** Tells the reader's program in which zone to show it; the times themselves are instants. */
  zone: string
  /** How often it is worth asking again. */
  refreshHours: number
  /** Grows with every change. */
  revision: number
  changedAt: Instant
  entries: readonly CalendarEntry[]
}

/** A text value (RFC 5545, 3.3.11). What cannot be shown is no part of it, and no character of it begins a new line. */
function text(value: string): string {
  return value
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
}

/** `20260304T183000Z` */
function utc(at: Instant): string {
  return writeTimestamp(at).replace(/[-:]/g, '')
}

function bytesOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** No line is longer than 75 bytes, its end not counted, and no character is cut in two (RFC 5545, 3.1). */
const longestLine = 75

function folded(line: string): string {
  let bytes = 0
  let written = ''
  for (const sign of line) {
    const size = bytesOf(sign)
    if (bytes + size > longestLine) {
      written += '\r\n '
      bytes = 1
    }
    written += sign
    bytes += size
  }
  return `${written}\r\n`
}

/** The calendar as an iCalendar file (RFC 5545; its name and its rhythm of asking also as RFC 7986 has them). */
export function writeCalendar(calendar: PublishedCalendar): string {
  const { name, zone, refreshHours, revision, changedAt, entries } = calendar
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Roundtable//Turns//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `X-WR-TIMEZONE:${text(zone)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${text(entry.uid)}`,
      `DTSTAMP:${utc(changedAt)}`,
      `LAST-MODIFIED:${utc(changedAt)}`,
      `SEQUENCE:${revision}`,
      `DTSTART:${utc(entry.start)}`,
      `DTEND:${utc(entry.end)}`,
      `SUMMARY:${text(entry.title)}`,
      `DESCRIPTION:${text(entry.text)}`,
      'STATUS:CONFIRMED',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('')
}
