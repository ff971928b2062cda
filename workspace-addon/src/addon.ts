import type { Answer } from './answer'
import { answerPress, askFirst, homeCard, outOfDate } from './answer-press'
import type { Card } from './cards/card'
import { digestWith } from './digest'
import { readEvent } from './event'
import type { Services } from './google/services'
import { openDoor } from './open-door'
import type { Screen } from './screen'
import { readPress } from './tap'
import { visitOf } from './visit-of'

/** What each entry point answers. */
export interface Addon {
  /** The sidebar opens: first the permission for this Doc, then the next meeting. */
  home(event: unknown): Card
  /** An entry of the add-on's own menu. */
  menu(event: unknown, screen: Screen): Card
  press(event: unknown): Answer
}

/**
 * The add-on, for one execution.
 * @param server the origin of the school's server; null where there is none
 */
export function createAddon(services: Services, server: string | null): Addon {
  function at(given: unknown) {
    const { doc, allowed, common } = readEvent(given, services)
    // Google shows the add-on beside an open Doc only, and shows this sentence where it does not.
    if (doc === null) throw new Error('Open the Doc of your team, then open Roundtable again.')
    return { allowed, common, door: openDoor(services, visitOf(services, doc), server) }
  }

  function menu(given: unknown, screen: Screen): Card {
    const { door, allowed } = at(given)
    return allowed === false ? askFirst(door, screen) : homeCard(door, screen)
  }

  return {
    home: (event) => menu(event, { screen: 'next' }),
    menu,
    press(given) {
      const { door, allowed, common } = at(given)
      const press = readPress(common)
      if (press === null) return outOfDate(door)
      const { step } = press
      if (allowed === false && step.tap !== 'allow') {
        const card = askFirst(door, step.tap === 'show' ? step.screen : { screen: 'allow' })
        return { kind: 'card', card, where: 'instead' }
      }
      return answerPress(door, press, digestWith(services.utilities))
    },
  }
}
