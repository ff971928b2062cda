import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import type { Card } from './card'
import { draw } from './draw'
import { memberChoices } from './member-choices'
import { namedAll, placeText } from './place-text'
import { goTo, list, section, send, text } from './widgets'

/** The published turns from today on that the viewer does not have; each value names who has it now. */
function offers(scene: Scene): (readonly [string, string])[] {
  const { team, today, viewer } = scene
  return team.calendar.occurrences
    .filter(({ status, date }) => status === 'planned' && date >= today)
    .flatMap(({ id }) =>
      (team.turns.published[id] ?? [])
        .filter(({ holders }) => viewer === null || !holders.includes(viewer))
        .map(
          ({ role, holders }) =>
            [
              `${id}|${role}|${holders[0] ?? ''}`,
              `${placeText(scene, id, role)}: ${namedAll(scene, holders)}`,
            ] as const,
        ),
    )
}

/** Volunteer for a date of somebody else's or of nobody's; a lead can enter another person. */
export function takeOverCard(scene: Scene, { occurrence }: ScreenOf<'take-over'>): Card {
  const { takeOver, buttons: titles } = scene.texts
  const choices = offers(scene)
  const back = goTo(titles.back, { screen: 'turns' })
  const first = choices.find(([value]) => value.startsWith(`${occurrence}|`)) ?? choices[0]
  if (first === undefined)
    return draw(scene, {
      title: takeOver.title,
      sections: section([text(takeOver.none)]),
      footer: { primary: back },
    })
  const { viewer } = scene
  const isLead = viewer !== null && scene.team.profile.leads.includes(viewer)
  return draw(scene, {
    title: takeOver.title,
    sections: section([
      text(takeOver.text),
      list('turn', takeOver.which, choices, first[0]),
      ...(isLead ? [list('who', takeOver.who, memberChoices(scene), viewer)] : []),
    ]),
    footer: { primary: send(titles.takeIt, { form: 'take-over', occurrence }), secondary: back },
  })
}
