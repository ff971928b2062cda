import type { Answer } from './answer'
import type { Card } from './cards/card'
import { showCard } from './show-card'
import type { Maker } from './show-widget'

/** What Google is given back for a press. */
export function showAnswer(maker: Maker, answer: Answer): object {
  const { service } = maker
  if (answer.kind === 'ask-for-the-doc')
    return service.newEditorFileScopeActionResponseBuilder().requestFileScopeForActiveDocument().build()
  const card = showCard(maker, answer.card)
  const way = service.newNavigation()
  const moved = {
    over: () => way.pushCard(card),
    instead: () => way.updateCard(card),
    home: () => way.popToRoot().updateCard(card),
  }[answer.where]()
  const response = service.newActionResponseBuilder().setNavigation(moved)
  if (answer.notice !== undefined) response.setNotification(service.newNotification().setText(answer.notice))
  return response.build()
}

/** What Google is given back for an entry of the add-on's menu: the card with nothing behind it. */
export function showFromMenu(maker: Maker, card: Card): object {
  return maker.service
    .newUniversalActionResponseBuilder()
    .displayAddOnCards([showCard(maker, card)])
    .build()
}
