import { type ChangedTurn, type OccurrenceId, previewCancel } from '@roundtable/core'
import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import type { Card, Widget } from './card'
import { draw } from './draw'
import { dateText, namedAll } from './place-text'
import { bold, buttons, goTo, list, press, quiet, radio, section, send, text } from './widgets'

/** Which meeting does not happen, and what becomes of its turns. */
export function cancelCard(scene: Scene): Card {
  const { cancel, buttons: titles, next } = scene.texts
  const planned = scene.team.calendar.occurrences
    .filter(({ status, date }) => status === 'planned' && date >= scene.today)
    .slice(0, 12)
  const back = goTo(titles.back, { screen: 'next' })
  const [first] = planned
  if (first === undefined)
    return draw(scene, {
      title: cancel.title,
      sections: section([text(next.none)]),
      footer: { primary: back },
    })
  const meetings = planned.map(({ id, date }) => [id, cancel.which(scene.speaker.date(date))] as const)
  const modes = [
    ['slide', cancel.slide],
    ['keep', cancel.keep],
  ] as const
  return draw(scene, {
    title: cancel.title,
    sections: section([
      list('occurrence', cancel.whichLabel, meetings, first.id),
      radio('mode', cancel.mode, modes, 'slide'),
      text(quiet(cancel.closed)),
      buttons(goTo(titles.calendar, { screen: 'calendar' })),
    ]),
    footer: { primary: send(titles.preview, { form: 'cancel' }), secondary: back },
  })
}

/** As many changes as somebody reads. */
const most = 18

/** Each date that is promised to somebody and would go to somebody else; dates that nobody has yet are no news. */
function changeLines(scene: Scene, occurrence: OccurrenceId, changed: readonly ChangedTurn[]): Widget[] {
  const { cancel, next } = scene.texts
  const told = changed.filter((change) => change.occurrence !== occurrence && change.before.length > 0)
  const shown = told.slice(0, most)
  const dates = [...new Set(shown.map((change) => change.occurrence))]
  const rows = dates.map(
    (date): Widget => ({
      kind: 'line',
      label: dateText(scene, date),
      text: shown
        .filter((change) => change.occurrence === date)
        .map(
          ({ role, before, after }) =>
            `${scene.speaker.role(role)}: ${cancel.change(namedAll(scene, before), namedAll(scene, after))}`,
        )
        .join('\n'),
    }),
  )
  if (rows.length === 0) return [text(cancel.nothing)]
  return told.length > most ? [...rows, text(quiet(next.more(told.length - most)))] : rows
}

/** Every date that cancelling would change, before it is done. */
export function cancelPreviewCard(scene: Scene, { occurrence, mode }: ScreenOf<'cancel-preview'>): Card {
  const { cancel, buttons: titles } = scene.texts
  const back = goTo(titles.back, { screen: 'cancel' })
  const moment = { actor: { kind: 'clock' as const }, now: scene.now, today: scene.today }
  const preview = previewCancel(scene.team, occurrence, moment)
  if ('refused' in preview)
    return draw(scene, {
      title: cancel.title,
      sections: section([text(scene.sentence(preview.refused))]),
      footer: { primary: back },
    })
  return draw(scene, {
    title: cancel.previewTitle,
    sections: [
      ...section([text(bold(cancel.which(dateText(scene, occurrence)))), text(quiet(cancel[mode]))]),
      ...section(changeLines(scene, occurrence, preview.preview[mode].changed)),
    ],
    footer: {
      primary: press(titles.confirmCancel, {
        tap: 'do',
        commands: [{ type: 'cancel-meeting', occurrence, mode }],
        after: { screen: 'next' },
      }),
      secondary: back,
    },
  })
}
