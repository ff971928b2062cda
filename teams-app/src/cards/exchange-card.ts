import type { Exchange } from '@roundtable/core'
import { type Action, type Card, heading, line } from './elements'
import { placeText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

function answerButtons(scene: Scene, { id, state }: Exchange): Action[] {
  const { buttons, exchange } = scene.texts
  const after = { screen: 'exchange' as const, exchange: id }
  const answer = (title: string, command: 'accept-exchange' | 'refuse-exchange') =>
    press(scene, title, { tap: 'do', commands: [{ type: command, exchange: id }], after }, { bare: true })
  if (state === 'provisional')
    return [
      { ...answer(buttons.accept, 'accept-exchange'), style: 'positive' },
      answer(buttons.refuse, 'refuse-exchange'),
    ]
  const back = (title: string, how: 'keep' | 'return') =>
    press(
      scene,
      title,
      { tap: 'do', commands: [{ type: 'give-back', exchange: id, answer: how }], after },
      { bare: true },
    )
  return [back(exchange.keep, 'keep'), back(exchange.giveBack, 'return')]
}

/** Both dates of an exchange, for the person who is asked; or how it stands, once it is settled. */
export function exchangeCard(scene: Scene, { exchange: id }: ScreenOf<'exchange'>): Card {
  const { exchange: texts, buttons } = scene.texts
  const next = [
    goTo(scene, buttons.next, { screen: 'next' }),
    goTo(scene, buttons.turns, { screen: 'turns' }),
  ]
  const exchange = scene.team.turns.exchanges.find((known) => known.id === id)
  if (exchange === undefined || exchange.to === null)
    return draw(scene, texts.gone, [heading(texts.settled), line(texts.gone)], next)
  const { from, to, occurrence, back, role, state } = exchange
  const theirs = placeText(scene, occurrence, role)
  const name = scene.speaker.name
  const mine = back === null ? null : placeText(scene, back, role)
  const asked = scene.viewer === to && !exchange.accepted.includes(to)
  if (state === 'provisional' && asked) {
    const offer = mine === null ? texts.fill(name(from), theirs) : texts.offer(name(from), theirs, mine)
    const silence = exchange.late === true ? texts.unansweredLate : texts.unanswered
    const lines = [heading(texts.title), line(offer), line(silence)]
    return draw(scene, offer, lines, answerButtons(scene, exchange))
  }
  if (state === 'give-back-asked' && scene.viewer === to) {
    const offer = texts.backOffer(name(from), theirs)
    return draw(scene, offer, [heading(texts.backTitle), line(offer)], answerButtons(scene, exchange))
  }
  const stands =
    mine === null ? texts.filled(name(to), theirs) : texts.done(name(to), theirs, name(from), mine)
  const waiting = state === 'provisional' ? [line(texts.waiting(name(to)))] : []
  return draw(
    scene,
    stands,
    [heading(state === 'provisional' ? texts.open : texts.settled), line(stands), ...waiting],
    next,
  )
}
