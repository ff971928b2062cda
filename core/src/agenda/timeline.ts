import type { Occurrence } from '../calendar/occurrences'
import type { LocalDate, OccurrenceId } from '../ids'

/** Where a thing of the agenda begins: its meeting, or the day of its entry when the meeting is gone. */
export interface Origin {
  occurrence: OccurrenceId | null
  enteredOn: LocalDate
}

/** Where the thing began, as a text that sorts by date and start. */
export function originOf(occurrences: readonly Occurrence[], { occurrence, enteredOn }: Origin): string {
  const meeting = occurrences.find(({ id }) => id === occurrence)
  return meeting === undefined ? enteredOn : placeOf(meeting)
}

/** Date and start of a meeting, as a text that sorts. */
export function placeOf({ date, start }: Pick<Occurrence, 'date' | 'start'>): string {
  return `${date}T${start}`
}

/** Whether the meeting of a thing is past: held, cancelled, gone, or on a day before `today`. */
export function isOver(
  occurrences: readonly Occurrence[],
  occurrence: OccurrenceId | null,
  today: LocalDate,
): boolean {
  const meeting = occurrences.find(({ id }) => id === occurrence)
  return meeting === undefined || meeting.status !== 'planned' || meeting.date < today
}

/** How many meetings later `at` is than `place`: 1 for the next one. Cancelled ones do not count. */
export function meetingsSince(occurrences: readonly Occurrence[], place: string, at: Occurrence): number {
  return occurrences.filter(
    (meeting) =>
      meeting.status !== 'cancelled' && placeOf(meeting) > place && placeOf(meeting) <= placeOf(at),
  ).length
}
