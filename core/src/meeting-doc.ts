import type { AgendaView } from './agenda/view'
import type { LocalDate, MemberId, OccurrenceId, ThingId, WordsId } from './ids'
import { meetingAgenda } from './meeting'
import { promptsOf } from './reflection/frames'
import { openingOf } from './reminder/commands-of-due'
import { roundOf } from './reminder/due'
import { agendaBlocks } from './running-doc/agenda-blocks'
import type { MeetingBlocks } from './running-doc/meeting-blocks'
import { isTypedId } from './running-doc/same-words'
import type { DocSources } from './running-doc/writing'
import type { Team } from './state'
import { membersOn } from './team/membership'
import type { Speaker } from './text/speaker'

/** What a meeting's part of the running Doc is written with beside the team. */
export interface MeetingDocSources {
  speaker: Speaker
  today: LocalDate
  words: (id: WordsId) => string | undefined
  /** The address under which Google knows a member. */
  email: (member: MemberId) => string | undefined
}

function reflectionOf(team: Team, occurrence: OccurrenceId): DocSources['reflection'] {
  const round = team.rounds.rounds.find((known) => known.occurrence === occurrence)
  if (round !== undefined) return { mode: round.mode, prompts: round.prompts }
  const coming = openingOf(team, { occurrence, round: roundOf(occurrence) })
  const opening = coming.find((command) => command.type === 'open-round')
  if (opening === undefined) return null
  return { mode: opening.mode, prompts: promptsOf(opening.frame, opening.form ?? 'brief') }
}

/** What was read back from the Doc stands there already, as somebody typed it. */
function withoutTyped(view: AgendaView): AgendaView {
  const ours = ({ id }: { id: ThingId }) => !isTypedId(id)
  return { ...view, newActions: view.newActions.filter(ours), decisions: view.decisions.filter(ours) }
}

/** A meeting as the running Doc shows it; undefined when the calendar does not hold it. */
export function meetingDoc(
  team: Team,
  occurrence: OccurrenceId,
  { speaker, today, words, email }: MeetingDocSources,
): MeetingBlocks | undefined {
  const view = meetingAgenda(team, { language: speaker.language, today, words }, occurrence)
  if (view === undefined) return undefined
  return agendaBlocks(withoutTyped(view), {
    speaker,
    zone: team.profile.zone,
    email,
    reflection: reflectionOf(team, occurrence),
    members: membersOn(team.profile, view.date).map(({ id }) => id),
  })
}
