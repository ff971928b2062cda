import type { Calendar, Occurrence } from '../calendar/occurrences'
import type { OccurrenceId } from '../ids'
import type { AgendaRefusal } from './refusals'

type Found = { meeting: Occurrence } | { refused: AgendaRefusal }
type Meetings = Pick<Calendar, 'occurrences'>

/** A meeting that takes place or took place. */
export function anyMeeting({ occurrences }: Meetings, occurrence: OccurrenceId): Found {
  const meeting = occurrences.find(({ id }) => id === occurrence)
  if (meeting === undefined) return { refused: { code: 'agenda-meeting-unknown', occurrence } }
  if (meeting.status === 'cancelled')
    return { refused: { code: 'agenda-meeting-cancelled', date: meeting.date } }
  return { meeting }
}

/** A meeting whose agenda can still be prepared. */
export function comingMeeting(calendar: Meetings, occurrence: OccurrenceId): Found {
  const found = anyMeeting(calendar, occurrence)
  if ('meeting' in found && found.meeting.status === 'held')
    return { refused: { code: 'agenda-meeting-held', date: found.meeting.date } }
  return found
}
