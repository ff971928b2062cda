import type { LocalDate, LocalTime } from '../ids'
import { readDateTable, type WrittenIn } from './date-table'
import { commonDays, mergeDays } from './days-off'
import { meaningOf, timeIn } from './district-words'
import type { EventTime } from './event-time'
import { eventOfLines, type FileEvent } from './file-event'
import { isICalendar, largestFile, mostEvents, readEvents } from './icalendar'
import { addDays, daysBetween, weekday } from './local-date'
import type { CalendarFileRefusal } from './refusals'
import type { Days, EarlyRelease, SchoolYear } from './school-year'

/** An event that was understood. `words` are those of its title that told. */
export interface FoundDates {
  summary: string
  as: 'day-off' | 'early-release'
  words: string
  days: Days
  /** For an early release: when the building is empty. */
  from: LocalTime | null
}

/** Why an event gives no dates. */
export const skipReasonCodes = [
  'other-event',
  'school-is-on',
  'part-of-day',
  'repeats',
  'event-cancelled',
  'unreadable-date',
  'outside-school-year',
  'too-long',
] as const
export type SkipReason = (typeof skipReasonCodes)[number]

export interface SkippedEvent {
  summary: string
  date: LocalDate | null
  reason: SkipReason
}

/** What a file says, for the team to look at before it imports. `daysOff` and `earlyRelease` fit `import-dates`. */
export interface CalendarFile {
  found: readonly FoundDates[]
  skipped: readonly SkippedEvent[]
  daysOff: readonly Days[]
  earlyRelease: readonly EarlyRelease[]
}

export interface ReadingOptions extends WrittenIn {
  zone: string
  /** Dates outside them are skipped. */
  years: readonly SchoolYear[]
  /** For an early release whose title and times name no hour. */
  earlyReleaseAt: LocalTime
}

const longestSummary = 120
/** A summer is shorter; what is longer is a frame of the year and not a break. */
const longestBreak = 100
const longestRelease = 10
/** "No school" from 8 to 3 is a day off, "office closed" from 1 to 3 is none. */
const shortestDayOff = 300

/** A title in one line, as long as anybody reads. */
function summaryOf(event: FileEvent): string {
  const text = event.summary.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return [...text].slice(0, longestSummary).join('')
}

function releaseTime(summary: string, time: EventTime, usual: LocalTime): LocalTime {
  const said = timeIn(summary)
  if (said !== null) return said
  if (time.kind === 'days') return usual
  // An event from the first bell on ends with the release; a later one begins with it.
  return time.start < '10:30' && time.end > '10:30' ? time.end : time.start
}

function read(event: FileEvent, options: ReadingOptions): FoundDates | SkippedEvent {
  const summary = summaryOf(event)
  const { time } = event
  const skip = (reason: SkipReason) => ({ summary, date: time?.days.from ?? null, reason })
  if (event.cancelled) return skip('event-cancelled')
  const meaning = meaningOf(summary)
  if (meaning.kind === 'other') return skip('other-event')
  if (meaning.kind === 'school-is-on') return skip('school-is-on')
  if (time === null) return skip('unreadable-date')
  if (event.repeats) return skip('repeats')
  const { kind: as, words } = meaning
  const length = daysBetween(time.days.from, time.days.until) + 1
  if (length > (as === 'day-off' ? longestBreak : longestRelease)) return skip('too-long')
  if (!options.years.some((year) => commonDays(time.days, year) !== null)) return skip('outside-school-year')
  if (as === 'early-release')
    return { summary, as, words, days: time.days, from: releaseTime(summary, time, options.earlyReleaseAt) }
  if (time.kind === 'hours' && time.minutes < shortestDayOff) return skip('part-of-day')
  return { summary, as, words, days: time.days, from: null }
}

function releases({ days, from }: FoundDates): EarlyRelease[] {
  const length = daysBetween(days.from, days.until) + 1
  return Array.from({ length }, (_, index) => addDays(days.from, index)).flatMap((date) =>
    from === null || weekday(date) > 5 ? [] : [{ date, from }],
  )
}

function eventsOf(
  text: string,
  options: ReadingOptions,
): readonly FileEvent[] | { refused: CalendarFileRefusal } {
  if (text.length > largestFile) return { refused: { code: 'calendar-file-too-large' } }
  if (isICalendar(text)) {
    const events = readEvents(text)
    return 'refused' in events ? events : events.map((event) => eventOfLines(event, options.zone))
  }
  const table = readDateTable(text, options)
  if (table === null) return { refused: { code: 'not-a-calendar-file' } }
  return table.length > mostEvents
    ? { refused: { code: 'calendar-file-too-many-events', most: mostEvents } }
    : table
}

/**
 * Reads a district's calendar, an iCalendar file or a table of dates (CSV): breaks, holidays and closures become days off, early dismissals early
 * releases, everything else is listed with the reason why not. A repeating event is not expanded. Nothing is
 * stored: what the team accepts comes back as `import-dates`. Titles are other people's text: show them as text.
 */
export function readCalendarFile(
  text: string,
  options: ReadingOptions,
): CalendarFile | { refused: CalendarFileRefusal } {
  const events = eventsOf(text, options)
  if ('refused' in events) return events
  const results = events.map((event) => read(event, options))
  const found = results.flatMap((result) => ('as' in result ? [result] : []))
  const skipped = results.flatMap((result) => ('reason' in result ? [result] : []))
  const off = found.filter(({ as }) => as === 'day-off').map(({ days }) => days)
  const inYears = options.years.flatMap((year) => off.flatMap((days) => commonDays(days, year) ?? []))
  const byDate = new Map(
    found
      .filter(({ as }) => as === 'early-release')
      .flatMap(releases)
      .map((release) => [release.date, release] as const),
  )
  return { found, skipped, daysOff: mergeDays(inYears), earlyRelease: [...byDate.values()] }
}
