import type { TeamId } from '@roundtable/core'
import { type Card, heading, line } from './elements'
import { draw, goTo, type Stage } from './scene'

/** For somebody in several teams: one button a team, and the chat stays with the choice. */
export function chooseTeamCard(stage: Stage, teams: readonly { team: TeamId; name: string }[]): Card {
  const { chooseTeam } = stage.texts
  return draw(
    stage,
    chooseTeam.title,
    [heading(chooseTeam.title), line(chooseTeam.text)],
    teams.map(({ team, name }) => goTo({ ...stage, teamId: team }, name || team, { screen: 'next' })),
  )
}
