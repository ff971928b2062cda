import {
  type Command,
  type Days,
  type LocalDate,
  localDate,
  readSchoolDays,
  schoolYearInHand,
} from '@roundtable/core'
import type { Filling, FormOutcome } from './filling'

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

/** Other first and last days than the card showed; null where one of them is no date. */
function readSchoolYear({ yearFrom, yearUntil }: Filling['fields'], shown: Days): Command[] | null {
  const from = localDate.safeParse(yearFrom ?? shown.from).data
  const until = localDate.safeParse(yearUntil ?? shown.until).data
  if (from === undefined || until === undefined) return null
  return from === shown.from && until === shown.until ? [] : [{ type: 'set-school-year', from, until }]
}

/**
 * The school calendar's form: it comes back with the dates as they then stand. After the summer it begins the
 * school year that it shows, also when nothing else is filled in.
 */
export function readCalendarForm({ fields, texts, team, today }: Filling): FormOutcome {
  const again = { screen: 'calendar' as const }
  const { years } = team.calendar
  const shown = schoolYearInHand(years, today)
  const year = readSchoolYear(fields, shown)
  if (year === null) return { problem: texts.calendar.yearError, again }
  const read = readSchoolDays(fields.days ?? '', team, today)
  const after = [...year, ...readAfterAll(fields.after ?? ''), ...readCycleDay(fields.cycleDay ?? '', today)]
  if ('commands' in read) {
    const { leftOut = {} } = read
    return { commands: [...after, ...read.commands], after: { ...again, leftOut }, again }
  }
  if ('unread' in read) return { problem: texts.calendar.unread(read.unread), again }
  if ('refused' in read) return { refused: read.refused, again }
  if (after.length > 0) return { commands: after, after: again, again }
  if (years.every(({ until }) => until < today))
    return { commands: [{ type: 'set-school-year', ...shown }], after: again, again }
  return { problem: texts.calendar.fieldError, again }
}
