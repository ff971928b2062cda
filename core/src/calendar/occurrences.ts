import type { LocalDate, LocalTime, OccurrenceId } from '../ids'
import type { Rhythm } from './rhythm-shape'
import type { SchoolYear } from './school-year'

export type OccurrenceStatus = 'planned' | 'held' | 'cancelled'

/** One meeting: a position in the team's list, never an elapsed time (ROTATION.md "Inputs"). */
export interface Occurrence {
  id: OccurrenceId
  date: LocalDate
  start: LocalTime
  minutes: number
  status: OccurrenceStatus
}

/** What the team's dates are made from. Without a rhythm only meetings that somebody entered exist. */
export interface CalendarRules {
  /** Ordered; no two overlap. */
  years: readonly SchoolYear[]
  rhythm: Rhythm | null
  /** When the meetings of the rhythm begin. */
  start: LocalTime
  minutes: number
}

/** When the team meets. `occurrences` is ordered by date, then start. */
export interface Calendar extends CalendarRules {
  occurrences: readonly Occurrence[]
  /** Meetings that somebody entered or moved: a change of the rules leaves them where they are. */
  byHand: readonly OccurrenceId[]
}

/** The calendar of a team that has said nothing yet. */
export const emptyCalendar: Calendar = {
  years: [],
  rhythm: null,
  start: '15:30' as LocalTime,
  minutes: 45,
  occurrences: [],
  byHand: [],
}

/** The id of the rhythm's meeting on a date. It stays when that meeting is moved to another date. */
export function meetingId(date: LocalDate): OccurrenceId {
  return `m-${date}` as OccurrenceId
}

/** The id of a meeting that somebody entered: two cannot begin at the same time. */
export function extraMeetingId(date: LocalDate, start: LocalTime): OccurrenceId {
  return `x-${date}-${start.replace(':', '')}` as OccurrenceId
}

/** The id, or with the first free number behind it when the calendar has it already. */
export function freeId({ occurrences }: Pick<Calendar, 'occurrences'>, id: OccurrenceId): OccurrenceId {
  const taken = new Set(occurrences.map((occurrence) => occurrence.id))
  let free = id
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}` as OccurrenceId
  return free
}

/** Order of the list: by date, then start, then id. Negative, 0 or positive. */
export function compareOccurrences(one: Occurrence, other: Occurrence): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  if (one.start !== other.start) return one.start < other.start ? -1 : 1
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1
}

/** The meeting of that id. Looks from the end: it is mostly one of this year's, and years may lie before. */
export function meetingOf(occurrences: readonly Occurrence[], id: OccurrenceId): Occurrence | undefined {
  for (let n = occurrences.length - 1; n >= 0; n -= 1) if (occurrences[n]?.id === id) return occurrences[n]
  return undefined
}

/** Minutes since midnight by the clock on the wall. */
export function minuteOfDay(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** Whether two meetings would take the same minutes of the same day, by the clock on the wall. */
export function overlap(
  one: Pick<Occurrence, 'date' | 'start' | 'minutes'>,
  other: Pick<Occurrence, 'date' | 'start' | 'minutes'>,
): boolean {
  const [first, second] = [minuteOfDay(one.start), minuteOfDay(other.start)]
  return one.date === other.date && first < second + other.minutes && second < first + one.minutes
}

function placeOf({ occurrences }: Calendar, id: OccurrenceId): number {
  const place = occurrences.findIndex((occurrence) => occurrence.id === id)
  if (place < 0) throw new Error(`The calendar has no meeting ${id}`)
  return place
}

/** The meetings with one of them changed, at its old place. */
function changed(calendar: Calendar, id: OccurrenceId, how: Partial<Occurrence>): Occurrence[] {
  const place = placeOf(calendar, id)
  return calendar.occurrences.map((one, n) => (n === place ? { ...one, ...how } : one))
}

/** The calendar after the meeting was held or cancelled, or is planned again. Throws for an unknown id. */
export function withStatus(calendar: Calendar, id: OccurrenceId, status: OccurrenceStatus): Calendar {
  return { ...calendar, occurrences: changed(calendar, id, { status }) }
}

/** The calendar after the meeting was moved: same occurrence, new place in the list. Throws for an unknown id. */
export function withMove(calendar: Calendar, id: OccurrenceId, date: LocalDate, start: LocalTime): Calendar {
  const occurrences = changed(calendar, id, { date, start }).sort(compareOccurrences)
  const byHand = calendar.byHand.includes(id) ? calendar.byHand : [...calendar.byHand, id]
  return { ...calendar, occurrences, byHand }
}
