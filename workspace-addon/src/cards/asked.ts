import type { OccurrenceId, RoleId } from '@roundtable/core'
import type { Scene } from '../scene'
import type { Screen } from '../screen'
import type { Section } from './card'
import { placeText } from './place-text'
import { buttons, goTo, section, text } from './widgets'

/** Whether a turn may still change hands, because somebody has not answered yet. */
export function waitsForAnswer({ team }: Scene, occurrence: OccurrenceId, role: RoleId): boolean {
  return team.turns.exchanges.some(
    (exchange) =>
      exchange.state === 'provisional' &&
      exchange.role === role &&
      (exchange.occurrence === occurrence || exchange.back === occurrence),
  )
}

interface Question {
  words: string
  screen: Screen
}

function exchangesAsked(scene: Scene): Question[] {
  const { exchange: texts } = scene.texts
  const { name } = scene.speaker
  return scene.team.turns.exchanges.flatMap(({ id, from, to, occurrence, back, role, state, accepted }) => {
    if (to === null || to !== scene.viewer) return []
    const screen: Screen = { screen: 'exchange', exchange: id }
    const theirs = placeText(scene, occurrence, role)
    if (state === 'give-back-asked') return [{ words: texts.backOffer(name(from), theirs), screen }]
    if (state !== 'provisional' || accepted.includes(to)) return []
    const words =
      back === null
        ? texts.fill(name(from), theirs)
        : texts.offer(name(from), theirs, placeText(scene, back, role))
    return [{ words, screen }]
  })
}

function swapsAsked(scene: Scene): Question[] {
  const { swap: texts } = scene.texts
  return scene.team.turns.swaps
    .filter(({ theirs }) => theirs.member === scene.viewer)
    .map(({ id, mine, theirs }) => ({
      words: texts.offer(
        scene.speaker.name(mine.member),
        placeText(scene, mine.occurrence, mine.role),
        placeText(scene, theirs.occurrence, theirs.role),
      ),
      screen: { screen: 'swap-asked', swap: id },
    }))
}

/** What the viewer has been asked and not answered, each with a button: nothing else tells it in a Doc. */
export function askedOfViewer(scene: Scene): Section[] {
  const questions = [...exchangesAsked(scene), ...swapsAsked(scene)].slice(0, 4)
  const { exchange: texts, buttons: titles } = scene.texts
  return section(
    questions.flatMap(({ words, screen }) => [
      text(words),
      buttons(goTo(titles.answer, screen, `${titles.answer}: ${words}`)),
    ]),
    texts.asked,
  )
}
