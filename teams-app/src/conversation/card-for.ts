import { refusalText, speak, type TeamId, teamNameWords } from '@roundtable/core'
import { chooseTeamCard } from '../cards/choose-team-card'
import type { Card } from '../cards/elements'
import { helpCard } from '../cards/help-card'
import { refusalCard } from '../cards/refusal-card'
import type { Draft } from '../cards/scene'
import type { Screen } from '../cards/screen'
import { setUpCard } from '../cards/set-up-card'
import { welcomeCard } from '../cards/welcome-card'
import type { Audience } from './audience'
import { codeCard } from './code-card'
import type { Conversing } from './deps'
import { drawScreen, emptyStage } from './scenery'
import { setUpFacts } from './set-up-facts'

/**
 * The card of a screen for its audience. Null when what it is about is no longer so and there is nothing to
 * show. Rejects when the people of the chat are asked for and Teams does not answer.
 */
export async function cardFor(
  by: Conversing,
  audience: Audience,
  screen: Screen,
  draft: Draft | null = null,
): Promise<Card | null> {
  const { tenant, team, viewer, language, personal } = audience
  const stage = { ...emptyStage(by, language), teamId: team, draft }
  if (screen.screen === 'set-up') {
    const { values, roleTitle } = await setUpFacts(by, audience)
    return setUpCard(stage, values, roleTitle)
  }
  if (screen.screen === 'link-code') {
    const card = await codeCard(by, audience, stage)
    if (card !== null) return card
  }
  if (screen.screen === 'choose-team') return chooseTeamCard(stage, await namesOf(by, tenant, screen.teams))
  if (team !== null) return drawScreen(by, { tenant, team }, viewer, screen, { personal, draft })
  if (screen.screen === 'help') return helpCard(stage, screen)
  if (screen.screen === 'refusal')
    return refusalCard(
      stage,
      refusalText(
        screen.refusal,
        speak(language, new Map(), () => undefined),
      ),
    )
  return welcomeCard(stage, personal ? 'personal' : 'shared', by.addOn)
}

function namesOf(by: Conversing, tenant: string, teams: readonly TeamId[]) {
  return Promise.all(
    teams.map(async (team) => {
      const [name] = await by.store.words.of({ tenant, team }, [teamNameWords])
      return { team, name: name?.text ?? '' }
    }),
  )
}
