import { readCalendarFile, type SkipReason } from './calendar/calendar-file'
import type { CalendarFileRefusal } from './calendar/refusals'
import type { Days } from './calendar/school-year'
import { writtenDays } from './calendar/written-days'
import type { Command } from './command'
import { type LocalDate, localTime } from './ids'
import type { Team } from './state'

/** How many events of a calendar file were left out, by reason. */
type LeftOut = Partial<Record<SkipReason, number>>

/** What a text about the school calendar asks for, or why it cannot be taken. */
export type SchoolDaysReading =
  | { commands: Command[]; leftOut?: LeftOut }
  | { unread: string }
  | { refused: CalendarFileRefusal }
  | { empty: true }

/** When a district's file names no hour for an early release. */
export const usualRelease = localTime.parse('12:30')

/**
 * Reads days off: one period a line in the team's language, or the text of a calendar file. One line that is
 * not understood stops all, so that nothing is entered by half.
 */
export function readSchoolDays(
  text: string,
  { profile, calendar }: Pick<Team, 'profile' | 'calendar'>,
  today: LocalDate,
): SchoolDaysReading {
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) {
    const file = readCalendarFile(text, {
      zone: profile.zone,
      years: calendar.years,
      earlyReleaseAt: usualRelease,
      language: profile.settings.language,
      today,
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
