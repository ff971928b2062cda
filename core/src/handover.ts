import { checkChoice } from './agenda/check-choice'
import { defaultTemplateId } from './agenda/default-template'
import { templateFinder } from './agenda/own-templates'
import { placeOf } from './agenda/timeline'
import type { Occurrence } from './calendar/occurrences'
import type { OccurrenceId, ThingId } from './ids'
import { meetingAgenda, type Reader } from './meeting'
import type { Team } from './state'

/** With what the next facilitator begins: three lines, from what the last meeting left (FEATURES 26). */
export interface Handover {
  openActions: number
  /** Put off on purpose. */
  parked: number
  /** Not come to. */
  unfinished: number
  /** By what the team may go: what it chose last time if that fits these minutes, else the usual. */
  protocol: { id: string; title: string } | null
}

/** What earlier meetings hand to this one; undefined when the calendar does not hold it. */
export function handover(team: Team, reader: Reader, occurrence: OccurrenceId): Handover | undefined {
  const meeting = team.calendar.occurrences.find(({ id }) => id === occurrence)
  const view = meetingAgenda(team, reader, occurrence)
  if (meeting === undefined || view === undefined) return undefined
  const find = templateFinder(team.agenda, reader.words, reader.language)
  const id = lastChoice(team, meeting) ?? defaultTemplateId(find, meeting.minutes)
  const title = find(id)?.title
  return {
    openActions: view.carriedActions.filter(({ state }) => state === 'open').length,
    parked: view.carriedItems.filter(({ state }) => state === 'parked').length,
    unfinished: view.carriedItems.filter(({ state }) => state === 'open').length,
    protocol: title === undefined ? null : { id, title },
  }
}

/** The protocol of the latest earlier meeting for which the team chose one, if it fits. */
function lastChoice({ agenda, calendar }: Team, at: Occurrence): ThingId | undefined {
  const earlier = calendar.occurrences
    .filter((meeting) => meeting.status !== 'cancelled' && placeOf(meeting) < placeOf(at))
    .reverse()
  const chosen = earlier.flatMap(({ id }) => agenda.choices.find((choice) => choice.occurrence === id) ?? [])
  const last = chosen[0]?.template
  if (last === undefined) return undefined
  return checkChoice(agenda, last, at.minutes, undefined) === null ? last : undefined
}
