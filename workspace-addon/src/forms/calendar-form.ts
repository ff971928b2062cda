import { type Command, type Days, localDate, readSchoolDays, schoolYearInHand } from '@roundtable/core'
import { one } from '../fields'
import type { FormOutcome, TeamFilling } from './filling'

/** Other first and last days than the card showed; null where one of them is no date. */
function readSchoolYear({ fields }: TeamFilling, shown: Days): Command[] | null {
  const from = localDate.safeParse(one(fields, 'yearFrom') || shown.from).data
  const until = localDate.safeParse(one(fields, 'yearUntil') || shown.until).data
  if (from === undefined || until === undefined) return null
  return from === shown.from && until === shown.until ? [] : [{ type: 'set-school-year', from, until }]
}

/**
 * First and last day of the school year, and more days off, as dates or as a district's calendar file; the card comes back with
 * them. After the summer it begins the school year that it shows, also when nothing else is filled in.
 */
export function readCalendar(filling: TeamFilling): FormOutcome {
  const { texts, team, today } = filling.scene
  const { years } = team.calendar
  const again = { screen: 'calendar' as const }
  const shown = schoolYearInHand(years, today)
  const year = readSchoolYear(filling, shown)
  if (year === null) return { problem: texts.calendar.yearError, again }
  const read = readSchoolDays(one(filling.fields, 'days'), team, today)
  if ('unread' in read) return { problem: texts.calendar.unread(read.unread), again }
  if ('refused' in read) return { refused: read.refused, again }
  if ('commands' in read) {
    const { commands, leftOut = {} } = read
    return { commands: [...year, ...commands], after: { ...again, leftOut }, again }
  }
  if (year.length > 0) return { commands: year, after: again, again }
  if (years.every(({ until }) => until < today))
    return { commands: [{ type: 'set-school-year', ...shown }], after: again, again }
  return { problem: texts.calendar.fieldError, again }
}
