import { publishedPlaces } from '@roundtable/core'
import { type Card, heading, line } from './elements'
import { type Choice, choiceInput } from './inputs'
import { placeText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** Choose a date of one's own and one of somebody else's. */
export function swapCard(scene: Scene): Card {
  const { swap, buttons } = scene.texts
  const places = publishedPlaces(scene.team, scene.today)
  const value = ({ occurrence, role, member }: (typeof places)[number]) => `${occurrence}|${role}|${member}`
  const mine = places.filter(({ member }) => member === scene.viewer)
  const theirs = places.filter(({ member }) => member !== scene.viewer)
  const back = goTo(scene, buttons.back, { screen: 'next' })
  if (mine.length === 0 || theirs.length === 0)
    return draw(
      scene,
      swap.none,
      [heading(swap.title), line(swap.none)],
      [goTo(scene, buttons.takeOver, { screen: 'take-over', occurrence: null }), back],
    )
  const mineChoices = mine.map(
    (place): Choice => ({
      value: value(place),
      title: placeText(scene, place.occurrence, place.role),
    }),
  )
  const theirChoices = theirs.map(
    (place): Choice => ({
      value: value(place),
      title: `${placeText(scene, place.occurrence, place.role)}: ${scene.speaker.name(place.member)}`,
    }),
  )
  return draw(
    scene,
    swap.title,
    [
      heading(swap.title),
      choiceInput({
        id: 'mine',
        label: swap.mine,
        error: swap.mineError,
        required: true,
        choices: mineChoices,
        value: mineChoices[0]?.value,
      }),
      choiceInput({
        id: 'theirs',
        label: swap.theirs,
        error: swap.theirsError,
        required: true,
        choices: theirChoices,
      }),
    ],
    [{ ...press(scene, buttons.ask, { tap: 'form', form: { form: 'swap' } }), style: 'positive' }, back],
  )
}

/** The other side of a swap: take it, or keep the own date. For everybody else, how it stands. */
export function swapAskedCard(scene: Scene, { swap: id }: ScreenOf<'swap-asked'>): Card {
  const { swap: texts, buttons, exchange } = scene.texts
  const next = [
    goTo(scene, buttons.next, { screen: 'next' }),
    goTo(scene, buttons.turns, { screen: 'turns' }),
  ]
  const swap = scene.team.turns.swaps.find((known) => known.id === id)
  if (swap === undefined) return draw(scene, texts.gone, [heading(exchange.settled), line(texts.gone)], next)
  const { mine, theirs } = swap
  const offered = placeText(scene, mine.occurrence, mine.role)
  const wanted = placeText(scene, theirs.occurrence, theirs.role)
  const answer = (title: string, type: 'accept-swap' | 'refuse-swap' | 'undo-swap') =>
    press(scene, title, { tap: 'do', commands: [{ type, id }], after: { screen: 'turns' } }, { bare: true })
  if (scene.viewer === theirs.member) {
    const offer = texts.offer(scene.speaker.name(mine.member), offered, wanted)
    return draw(
      scene,
      offer,
      [heading(texts.askedTitle), line(offer)],
      [
        { ...answer(buttons.acceptSwap, 'accept-swap'), style: 'positive' },
        answer(buttons.refuseSwap, 'refuse-swap'),
      ],
    )
  }
  const { name } = scene.speaker
  const proposed = texts.proposed(name(mine.member), offered, name(theirs.member), wanted)
  const waiting = exchange.waiting(name(theirs.member))
  const undo = scene.viewer === mine.member ? [answer(buttons.withdraw, 'undo-swap')] : []
  return draw(scene, waiting, [heading(exchange.open), line(proposed), line(waiting)], [...undo, ...next])
}
