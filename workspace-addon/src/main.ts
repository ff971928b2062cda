import { type Addon, createAddon } from './addon'
import type { Card } from './cards/card'
import { appsScript } from './google/apps-script'
import type { Screen } from './screen'
import { showAnswer, showFromMenu } from './show-answer'
import { showCard } from './show-card'
import type { Maker } from './show-widget'

/** The school's own server, put in when the script is built; null where there is none. */
declare const SERVER_URL: string | null

function maker(): Maker {
  return { service: CardService, drawing: appsScript.utilities.getUuid() }
}

/** What an entry point answers, shown; where a service of Google's throws, a card that says so, and no red box of Google's. */
function entry<T>(
  event: unknown,
  answer: (addon: Addon) => T,
  show: (maker: Maker, answer: T) => object,
  instead: (maker: Maker, card: Card) => object,
): object {
  const addon = createAddon(appsScript, SERVER_URL)
  try {
    return show(maker(), answer(addon))
  } catch {
    // What was thrown goes no further: it can hold what was sent.
    return instead({ service: CardService, drawing: `broken-${appsScript.now()}` }, addon.broken(event))
  }
}

function fromMenu(event: unknown, screen: Screen): object {
  return entry(event, (addon) => addon.menu(event, screen), showFromMenu, showFromMenu)
}

/** The sidebar opens. */
export function onHomepage(event: unknown): object {
  return entry(event, (addon) => addon.home(event), showCard, showCard)
}

/** The person let us write in this Doc: on with what they came for. */
export function onFileScopeGranted(event: unknown): object {
  return onHomepage(event)
}

/** Any button of a card. */
export function onPress(event: unknown): object {
  return entry(
    event,
    (addon) => addon.press(event),
    showAnswer,
    (by, card) => showAnswer(by, { kind: 'card', card, where: 'instead' }),
  )
}

export function onStartAgain(event: unknown): object {
  return fromMenu(event, { screen: 'next' })
}

export function onSettings(event: unknown): object {
  return fromMenu(event, { screen: 'settings' })
}

export function onHelp(event: unknown): object {
  return fromMenu(event, { screen: 'help' })
}
