import type { Command } from '../command'
import { teamThreshold } from '../reflection/anonymity'
import type { FrameId } from '../reflection/frames'
import type { Team } from '../state'
import { membersOn } from '../team/membership'
import type { Due } from './due'

/** The frame of a round that opens by itself: two prompts, a minute. */
const usualFrame: FrameId = 'plus-delta'

/** The round of a meeting; with names where too few are in the team to stay unknown. */
export function openingOf(
  team: Team,
  { occurrence, round }: Pick<Extract<Due, { kind: 'meeting-end' }>, 'occurrence' | 'round'>,
): readonly Command[] {
  const date = team.calendar.occurrences.find(({ id }) => id === occurrence)?.date
  const people = date === undefined ? 0 : membersOn(team.profile, date).length
  const mode = team.profile.settings.anonymous && people >= teamThreshold ? 'anonymous' : 'named'
  return [
    { type: 'carry', occurrence },
    { type: 'open-round', id: round, occurrence, frame: usualFrame, mode },
  ]
}

/** What Roundtable does by itself when a thing is due; nothing for what is only said. */
export function commandsOfDue(due: Due, team: Team): readonly Command[] {
  switch (due.kind) {
    case 'meeting-end':
      return openingOf(team, due)
    case 'close-round':
      return [{ type: 'close-round', round: due.round }]
    case 'settle-exchanges':
      return [{ type: 'settle-exchanges' }]
    case 'assume-doers':
      return [{ type: 'assume-doers' }]
    case 'reminder':
    case 'meeting-start':
    case 'file':
      return []
  }
}
