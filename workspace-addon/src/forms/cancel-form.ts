import { one } from '../fields'
import type { FormOutcome, TeamFilling } from './filling'

/** Which meeting is cancelled, and whether its turns slide or keep their dates; shown before it is written. */
export function readCancel({ fields, scene }: TeamFilling): FormOutcome {
  const meeting = scene.team.calendar.occurrences.find(({ id }) => id === one(fields, 'occurrence'))
  if (meeting === undefined) return { problem: scene.texts.cancel.whichError, again: { screen: 'cancel' } }
  const mode = one(fields, 'mode') === 'keep' ? 'keep' : 'slide'
  return { show: { screen: 'cancel-preview', occurrence: meeting.id, mode } }
}
