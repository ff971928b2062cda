import { previewCancel } from '@roundtable/core'
import { changedLines } from './changed-lines'
import { type Action, type Card, heading, line, quiet, run } from './elements'
import { choiceInput } from './inputs'
import { dateText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
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
      quiet(cancel.closed),
    ],
    [
      { ...press(scene, buttons.preview, { tap: 'form', form: { form: 'cancel' } }), style: 'positive' },
      ...noSchoolToday(scene),
      goTo(scene, buttons.moveMeeting, { screen: 'move' }),
      goTo(scene, buttons.calendar, { screen: 'calendar' }),
      back,
    ],
  )
}

/** A snow day in one tap; the school calendar takes it back. */
function noSchoolToday(scene: Scene): Action[] {
  const { team, today, texts } = scene
  const isOn = team.calendar.occurrences.some(({ status, date }) => status === 'planned' && date === today)
  if (!isOn) return []
  const closure = { type: 'add-closure' as const, from: today, until: today }
  const after = { screen: 'turns' as const }
  return [
    press(scene, texts.buttons.noSchoolToday, { tap: 'do', commands: [closure], after }, { bare: true }),
  ]
}

/** Every date that cancelling would change, before it is done. */
export function cancelPreviewCard(scene: Scene, { occurrence, mode }: ScreenOf<'cancel-preview'>): Card {
  const { cancel, buttons } = scene.texts
  const back = goTo(scene, buttons.back, { screen: 'cancel' })
  const moment = { actor: { kind: 'clock' as const }, now: scene.now, today: scene.today }
  const preview = previewCancel(scene.team, occurrence, moment)
  if ('refused' in preview)
    return draw(scene, cancel.title, [heading(cancel.title), line(scene.sentence(preview.refused))], [back])
  const lines = changedLines(scene, preview.preview[mode].changed, occurrence)
  return draw(
    scene,
    cancel.previewTitle,
    [
      heading(cancel.previewTitle),
      line([run(cancel.which(dateText(scene, occurrence)), { bold: true })]),
      quiet(cancel[mode]),
      ...(lines.length === 0 ? [line(cancel.nothing)] : lines),
    ],
    [
      {
        ...press(
          scene,
          buttons.confirmCancel,
          { tap: 'do', commands: [{ type: 'cancel-meeting', occurrence, mode }], after: { screen: 'next' } },
          { bare: true },
        ),
        style: 'destructive',
      },
      back,
    ],
  )
}
