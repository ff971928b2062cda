import type { Filling, FormOutcome } from './filling'

/** Which meeting is cancelled, and whether its turns slide or keep their dates; shown before it is written. */
export function readCancel({ fields, texts, team }: Filling): FormOutcome {
  const meeting = team.calendar.occurrences.find(({ id }) => id === fields.occurrence)
  if (meeting === undefined) return { problem: texts.cancel.whichError, again: { screen: 'cancel' } }
  const mode = fields.mode === 'keep' ? 'keep' : 'slide'
  return { show: { screen: 'cancel-preview', occurrence: meeting.id, mode } }
}
