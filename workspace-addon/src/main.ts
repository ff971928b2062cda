import { type Addon, createAddon } from './addon'
import { appsScript } from './google/apps-script'
import type { Screen } from './screen'
import { showAnswer, showFromMenu } from './show-answer'
import { showCard } from './show-card'
import type { Maker } from './show-widget'

/** The school's own server, put in when the script is built; null where there is none. */
declare const SERVER_URL: string | null

function addon(): Addon {
  return createAddon(appsScript, SERVER_URL)
}

function maker(): Maker {
  return { service: CardService, drawing: appsScript.utilities.getUuid() }
}

function fromMenu(event: unknown, screen: Screen): object {
  return showFromMenu(maker(), addon().menu(event, screen))
}

/** The sidebar opens. */
export function onHomepage(event: unknown): object {
  return showCard(maker(), addon().home(event))
}

/** The person let us write in this Doc: on with what they came for. */
export function onFileScopeGranted(event: unknown): object {
  return showCard(maker(), addon().home(event))
}

/** Any button of a card. */
export function onPress(event: unknown): object {
  return showAnswer(maker(), addon().press(event))
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
