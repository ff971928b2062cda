import { meetingAgenda } from '@roundtable/core'
import { brief, type Card, type Element, heading, line, quiet, run } from './elements'
import { textInput } from './inputs'
import { draw, goTo, press, type Scene } from './scene'

/** A card has room for about a dozen rows of buttons within its 28 KB. */
const most = 12
/** How many characters of a topic are shown. */
const longest = 200

/** What the team wants to talk about, with "Done" and "Not now" for each topic, and a field for one more. */
export function topicsCard(scene: Scene): Card {
  const { topics, buttons, next } = scene.texts
  const view = meetingAgenda(scene.team, scene, null)
  const open = [...(view?.items ?? []), ...(view?.carriedItems ?? [])].filter(
    ({ state }) => state !== 'finished',
  )
  const rows = open.slice(0, most).flatMap(({ id, text, state }): Element[] => {
    const put = (title: string, type: 'finish-item' | 'park-item') =>
      press(
        scene,
        title,
        { tap: 'do', commands: [{ type, id }], after: { screen: 'topics' } },
        { bare: true },
      )
    return [
      line([
        run(brief(text ?? '…', longest)),
        ...(state === 'parked' ? [run(` · ${topics.parked}`, { subtle: true })] : []),
      ]),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          put(buttons.done, 'finish-item'),
          ...(state === 'parked' ? [] : [put(buttons.park, 'park-item')]),
        ],
      },
    ]
  })
  return draw(
    scene,
    topics.title,
    [
      heading(topics.title),
      ...(rows.length === 0 ? [line(topics.none)] : rows),
      ...(open.length > most ? [quiet(next.more(open.length - most))] : []),
      textInput({ id: 'text', label: topics.one, error: topics.error, required: true, most: 2000 }),
    ],
    [
      { ...press(scene, buttons.addTopic, { tap: 'form', form: { form: 'add-topic' } }), style: 'positive' },
      goTo(scene, buttons.agenda, { screen: 'agenda', occurrence: null }),
      goTo(scene, buttons.actions, { screen: 'actions' }),
    ],
  )
}
