import { nextMeeting, why, whySentence } from '@roundtable/core'
import { type Card, type Element, heading, line, part, quiet, run } from './elements'
import { dateText } from './place-text'
import { draw, goTo, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** One sentence for each turn of the meeting; those of the viewer first (ROTATION.md "Why me?"). */
export function whyCard(scene: Scene, { occurrence }: ScreenOf<'why'>): Card {
  const { why: texts, buttons } = scene.texts
  const next = nextMeeting(scene.team, scene.today)
  const id = occurrence ?? next?.occurrence ?? null
  const roles = scene.team.profile.roles
  const rows =
    id === null
      ? []
      : roles.flatMap(({ id: role }) =>
          why(scene.team, id, role, scene.today).map((reason) => ({ role, ...reason })),
        )
  const mine = rows.filter(({ holder }) => holder === scene.viewer)
  const others = rows.filter(({ holder }) => holder !== scene.viewer)
  const sentence = ({ role, holder, reason }: (typeof rows)[number]): Element =>
    part([
      line([run(scene.speaker.role(role), { bold: true })]),
      line(whySentence({ holder, reason }, scene.speaker), 'None'),
    ])
  const none = scene.viewer !== null && mine.length === 0 ? [line(texts.none)] : []
  return draw(
    scene,
    texts.title,
    [
      heading(texts.title),
      ...(id === null ? [] : [quiet(dateText(scene, id))]),
      ...mine.map(sentence),
      ...none,
      ...others.map(sentence),
    ],
    [goTo(scene, buttons.turns, { screen: 'turns' }), goTo(scene, buttons.next, { screen: 'next' })],
  )
}
