import type { TeamId } from '@roundtable/core'
import { brief, type Card, heading, line } from './elements'
import { draw, goTo, type Stage } from './scene'

/** A button shows its title as it is; two teams of one name are told apart by their place. */
function titleOf(name: string, place: number, teams: readonly { name: string }[]): string {
  const alike = teams.filter((other) => brief(other.name, room) === brief(name, room)).length
  return alike > 1 ? `${brief(name, room)} (${place + 1})` : brief(name, room)
}

const room = 32

/** For somebody in several teams: one button a team, and the chat stays with the choice. */
export function chooseTeamCard(stage: Stage, teams: readonly { team: TeamId; name: string }[]): Card {
  const { chooseTeam } = stage.texts
  return draw(
    stage,
    chooseTeam.title,
    [heading(chooseTeam.title), line(chooseTeam.text)],
    teams.map(({ team, name }, place) =>
      goTo({ ...stage, teamId: team }, titleOf(name || team, place, teams), { screen: 'next' }),
    ),
  )
}
