import { readSchoolDays } from '@roundtable/core'
import { one } from '../fields'
import type { FormOutcome, TeamFilling } from './filling'

/** More days off, as dates or as a district's calendar file; the card comes back with them. */
export function readCalendar({ fields, scene }: TeamFilling): FormOutcome {
  const { texts, team, today } = scene
  const again = { screen: 'calendar' as const }
  const read = readSchoolDays(one(fields, 'days'), team, today)
  if ('unread' in read) return { problem: texts.calendar.unread(read.unread), again }
  if ('empty' in read) return { problem: texts.calendar.fieldError, again }
  if ('refused' in read) return { refused: read.refused, again }
  const { commands, leftOut = {} } = read
  return { commands, after: { ...again, leftOut }, again }
}
