import { meetingAgenda } from '@roundtable/core'
import type { Scene } from '../scene'
import { actionRuns, openActions } from './agenda-parts'
import type { Card, Widget } from './card'
import { draw } from './draw'
import { memberChoices } from './member-choices'
import { brief } from './place-text'
import {
  buttons,
  dateInput,
  folded,
  goTo,
  list,
  longInput,
  press,
  quiet,
  section,
  send,
  text,
} from './widgets'

/** Each action takes two widgets, and a card at most a hundred. */
const most = 40

/** Open actions, one's own first, each with "Done" and "Drop", and a form for one more. */
export function actionsCard(scene: Scene): Card {
  const { actions, buttons: titles, next } = scene.texts
  const open = openActions(scene, meetingAgenda(scene.team, scene, null))
  const rows = open.slice(0, most).flatMap((action, n): Widget[] => {
    const words = brief(action.text ?? '…', 60)
    const close = (how: 'done' | 'dropped', title: string) =>
      press(
        title,
        { tap: 'do', commands: [{ type: 'close-action', id: action.id, how }], after: { screen: 'actions' } },
        `${title} ${n + 1}: ${words}`,
      )
    return [
      text(...actionRuns(scene, action)),
      buttons(close('done', titles.done), close('dropped', titles.drop)),
    ]
  })
  const rest = open.length > most ? [text(quiet(next.more(open.length - most)))] : []
  return draw(scene, {
    title: actions.title,
    subtitle: scene.teamName,
    sections: [
      ...(rows.length === 0
        ? section([text(actions.none)])
        : folded([...rows, ...rest], 16, actions.count(open.length))),
      ...section(
        [
          longInput('text', actions.text),
          list('owner', actions.owner, memberChoices(scene), scene.viewer ?? ''),
          dateInput('due', actions.due, null),
        ],
        actions.one,
      ),
    ],
    footer: {
      primary: send(titles.addAction, { form: 'add-action' }),
      secondary: goTo(titles.back, { screen: 'next' }),
    },
  })
}
