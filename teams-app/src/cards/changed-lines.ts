import type { ChangedTurn, OccurrenceId } from '@roundtable/core'
import { type Element, labelled, pair, quiet, run } from './elements'
import { dateText } from './place-text'
import { namedAll, type Scene } from './scene'

/** As many changes as somebody reads; a card holds them too. */
const most = 18

/**
 * Each date that is promised to somebody and would go to somebody else; a date that nobody has yet is no news.
 * @param without a meeting that the card speaks of already
 */
export function changedLines(
  scene: Scene,
  changed: readonly ChangedTurn[],
  without: OccurrenceId | null = null,
): Element[] {
  const { cancel, next } = scene.texts
  const told = changed.filter(
    ({ occurrence, before, after }) =>
      occurrence !== without && before.length > 0 && !(before.join() === after.join()),
  )
  const shown = told.slice(0, most)
  const dates = [...new Set(shown.map(({ occurrence }) => occurrence))]
  const rows = dates.map((date) =>
    pair(
      run(dateText(scene, date), { bold: true }),
      shown
        .filter(({ occurrence }) => occurrence === date)
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
  return told.length > most ? [...rows, quiet(next.more(told.length - most))] : rows
}
