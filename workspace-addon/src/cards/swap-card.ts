import { publishedPlaces } from '@roundtable/core'
import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import type { Card } from './card'
import { draw } from './draw'
import { placeText } from './place-text'
import { buttons, goTo, list, press, section, send, text } from './widgets'

/** Choose a date of one's own and one of somebody else's. */
export function swapCard(scene: Scene): Card {
  const { swap, buttons: titles } = scene.texts
  const places = publishedPlaces(scene.team, scene.today)
  const value = ({ occurrence, role, member }: (typeof places)[number]) => `${occurrence}|${role}|${member}`
  const mine = places.filter(({ member }) => member === scene.viewer)
  const theirs = places.filter(({ member }) => member !== scene.viewer)
  const back = goTo(titles.back, { screen: 'next' })
  const [first] = mine
  if (first === undefined || theirs.length === 0)
    return draw(scene, {
      title: swap.title,
      sections: section([
        text(swap.none),
        buttons(goTo(titles.takeOver, { screen: 'take-over', occurrence: null }), back),
      ]),
    })
  const own = mine.map((place) => [value(place), placeText(scene, place.occurrence, place.role)] as const)
  const others = theirs.map(
    (place) =>
      [
        value(place),
        `${placeText(scene, place.occurrence, place.role)}: ${scene.speaker.name(place.member)}`,
      ] as const,
  )
  return draw(scene, {
    title: swap.title,
    sections: section([
      list('mine', swap.mine, own, value(first)),
      list('theirs', swap.theirs, [['', swap.choose], ...others], ''),
    ]),
    footer: { primary: send(titles.ask, { form: 'swap' }), secondary: back },
  })
}

/** The other side of a swap: take it, or keep the own date. For everybody else, how it stands. */
export function swapAskedCard(scene: Scene, { swap: id }: ScreenOf<'swap-asked'>): Card {
  const { swap: texts, buttons: titles, exchange } = scene.texts
  const next = [goTo(titles.next, { screen: 'next' }), goTo(titles.turns, { screen: 'turns' })]
  const swap = scene.team.turns.swaps.find((known) => known.id === id)
  if (swap === undefined)
    return draw(scene, { title: exchange.settled, sections: section([text(texts.gone), buttons(...next)]) })
  const { mine, theirs } = swap
  const offered = placeText(scene, mine.occurrence, mine.role)
  const wanted = placeText(scene, theirs.occurrence, theirs.role)
  const { name } = scene.speaker
  const answer = (title: string, type: 'accept-swap' | 'refuse-swap' | 'undo-swap') =>
    press(title, { tap: 'do', commands: [{ type, id }], after: { screen: 'turns' } })
  if (scene.viewer === theirs.member)
    return draw(scene, {
      title: texts.askedTitle,
      sections: section([text(texts.offer(name(mine.member), offered, wanted))]),
      footer: {
        primary: answer(titles.acceptSwap, 'accept-swap'),
        secondary: answer(titles.refuseSwap, 'refuse-swap'),
      },
    })
  const undo = scene.viewer === mine.member ? [answer(titles.withdraw, 'undo-swap')] : []
  return draw(scene, {
    title: exchange.open,
    sections: section([
      text(texts.proposed(name(mine.member), offered, name(theirs.member), wanted)),
      text(exchange.waiting(name(theirs.member))),
      buttons(...undo, ...next),
    ]),
  })
}
