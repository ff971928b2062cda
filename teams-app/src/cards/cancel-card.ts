import { type ChangedTurn, type OccurrenceId, previewCancel } from '@roundtable/core'
import { type Card, type Element, heading, labelled, line, pair, quiet, run } from './elements'
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
      quiet(cancel.closed),
    ],
    [
      { ...press(scene, buttons.preview, { tap: 'form', form: { form: 'cancel' } }), style: 'positive' },
      goTo(scene, buttons.calendar, { screen: 'calendar' }),
      back,
    ],
  )
}

/** As many changes as somebody reads; a card holds them too. */
const most = 18

/** Each date that is promised to somebody and would go to somebody else; dates that nobody has yet are no news. */
function changeLines(scene: Scene, occurrence: OccurrenceId, changed: readonly ChangedTurn[]): Element[] {
  const { cancel, next } = scene.texts
  const told = changed.filter((change) => change.occurrence !== occurrence && change.before.length > 0)
  const shown = told.slice(0, most)
  const dates = [...new Set(shown.map((change) => change.occurrence))]
  const rows = dates.map((date) =>
    pair(
      run(dateText(scene, date), { bold: true }),
      shown
        .filter((change) => change.occurrence === date)
        .map(({ role, before, after }) =>
          labelled(
            scene.speaker.role(role),
            cancel.change(namedAll(scene, before), namedAll(scene, after)),
            'None',
          ),
        ),
      '96px',
    ),
  )
  if (rows.length === 0) return [line(cancel.nothing)]
  return told.length > most ? [...rows, quiet(next.more(told.length - most))] : rows
}

/** Every date that cancelling would change, before it is done. */
export function cancelPreviewCard(scene: Scene, { occurrence, mode }: ScreenOf<'cancel-preview'>): Card {
  const { cancel, buttons } = scene.texts
  const back = goTo(scene, buttons.back, { screen: 'cancel' })
  const moment = { actor: { kind: 'clock' as const }, now: scene.now, today: scene.today }
  const preview = previewCancel(scene.team, occurrence, moment)
  if ('refused' in preview)
    return draw(scene, cancel.title, [heading(cancel.title), line(scene.sentence(preview.refused))], [back])
  const lines = changeLines(scene, occurrence, preview.preview[mode].changed)
  return draw(
    scene,
    cancel.previewTitle,
    [
      heading(cancel.previewTitle),
      line([run(cancel.which(dateText(scene, occurrence)), { bold: true })]),
      quiet(cancel[mode]),
      ...lines,
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
