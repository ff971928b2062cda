import { leaderOf } from '@roundtable/core'
import { type Card, heading, line, quiet } from './elements'
import { choiceInput } from './inputs'
import { memberChoices } from './member-choices'
import { dateText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** Who really led a meeting, also when its round is closed: the turns follow, the filed document stays. */
export function ledCard(scene: Scene, { round: id }: ScreenOf<'led'>): Card | null {
  const { led, closing, buttons } = scene.texts
  const round = scene.team.rounds.rounds.find((known) => known.id === id)
  if (round === undefined) return null
  const known = leaderOf(scene.team, round.occurrence)
  return draw(
    scene,
    led.title,
    [
      heading(led.title),
      quiet(dateText(scene, round.occurrence)),
      line(led.text),
      choiceInput({
        id: 'led',
        label: closing.led,
        error: closing.ledError,
        required: true,
        choices: memberChoices(scene),
        value: known ?? undefined,
      }),
    ],
    [
      {
        ...press(scene, buttons.save, { tap: 'form', form: { form: 'led', round: id, led: known } }),
        style: 'positive',
      },
      goTo(scene, buttons.back, { screen: 'filed', round: id }),
    ],
  )
}
