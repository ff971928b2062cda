import { actionsCard } from './cards/actions-card'
import { awayCard } from './cards/away-card'
import { awayPreviewCard, passPreviewCard } from './cards/away-preview-card'
import { addMeetingCard, calendarCard } from './cards/calendar-card'
import { cancelCard, cancelPreviewCard } from './cards/cancel-card'
import type { Card } from './cards/card'
import { docTroubleCard, insertedCard, leftCard, questionCard } from './cards/doc-cards'
import { exchangeCard } from './cards/exchange-card'
import { helpCard } from './cards/help-card'
import { insertCard } from './cards/insert-card'
import { nextCard } from './cards/next-card'
import { notesCard } from './cards/notes-card'
import { reflectCard } from './cards/reflect-card'
import { outOfDateCard, refusalCard } from './cards/refusal-card'
import { answeredCard, filedCard, roundCard, withdrawnCard } from './cards/round-card'
import { foundingCard, setUpCard } from './cards/set-up-card'
import { charterCard, dataCard, exportedCard, linkCard, settingsCard } from './cards/settings-card'
import { swapAskedCard, swapCard } from './cards/swap-card'
import { takeOverCard } from './cards/take-over-card'
import { turnsCard } from './cards/turns-card'
import { allowCard, bringCard, foreignCard, joinCard, strangerCard, welcomeCard } from './cards/welcome-card'
import { whyCard } from './cards/why-card'
import type { Scene, Stage } from './scene'
import type { Screen, ScreenOf } from './screen'

/** One card for each screen of a team; a screen without one does not compile. */
const cards: { [S in Screen['screen']]: (scene: Scene, screen: ScreenOf<S>) => Card } = {
  // There is a team by now: whoever still has the card of before sees it.
  welcome: nextCard,
  join: nextCard,
  foreign: nextCard,
  bring: bringCard,
  allow: allowCard,
  'set-up': setUpCard,
  next: nextCard,
  insert: insertCard,
  inserted: insertedCard,
  left: leftCard,
  question: questionCard,
  turns: turnsCard,
  why: whyCard,
  away: awayCard,
  'away-preview': awayPreviewCard,
  'pass-preview': passPreviewCard,
  exchange: exchangeCard,
  swap: swapCard,
  'swap-asked': swapAskedCard,
  'take-over': takeOverCard,
  cancel: cancelCard,
  'cancel-preview': cancelPreviewCard,
  reflect: reflectCard,
  round: roundCard,
  answered: answeredCard,
  withdrawn: withdrawnCard,
  filed: filedCard,
  actions: actionsCard,
  notes: notesCard,
  settings: settingsCard,
  calendar: calendarCard,
  'add-meeting': addMeetingCard,
  charter: charterCard,
  data: dataCard,
  link: linkCard,
  exported: exportedCard,
  'doc-trouble': docTroubleCard,
  help: helpCard,
  refusal: (scene, { refusal }) => refusalCard(scene, scene.sentence(refusal)),
  'out-of-date': outOfDateCard,
}

function drawn<S extends Screen['screen']>(kind: S, scene: Scene, screen: ScreenOf<S>): Card {
  return cards[kind](scene, screen)
}

/** The card of a screen for a Doc with a team, as the visitor sees it now. A stranger learns who can add them, no more. */
export function renderScreen(scene: Scene, screen: Screen): Card {
  if (scene.viewer === null && !['allow', 'help'].includes(screen.screen)) return strangerCard(scene)
  return drawn(screen.screen, scene, screen)
}

/** The card of a screen for a Doc without a team: what founds it, and help. */
export function renderBare(stage: Stage, screen: Screen): Card {
  switch (screen.screen) {
    case 'set-up':
      return foundingCard(stage)
    case 'join':
      return joinCard(stage)
    case 'foreign':
      return foreignCard(stage)
    case 'bring':
      return bringCard(stage)
    case 'allow':
      return allowCard(stage)
    case 'help':
      return helpCard(stage)
    case 'out-of-date':
      return outOfDateCard(stage)
    default:
      return welcomeCard(stage)
  }
}
