import { type Content, meetingDoc, type OccurrenceId, speak, type Team } from '@roundtable/core'
import type { TabScene } from '../view'

/** The meeting as it will stand in the Doc, which speaks the team's language whoever looks. */
export function docPreview(
  { names, words, today }: TabScene,
  team: Team,
  occurrence: OccurrenceId,
): readonly Content[] {
  const speaker = speak(team.profile.settings.language, names, words)
  const meeting = meetingDoc(team, occurrence, { speaker, today, words, email: () => undefined })
  return (meeting?.blocks ?? []).flatMap(({ content, space }) => [...content, ...space])
}
