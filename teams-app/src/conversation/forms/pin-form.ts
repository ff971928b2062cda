import type { Filling, FormOutcome } from './filling'

/** Who has which date whatever the turn says; shown before it is written. */
export function readPin({ fields, texts, team }: Filling): FormOutcome {
  const again = { screen: 'pin' as const }
  const meeting = team.calendar.occurrences.find(({ id }) => id === fields.occurrence)
  if (meeting === undefined) return { problem: texts.pin.whichError, again }
  const role = team.profile.roles.find(({ id }) => id === fields.role)?.id
  if (role === undefined) return { problem: texts.myPart.roleError, again }
  const member = team.profile.members.find(({ id }) => id === fields.who)?.id
  if (member === undefined) return { problem: texts.pin.whoError, again }
  const commands = [{ type: 'pin' as const, occurrence: meeting.id, role, member }]
  return { show: { screen: 'preview', what: 'pin', commands } }
}
