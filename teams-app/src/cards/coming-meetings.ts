import type { Occurrence } from '@roundtable/core'
import type { Choice } from './inputs'
import type { Scene } from './scene'

/** As many meetings as somebody looks through on a phone. */
const most = 12

/** The planned meetings from today on, the next ones first. */
export function comingMeetings({ team, today }: Scene): readonly Occurrence[] {
  return team.calendar.occurrences
    .filter(({ status, date }) => status === 'planned' && date >= today)
    .slice(0, most)
}

/** The coming meetings as choices, each with its date. */
export function meetingChoices(scene: Scene): Choice[] {
  return comingMeetings(scene).map(({ id, date }) => ({ value: id, title: scene.speaker.date(date) }))
}
