import type { Exchange } from '@roundtable/core'
import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import type { Card } from './card'
import { draw } from './draw'
import { placeText } from './place-text'
import { buttons, goTo, press, section, text } from './widgets'

/** The two answers that are possible now. */
function answers({ texts }: Scene, { id, state }: Exchange): Card['footer'] {
  const { buttons: titles, exchange } = texts
  const after = { screen: 'exchange' as const, exchange: id }
  const answer = (title: string, type: 'accept-exchange' | 'refuse-exchange') =>
    press(title, { tap: 'do', commands: [{ type, exchange: id }], after })
  const back = (title: string, how: 'keep' | 'return') =>
    press(title, { tap: 'do', commands: [{ type: 'give-back', exchange: id, answer: how }], after })
  return state === 'provisional'
    ? {
        primary: answer(titles.accept, 'accept-exchange'),
        secondary: answer(titles.refuse, 'refuse-exchange'),
      }
    : { primary: back(exchange.keep, 'keep'), secondary: back(exchange.giveBack, 'return') }
}

/** Both dates of an exchange, for the person who is asked; or how it stands, once it is settled. */
export function exchangeCard(scene: Scene, { exchange: id }: ScreenOf<'exchange'>): Card {
  const { exchange: texts, buttons: titles } = scene.texts
  const next = buttons(goTo(titles.next, { screen: 'next' }), goTo(titles.turns, { screen: 'turns' }))
  const exchange = scene.team.turns.exchanges.find((known) => known.id === id)
  if (exchange === undefined || exchange.to === null)
    return draw(scene, { title: texts.settled, sections: section([text(texts.gone), next]) })
  const { from, to, occurrence, back, role, state, accepted } = exchange
  const theirs = placeText(scene, occurrence, role)
  const { name } = scene.speaker
  const mine = back === null ? null : placeText(scene, back, role)
  const isAsked = scene.viewer === to && (state === 'give-back-asked' || !accepted.includes(to))
  if (isAsked && (state === 'provisional' || state === 'give-back-asked')) {
    const fresh = mine === null ? texts.fill(name(from), theirs) : texts.offer(name(from), theirs, mine)
    const offer = state === 'provisional' ? fresh : texts.backOffer(name(from), theirs)
    const silence = exchange.late === true ? texts.unansweredLate : texts.unanswered
    const footer = answers(scene, exchange)
    return draw(scene, {
      title: state === 'provisional' ? texts.title : texts.backTitle,
      sections: section([text(offer), ...(state === 'provisional' ? [text(silence)] : [])]),
      ...(footer === undefined ? {} : { footer }),
    })
  }
  const stands =
    mine === null ? texts.filled(name(to), theirs) : texts.done(name(to), theirs, name(from), mine)
  const waiting = state === 'provisional' ? [text(texts.waiting(name(to)))] : []
  return draw(scene, {
    title: state === 'provisional' ? texts.open : texts.settled,
    sections: section([text(stands), ...waiting, next]),
  })
}
