import type { Answer } from './answer'
import { answerPress, askFirst, homeCard, outOfDate } from './answer-press'
import type { Card } from './cards/card'
import { troubleCard } from './cards/trouble-card'
import { digestWith } from './digest'
import { commonOf, readEvent } from './event'
import type { Services } from './google/services'
import { openDoor } from './open-door'
import { readPress } from './read-press'
import type { Screen } from './screen'
import { textsIn } from './text/texts'
import { languageOf, visitOf } from './visit-of'

/** What each entry point answers. */
export interface Addon {
  /** The sidebar opens: first the permission for this Doc, then the next meeting. */
  home(event: unknown): Card
  /** An entry of the add-on's own menu. */
  menu(event: unknown, screen: Screen): Card
  press(event: unknown): Answer
  /** What is said where one of these threw: whether a press was carried out is then open. Asks nothing that can throw. */
  broken(event: unknown): Card
}

/**
 * The add-on, for one execution.
 * @param server the origin of the school's server; null where there is none
 */
export function createAddon(services: Services, server: string | null): Addon {
  /** Null where no Doc lies open: Google shows the add-on beside one only. */
  function at(given: unknown) {
    const { doc, allowed, common } = readEvent(given, services)
    return doc === null ? null : { allowed, common, door: openDoor(services, visitOf(services, doc), server) }
  }

  const stage = () => ({ texts: textsIn(languageOf(services)) })
  const noDoc = () => troubleCard(stage(), 'no-doc', null)

  function menu(given: unknown, screen: Screen): Card {
    const place = at(given)
    if (place === null) return noDoc()
    return place.allowed === false ? askFirst(place.door, screen) : homeCard(place.door, screen)
  }

  return {
    home: (event) => menu(event, { screen: 'next' }),
    menu,
    press(given) {
      const place = at(given)
      if (place === null) return { kind: 'card', card: noDoc(), where: 'instead' }
      const { door, allowed, common } = place
      const press = readPress(common)
      if (press === null) return outOfDate(door)
      const { step } = press
      if (allowed === false && step.tap !== 'allow') {
        const card = askFirst(door, step.tap === 'show' ? step.screen : { screen: 'allow' })
        return { kind: 'card', card, where: 'instead' }
      }
      return answerPress(door, press, digestWith(services.utilities))
    },
    broken(given) {
      const press = readPress(commonOf(given))
      const acts = press !== null && (press.step.tap === 'do' || press.step.tap === 'form')
      return acts ? troubleCard(stage(), 'uncertain', press) : troubleCard(stage(), 'broken', null)
    },
  }
}
