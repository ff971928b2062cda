import { nextMeeting, why, whySentence } from '@roundtable/core'
import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import type { Card } from './card'
import { draw } from './draw'
import { dateText } from './place-text'
import { bold, buttons, goTo, section, text } from './widgets'

/** One sentence for each turn of the meeting; those of the viewer first (ROTATION.md "Why me?"). */
export function whyCard(scene: Scene, { occurrence }: ScreenOf<'why'>): Card {
  const { why: texts, buttons: titles } = scene.texts
  const id = occurrence ?? nextMeeting(scene.team, scene.today)?.occurrence ?? null
  const rows =
    id === null
      ? []
      : scene.team.profile.roles.flatMap(({ id: role }) =>
          why(scene.team, id, role, scene.today).map((reason) => ({ role, ...reason })),
        )
  const mine = rows.filter(({ holder }) => holder === scene.viewer)
  const others = rows.filter(({ holder }) => holder !== scene.viewer)
  const sentence = ({ role, holder, reason }: (typeof rows)[number]) =>
    text(bold(scene.speaker.role(role)), '\n', whySentence({ holder, reason }, scene.speaker))
  return draw(scene, {
    title: texts.title,
    ...(id === null ? {} : { subtitle: dateText(scene, id) }),
    sections: [
      ...section(mine.length === 0 ? [text(texts.none)] : mine.map(sentence)),
      ...section(others.map(sentence), texts.others),
      ...section([buttons(goTo(titles.turns, { screen: 'turns' }), goTo(titles.next, { screen: 'next' }))]),
    ],
  })
}
