import { previewCancel } from '@roundtable/core'
import { type Card, heading, line } from './elements'
import { choiceInput } from './inputs'
import { dateText } from './place-text'
import { draw, goTo, namedAll, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** Which meeting does not happen, and what becomes of its turns. */
export function cancelCard(scene: Scene): Card {
  const { cancel, buttons, next } = scene.texts
  const planned = scene.team.calendar.occurrences
    .filter(({ status, date }) => status === 'planned' && date >= scene.today)
    .slice(0, 12)
  const back = goTo(scene, buttons.back, { screen: 'next' })
  if (planned.length === 0) return draw(scene, cancel.title, [heading(cancel.title), line(next.none)], [back])
  return draw(
    scene,
    cancel.title,
    [
      heading(cancel.title),
      choiceInput({
        id: 'occurrence',
        label: cancel.whichLabel,
        error: cancel.whichError,
        required: true,
        choices: planned.map(({ id, date }) => ({
          value: id,
          title: cancel.which(scene.speaker.date(date)),
        })),
        value: planned[0]?.id,
      }),
      choiceInput({
        id: 'mode',
        label: cancel.mode,
        error: cancel.modeError,
        required: true,
        expanded: true,
        choices: [
          { value: 'slide', title: cancel.slide },
          { value: 'keep', title: cancel.keep },
        ],
        value: 'slide',
      }),
    ],
    [
      { ...press(scene, buttons.preview, { tap: 'form', form: { form: 'cancel' } }), style: 'positive' },
      back,
    ],
  )
}

/** Every date that cancelling would change, before it is done. */
export function cancelPreviewCard(scene: Scene, { occurrence, mode }: ScreenOf<'cancel-preview'>): Card {
  const { cancel, buttons } = scene.texts
  const back = goTo(scene, buttons.back, { screen: 'cancel' })
  const moment = { actor: { kind: 'clock' as const }, now: scene.now, today: scene.today }
  const preview = previewCancel(scene.team, occurrence, moment)
  if ('refused' in preview)
    return draw(scene, cancel.title, [heading(cancel.title), line(scene.sentence(preview.refused))], [back])
  const { changed } = preview.preview[mode]
  const lines = changed
    .filter((change) => change.occurrence !== occurrence)
    .slice(0, 30)
    .map((change) =>
      line(
        cancel.change(
          dateText(scene, change.occurrence),
          scene.speaker.role(change.role),
          namedAll(scene, change.before),
          namedAll(scene, change.after),
        ),
        'Small',
      ),
    )
  return draw(
    scene,
    cancel.previewTitle,
    [
      heading(cancel.previewTitle),
      line(cancel.which(dateText(scene, occurrence))),
      ...(lines.length === 0 ? [line(cancel.nothing)] : lines),
    ],
    [
      {
        ...press(
          scene,
          buttons.confirm,
          { tap: 'do', commands: [{ type: 'cancel-meeting', occurrence, mode }], after: { screen: 'next' } },
          { bare: true },
        ),
        style: 'destructive',
      },
      back,
    ],
  )
}
