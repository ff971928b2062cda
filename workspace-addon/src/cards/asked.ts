import { type Asked, askedOf } from '@roundtable/core'
import type { Scene } from '../scene'
import type { Screen } from '../screen'
import type { Section } from './card'
import { placeText } from './place-text'
import { buttons, goTo, section, text } from './widgets'

/** A question in words, and the card that answers it. */
function question(scene: Scene, asked: Asked): { words: string; screen: Screen } {
  const { exchange: texts, swap: swaps } = scene.texts
  const { name } = scene.speaker
  if (asked.kind === 'swap') {
    const { id, mine, theirs } = asked.swap
    const offered = placeText(scene, mine.occurrence, mine.role)
    const wanted = placeText(scene, theirs.occurrence, theirs.role)
    return {
      words: swaps.offer(name(mine.member), offered, wanted),
      screen: { screen: 'swap-asked', swap: id },
    }
  }
  const { id, from, occurrence, back, role } = asked.exchange
  const screen = { screen: 'exchange' as const, exchange: id }
  const theirs = placeText(scene, occurrence, role)
  if (asked.kind === 'give-back') return { words: texts.backOffer(name(from), theirs), screen }
  if (back === null) return { words: texts.fill(name(from), theirs), screen }
  return { words: texts.offer(name(from), theirs, placeText(scene, back, role)), screen }
}

/** What the viewer has been asked and not answered, each with a button: nothing else tells it in a Doc. */
export function askedOfViewer(scene: Scene): Section[] {
  const asked = scene.viewer === null ? [] : askedOf(scene.team.turns, scene.viewer)
  const { exchange: texts, buttons: titles } = scene.texts
  const widgets = asked.slice(0, 4).flatMap((one) => {
    const { words, screen } = question(scene, one)
    return [text(words), buttons(goTo(titles.answer, screen, `${titles.answer}: ${words}`))]
  })
  return section(widgets, texts.asked)
}
