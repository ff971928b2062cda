import type { Answer } from './answer'
import { answerPress, homeCard, outOfDate } from './answer-press'
import type { Card } from './cards/card'
import { troubleCard } from './cards/trouble-card'
import { readEvent } from './event'
import type { Services } from './google/services'
import { openDoor } from './open-door'
import { renderBare } from './render-screen'
import { stageOf } from './scene'
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
    const event = readEvent(given, services)
    return event.doc === null
      ? null
      : { event, door: openDoor(services, visitOf(services, event.doc), server) }
  }

  function menu(given: unknown, screen: Screen): Card {
    const here = at(given)
    if (here === null) return noDoc()
    return homeCard(here.door, here.event.allowed === false ? { screen: 'allow' } : screen)
  }

  /** Google says of no Doc that it is open. */
  function noDoc(): Card {
    const visit = visitOf(services, null)
    return troubleCard(stageOf(visit, { server, editors: [], zone: null }, null), 'no-doc', null)
  }

  return {
    home: (event) => menu(event, { screen: 'next' }),
    menu,
    press(given) {
      const here = at(given)
      if (here === null) return { kind: 'card', card: noDoc(), where: 'home' }
      const press = readPress(here.event.common)
      return press === null ? outOfDate(here.door) : answerPress(here.door, press, services.utilities)
    },
  }
}
