import type { OccurrenceId, RoleId } from '@roundtable/core'
import { type Element, line, section } from './elements'
import { placeText } from './place-text'
import { goTo, type Scene } from './scene'
import type { Screen } from './screen'

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
  text: string
  screen: Screen
}

function exchangesAsked(scene: Scene): Question[] {
  const { exchange: texts } = scene.texts
  const { name } = scene.speaker
  return scene.team.turns.exchanges.flatMap(({ id, from, to, occurrence, back, role, state, accepted }) => {
    if (to === null || to !== scene.viewer) return []
    const screen: Screen = { screen: 'exchange', exchange: id }
    const theirs = placeText(scene, occurrence, role)
    if (state === 'give-back-asked') return [{ text: texts.backOffer(name(from), theirs), screen }]
    if (state !== 'provisional' || accepted.includes(to)) return []
    const text =
      back === null
        ? texts.fill(name(from), theirs)
        : texts.offer(name(from), theirs, placeText(scene, back, role))
    return [{ text, screen }]
  })
}

function swapsAsked(scene: Scene): Question[] {
  const { swap: texts } = scene.texts
  return scene.team.turns.swaps
    .filter(({ theirs }) => theirs.member === scene.viewer)
    .map(({ id, mine, theirs }) => ({
      text: texts.offer(
        scene.speaker.name(mine.member),
        placeText(scene, mine.occurrence, mine.role),
        placeText(scene, theirs.occurrence, theirs.role),
      ),
      screen: { screen: 'swap-asked', swap: id },
    }))
}

/**
 * What the viewer has been asked and not answered, each with a button: messages keep office hours, so a
 * question may not have arrived yet when its person looks at the next meeting.
 */
export function askedOfViewer(scene: Scene): Element[] {
  const questions = [...exchangesAsked(scene), ...swapsAsked(scene)].slice(0, 4)
  if (scene.viewer === null || questions.length === 0) return []
  const { exchange: texts, buttons } = scene.texts
  return [
    section(
      texts.asked,
      questions.flatMap(({ text, screen }): Element[] => [
        line(text),
        { type: 'ActionSet', spacing: 'Small', actions: [goTo(scene, buttons.answer, screen)] },
      ]),
    ),
  ]
}
