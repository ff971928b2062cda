import type { Document } from './document/block'
import type { OccurrenceId } from './ids'
import type { Meeting } from './reflection/summary'
import type { MeetingFiling } from './running-doc/record-shelves'
import { termOf } from './running-doc/term'
import type { Team } from './state'

/** The record of a meeting on its way into Drive; `document` is its summary. */
export function meetingFiling(
  team: Team,
  occurrence: OccurrenceId,
  { team: teamName, title, day, mark, language }: Meeting,
  { blocks }: Document,
): MeetingFiling {
  const { date } = day
  const { zone } = team.profile
  const term = termOf(team.calendar.years, date)
  return { occurrence, teamName, title, date, mark, blocks, zone, language, term }
}
