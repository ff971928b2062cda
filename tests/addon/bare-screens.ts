import type { Card } from '../../workspace-addon/src/cards/card'
import { troubleCard } from '../../workspace-addon/src/cards/trouble-card'
import { renderBare } from '../../workspace-addon/src/render-screen'
import type { Trouble } from '../../workspace-addon/src/source/team-source'
import { type Setting, stageIn } from './scenes'

export interface Example {
  name: string
  card: Card
}

const bare = ['welcome', 'join', 'foreign', 'bring', 'allow', 'set-up', 'help', 'out-of-date'] as const
const troubles: readonly Trouble[] = [
  'busy',
  'unreachable',
  'refused',
  'full',
  'damaged',
  'newer',
  'broken',
  'uncertain',
  'no-doc',
  'copied',
]

/** The cards of a Doc without a team, and of a team that cannot be reached. */
export function bareCards(given: Setting): Example[] {
  const typed = { text: [given.school.saying.action(1)] }
  const again = {
    press: 'press-of-a-moment-ago',
    step: { tap: 'form', form: { form: 'add-action' } },
    fields: typed,
  } as const
  return [
    ...bare.map((screen) => ({
      name: `no team: ${screen}`,
      card: renderBare(stageIn(given, null), { screen }),
    })),
    ...troubles.map((trouble, n) => ({
      name: `trouble, ${trouble}`,
      card: troubleCard(stageIn(given, null), trouble, n % 2 === 0 ? null : again),
    })),
  ]
}
