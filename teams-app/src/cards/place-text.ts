import type { OccurrenceId, RoleId } from '@roundtable/core'
import type { Scene } from './scene'

/** "Tue 4 Mar", or with the role when the team has several: "Tue 4 Mar (Notes)". */
export function placeText(scene: Scene, occurrence: OccurrenceId, role: RoleId): string {
  const date = dateText(scene, occurrence)
  return scene.team.profile.roles.length === 1 ? date : `${date} (${scene.speaker.role(role)})`
}

/** The meeting's date in words; its id when the calendar no longer has it. */
export function dateText({ team, speaker }: Scene, occurrence: OccurrenceId): string {
  const meeting = team.calendar.occurrences.find(({ id }) => id === occurrence)
  return meeting === undefined ? occurrence : speaker.date(meeting.date)
}
