import type { Answer } from './answer'
import { answerPress, homeCard, outOfDate } from './answer-press'
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
    return homeCard(door, allowed === false ? { screen: 'allow' } : screen)
  }

  return {
    home: (event) => menu(event, { screen: 'next' }),
    menu,
    press(given) {
      const { door, common } = at(given)
      const press = readPress(common)
      return press === null ? outOfDate(door) : answerPress(door, press, digestWith(services.utilities))
    },
  }
}
