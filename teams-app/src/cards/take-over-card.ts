import { type Card, heading, line } from './elements'
import { type Choice, choiceInput } from './inputs'
import { memberChoices } from './member-choices'
import { placeText } from './place-text'
import { draw, goTo, namedAll, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** The published turns from today on that the viewer does not have; each value names who has it now. */
function offers(scene: Scene): Choice[] {
  const { team, today, viewer } = scene
  return team.calendar.occurrences
    .filter(({ status, date }) => status === 'planned' && date >= today)
    .flatMap(({ id }) =>
      (team.turns.published[id] ?? [])
        .filter(({ holders }) => viewer === null || !holders.includes(viewer))
        .map(({ role, holders }) => ({
          value: `${id}|${role}|${holders[0] ?? ''}`,
          title: `${placeText(scene, id, role)}: ${namedAll(scene, holders)}`,
        })),
    )
}

/** Volunteer for a date of somebody else's or of nobody's; a lead can enter another person. */
export function takeOverCard(scene: Scene, { occurrence }: ScreenOf<'take-over'>): Card {
  const { takeOver, buttons } = scene.texts
  const choices = offers(scene)
  const back = goTo(scene, buttons.back, { screen: 'turns' })
  if (choices.length === 0)
    return draw(scene, takeOver.none, [heading(takeOver.title), line(takeOver.none)], [back])
  const first = choices.find(({ value }) => value.startsWith(`${occurrence}|`)) ?? choices[0]
  const { viewer } = scene
  const lead = viewer !== null && scene.team.profile.leads.includes(viewer)
  return draw(
    scene,
    takeOver.title,
    [
      heading(takeOver.title),
      line(takeOver.text),
      choiceInput({
        id: 'turn',
        label: takeOver.which,
        error: takeOver.whichError,
        required: true,
        choices,
        value: first?.value,
      }),
      ...(lead
        ? [
            choiceInput({
              id: 'who',
              label: takeOver.who,
              error: takeOver.whoError,
              required: true,
              choices: memberChoices(scene),
              value: viewer,
            }),
          ]
        : []),
    ],
    [
      {
        ...press(scene, buttons.takeIt, { tap: 'form', form: { form: 'take-over', occurrence } }),
        style: 'positive',
      },
      back,
    ],
  )
}
