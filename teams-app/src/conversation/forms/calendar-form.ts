import {
  type CalendarFileRefusal,
  type Command,
  type Days,
  type LocalDate,
  localDate,
  localTime,
  readCalendarFile,
  type SkipReason,
  type Team,
  writtenDays,
} from '@roundtable/core'
import type { Filling, FormOutcome } from './filling'

type LeftOut = Partial<Record<SkipReason, number>>

type CalendarReading =
  | { commands: Command[]; leftOut?: LeftOut }
  | { unread: string }
  | { refused: CalendarFileRefusal }
  | { empty: true }

/** When a district's file names no hour for an early release. */
const usualRelease = localTime.parse('12:30')

/**
 * Reads days off: one period a line in the team's language, or the text of a calendar file. One line that is
 * not understood stops all, so that nothing is entered by half.
 */
function readCalendar(
  text: string,
  { profile, calendar }: Pick<Team, 'profile' | 'calendar'>,
  today: LocalDate,
): CalendarReading {
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) {
    const file = readCalendarFile(text, {
      zone: profile.zone,
      years: calendar.years,
      earlyReleaseAt: usualRelease,
    })
    if ('refused' in file) return file
    const { daysOff, earlyRelease, skipped } = file
    const leftOut: LeftOut = {}
    for (const { reason } of skipped) leftOut[reason] = (leftOut[reason] ?? 0) + 1
    if (daysOff.length + earlyRelease.length === 0) return { empty: true }
    return {
      commands: [{ type: 'import-dates', daysOff: [...daysOff], earlyRelease: [...earlyRelease] }],
      leftOut,
    }
  }
  const daysOff: Days[] = []
  for (const line of text.split(/[\n;]/)) {
    if (line.trim() === '') continue
    const days = writtenDays(line, today, profile.settings.language)
    if (days === null) return { unread: line.trim().slice(0, 80) }
    daysOff.push({ from: days.from, until: days.until ?? days.from })
  }
  return daysOff.length === 0
    ? { empty: true }
    : { commands: [{ type: 'import-dates', daysOff, earlyRelease: [] }] }
}

/** The period on which there is school after all, as the card's choice carries it. */
function readAfterAll(field: string): Command[] {
  const [from, until] = field.split('|').map((date) => localDate.safeParse(date).data)
  return from === undefined || until === undefined ? [] : [{ type: 'remove-closure', from, until }]
}

/** Which day of the cycle today is, where that was said. */
function readCycleDay(field: string, today: LocalDate): Command[] {
  const day = Number(field)
  return Number.isInteger(day) && day > 0 && day <= 20 ? [{ type: 'set-cycle-day', date: today, day }] : []
}

/** The school calendar's form: it comes back with the dates as they then stand. */
export function readCalendarForm({ fields, texts, team, today }: Filling): FormOutcome {
  const again = { screen: 'calendar' as const }
  const read = readCalendar(fields.days ?? '', team, today)
  const after = [...readAfterAll(fields.after ?? ''), ...readCycleDay(fields.cycleDay ?? '', today)]
  if ('commands' in read) {
    const { leftOut = {} } = read
    return { commands: [...after, ...read.commands], after: { ...again, leftOut }, again }
  }
  if ('empty' in read && after.length > 0) return { commands: after, after: again, again }
  if ('unread' in read) return { problem: texts.calendar.unread(read.unread), again }
  if ('empty' in read) return { problem: texts.calendar.fieldError, again }
  return { refused: read.refused, again }
}
