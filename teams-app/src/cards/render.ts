import { actionsCard } from './actions-card'
import { addMeetingCard, meetingAddedCard } from './add-meeting-card'
import { agendaCard, chooseAgendaCard } from './agenda-card'
import { answeredCard, withdrawnCard } from './answered-card'
import { awayCard } from './away-card'
import { awayPreviewCard, passPreviewCard } from './away-preview-card'
import { calendarCard } from './calendar-card'
import { cancelCard, cancelPreviewCard } from './cancel-card'
import { closingCard, filedCard } from './closing-card'
import { agendaDocCard, docTroubleCard, runningDocCard } from './docs-card'
import type { Card } from './elements'
import { exchangeCard } from './exchange-card'
import { feedbackCard } from './feedback-card'
import { helpCard } from './help-card'
import { leadingCard, whenHardCard } from './leading-card'
import { ledCard } from './led-card'
import { linkDocCard } from './link-code-card'
import { loggedCard } from './logged-card'
import { meetingStartCard } from './meeting-start-card'
import { memberCard, membersCard } from './members-card'
import { moveCard } from './move-card'
import { myPartCard } from './my-part-card'
import { nextMeetingCard } from './next-meeting-card'
import { notHereCard, stoodInCard } from './not-here-card'
import { sayMoreCard, seatEmptyCard, turnsChangedCard } from './notice-cards'
import { orderCard, orderChangedCard } from './order-card'
import { ownAgendaCard } from './own-agenda-card'
import { pinCard } from './pin-card'
import { previewCard } from './preview-card'
import { outOfDateCard, refusalCard } from './refusal-card'
import { reminderCard } from './reminder-card'
import type { Scene } from './scene'
import type { Screen, ScreenOf } from './screen'
import { swapAskedCard, swapCard } from './swap-card'
import { takeOverCard } from './take-over-card'
import { topicsCard } from './topics-card'
import { turnsCard } from './turns-card'
import { whyCard } from './why-card'

/** Screens of a team; the others are drawn where there may be none. */
type TeamScreen = Exclude<Screen['screen'], 'welcome' | 'choose-team' | 'set-up' | 'link-code'>

const cards: { [S in TeamScreen]: (scene: Scene, screen: ScreenOf<S>) => Card | null } = {
  next: nextMeetingCard,
  turns: turnsCard,
  agenda: agendaCard,
  'choose-agenda': chooseAgendaCard,
  'own-agenda': ownAgendaCard,
  leading: leadingCard,
  'when-hard': whenHardCard,
  away: awayCard,
  'away-preview': (scene, screen) => awayPreviewCard(scene, screen, scene.freshId),
  'pass-preview': passPreviewCard,
  'take-over': takeOverCard,
  exchange: exchangeCard,
  swap: swapCard,
  'swap-asked': swapAskedCard,
  why: whyCard,
  cancel: cancelCard,
  'cancel-preview': cancelPreviewCard,
  calendar: calendarCard,
  'add-meeting': addMeetingCard,
  'meeting-added': meetingAddedCard,
  actions: actionsCard,
  topics: topicsCard,
  reminder: reminderCard,
  'turns-changed': turnsChangedCard,
  'seat-empty': seatEmptyCard,
  'meeting-start': meetingStartCard,
  closing: closingCard,
  answered: answeredCard,
  withdrawn: withdrawnCard,
  feedback: feedbackCard,
  filed: filedCard,
  led: ledCard,
  logged: loggedCard,
  'not-here': notHereCard,
  'stood-in': stoodInCard,
  'my-part': myPartCard,
  members: membersCard,
  member: memberCard,
  order: orderCard,
  'order-changed': orderChangedCard,
  pin: pinCard,
  move: moveCard,
  preview: previewCard,
  help: helpCard,
  'say-more': sayMoreCard,
  refusal: (scene, { refusal }) => refusalCard(scene, scene.sentence(refusal)),
  'out-of-date': outOfDateCard,
  'agenda-doc': agendaDocCard,
  'running-doc': runningDocCard,
  'doc-trouble': docTroubleCard,
  'link-doc': linkDocCard,
}

function drawn<S extends TeamScreen>(kind: S, scene: Scene, screen: ScreenOf<S>): Card | null {
  return cards[kind](scene, screen)
}

/**
 * The card of a screen for one team, as its viewer sees it now. Null when what it is about is no longer so:
 * a reminder of a turn that went to somebody else is not sent.
 */
export function renderScene(scene: Scene, screen: Screen): Card | null {
  switch (screen.screen) {
    case 'welcome':
    case 'choose-team':
    case 'set-up':
      return nextMeetingCard(scene)
    case 'link-code':
      return linkDocCard(scene)
    default:
      return drawn(screen.screen, scene, screen)
  }
}
