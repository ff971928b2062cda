import {
  type AgendaView,
  type LocalDate,
  type LocalTime,
  localDate,
  type OccurrenceId,
  type RoleId,
} from '@roundtable/core'
import type { Scene } from './scene'

/** "Tue 4 Mar", or with the role when the team has several: "Tue 4 Mar (Notes)". */
export function placeText(scene: Scene, occurrence: OccurrenceId, role: RoleId): string {
  const date = dateText(scene, occurrence)
  return scene.team.profile.roles.length === 1 ? date : `${date} (${scene.speaker.role(role)})`
}

/** "Tue 4 Mar", "Tue 4 Mar – Fri 7 Mar", or "from Tue 4 Mar on" where there is no last day. */
export function periodText({ speaker, texts }: Scene, from: LocalDate, until: LocalDate | null): string {
  const first = speaker.date(from)
  if (until === null) return texts.away.fromOn(first)
  return from === until ? first : `${first} – ${speaker.date(until)}`
}

/** A wall time as people of the language write it: "3:30 PM", "15:30". */
export function clockText({ texts }: Pick<Scene, 'texts'>, time: LocalTime): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return texts.clock(hour, String(minute).padStart(2, '0'))
}

/** The meeting's date in words; when the calendar no longer has it, the date for which it was made. */
export function dateText({ team, speaker }: Scene, occurrence: OccurrenceId): string {
  const meeting = team.calendar.occurrences.find(({ id }) => id === occurrence)
  const date = meeting?.date ?? localDate.safeParse(occurrence.slice(2, 12)).data
  return date === undefined ? occurrence : speaker.date(date)
}

/** Date, time and length in one line. */
export function whenLine(scene: Scene, { date, start, minutes }: AgendaView): string {
  return `${scene.speaker.date(date)}, ${clockText(scene, start)} · ${scene.texts.minutes(minutes)}`
}
