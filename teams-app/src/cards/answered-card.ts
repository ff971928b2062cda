import { closeButtons } from './closing-card'
import { type Card, heading, line } from './elements'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/**
 * After answering, for the writer alone: the only card that knows which anonymous answers are theirs.
 * It travels in the response to the press and is kept nowhere.
 */
export function answeredCard(scene: Scene, { round: id, answers }: ScreenOf<'answered'>): Card {
  const { answered, buttons } = scene.texts
  const round = scene.team.rounds.rounds.find((known) => known.id === id)
  const anonymous = round?.mode === 'anonymous'
  const commands = anonymous
    ? [{ type: 'withdraw-answer' as const, round: id, ids: answers }]
    : answers.map((answer) => ({ type: 'withdraw-reflection' as const, id: answer }))
  const kept = answers.length === 0 ? answered.saved : anonymous ? answered.anonymous : answered.text
  const takeBack = press(
    scene,
    buttons.withdraw,
    { tap: 'do', commands, after: { screen: 'withdrawn', round: id } },
    { bare: true },
  )
  const open = round?.state === 'open'
  return draw(
    scene,
    answered.title,
    [heading(answered.title), line(kept)],
    [
      ...(answers.length > 0 && open ? [takeBack] : []),
      ...(round === undefined ? [] : closeButtons(scene, round)),
      goTo(scene, buttons.actions, { screen: 'actions' }),
      goTo(scene, buttons.next, { screen: 'next' }),
    ],
  )
}

/** The words are erased; while the round is open there is a way to write again. */
export function withdrawnCard(scene: Scene, { round }: ScreenOf<'withdrawn'>): Card {
  const { withdrawn, buttons, closing } = scene.texts
  const again = round === null ? [] : [goTo(scene, closing.title, { screen: 'closing', round })]
  return draw(
    scene,
    withdrawn.title,
    [heading(withdrawn.title), line(withdrawn.text)],
    [...again, goTo(scene, buttons.next, { screen: 'next' })],
  )
}
