import { type Asked, askedOf } from '@roundtable/core'
import { type Element, line, section } from './elements'
import { placeText } from './place-text'
import { goTo, type Scene } from './scene'
import type { Screen } from './screen'

/** A question in words, and the card that answers it. */
function question(scene: Scene, asked: Asked): { text: string; screen: Screen } {
  const { exchange: texts, swap: swaps } = scene.texts
  const { name } = scene.speaker
  if (asked.kind === 'swap') {
    const { id, mine, theirs } = asked.swap
    const offered = placeText(scene, mine.occurrence, mine.role)
    const wanted = placeText(scene, theirs.occurrence, theirs.role)
    return {
      text: swaps.offer(name(mine.member), offered, wanted),
      screen: { screen: 'swap-asked', swap: id },
    }
  }
  const { id, from, occurrence, back, role } = asked.exchange
  const screen = { screen: 'exchange' as const, exchange: id }
  const theirs = placeText(scene, occurrence, role)
  if (asked.kind === 'give-back') return { text: texts.backOffer(name(from), theirs), screen }
  if (back === null) return { text: texts.fill(name(from), theirs), screen }
  return { text: texts.offer(name(from), theirs, placeText(scene, back, role)), screen }
}

/**
 * What the viewer has been asked and not answered, each with a button: messages keep office hours, so a
 * question may not have arrived yet when its person looks at the next meeting.
 */
export function askedOfViewer(scene: Scene): Element[] {
  const asked = scene.viewer === null ? [] : askedOf(scene.team.turns, scene.viewer)
  if (asked.length === 0) return []
  const { exchange: texts, buttons } = scene.texts
  return [
    section(
      texts.asked,
      asked.slice(0, 4).flatMap((one): Element[] => {
        const { text, screen } = question(scene, one)
        return [
          line(text),
          { type: 'ActionSet', spacing: 'Small', actions: [goTo(scene, buttons.answer, screen)] },
        ]
      }),
    ),
  ]
}
