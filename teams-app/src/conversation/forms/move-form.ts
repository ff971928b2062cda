import { localDate, localTime } from '@roundtable/core'
import type { Filling, FormOutcome } from './filling'

/** One meeting to another day or time; shown before it is written. */
export function readMove({ fields, texts, team }: Filling): FormOutcome {
  const again = { screen: 'move' as const }
  const meeting = team.calendar.occurrences.find(({ id }) => id === fields.occurrence)
  if (meeting === undefined) return { problem: texts.cancel.whichError, again }
  const date = localDate.safeParse(fields.date)
  if (!date.success) return { problem: texts.addMeeting.dateError, again }
  const start = localTime.safeParse(fields.start)
  if (!start.success) return { problem: texts.setUp.startError, again }
  const commands = [
    { type: 'move-meeting' as const, occurrence: meeting.id, date: date.data, start: start.data },
  ]
  return { show: { screen: 'preview', what: 'move', commands } }
}
