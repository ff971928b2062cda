import { type ActionView, meetingAgenda } from '@roundtable/core'
import { actionLine } from './agenda-parts'
import { type Card, type Element, heading, line, quiet } from './elements'
import { choiceInput, dateInput, textInput } from './inputs'
import { memberChoices } from './member-choices'
import { draw, goTo, press, type Scene } from './scene'

/** A card has room for about a dozen rows of buttons within its 28 KB. */
const most = 12

/** Open actions, one's own first, each with "Done" and "Drop", and a form for one more. */
export function actionsCard(scene: Scene): Card {
  const { actions, buttons, next } = scene.texts
  const view = meetingAgenda(scene.team, scene, null)
  const open = [...(view?.carriedActions ?? []), ...(view?.newActions ?? [])].filter(
    ({ state }) => state === 'open',
  )
  const isMine = ({ owner }: ActionView) => owner === scene.viewer
  const ordered = [...open.filter(isMine), ...open.filter((action) => !isMine(action))]
  const rows = ordered.slice(0, most).flatMap((action): Element[] => {
    const close = (how: 'done' | 'dropped', title: string) =>
      press(
        scene,
        title,
        { tap: 'do', commands: [{ type: 'close-action', id: action.id, how }], after: { screen: 'actions' } },
        { bare: true },
      )
    return [
      actionLine(scene, action),
      {
        type: 'ActionSet',
        actions: [close('done', buttons.done), close('dropped', buttons.drop)],
        spacing: 'Small',
      },
    ]
  })
  return draw(
    scene,
    actions.title,
    [
      heading(actions.title),
      ...(rows.length === 0 ? [line(actions.none)] : rows),
      ...(open.length > most ? [quiet(next.more(open.length - most))] : []),
      heading(actions.one, 'Medium'),
      textInput({ id: 'text', label: actions.text, error: actions.textError, most: 2000 }),
      choiceInput({
        id: 'owner',
        label: actions.owner,
        error: actions.ownerError,
        choices: memberChoices(scene),
        value: scene.viewer ?? undefined,
      }),
      dateInput({ id: 'due', label: actions.due, error: actions.dueError, min: scene.today }),
    ],
    [
      {
        ...press(scene, buttons.addAction, { tap: 'form', form: { form: 'add-action' } }),
        style: 'positive',
      },
      goTo(scene, buttons.next, { screen: 'next' }),
    ],
  )
}
