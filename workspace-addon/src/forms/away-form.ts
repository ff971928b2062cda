import { localDate } from '@roundtable/core'
import { one } from '../fields'
import type { FormOf } from '../form'
import type { FormOutcome, TeamFilling } from './filling'

/**
 * Days and kind of an absence, where the last day may be left out; or a pass of the own next turn, for which the
 * days do not matter. What would change is shown before it is written.
 */
export function readAway({ fields, scene }: TeamFilling, { turn }: FormOf<'away'>): FormOutcome {
  const kind = one(fields, 'kind')
  if (turn !== undefined && (kind === 'pass' || kind === 'pass-year'))
    return { show: { screen: 'pass-preview', ...turn, until: kind === 'pass' ? 'this' : 'year' } }
  const from = localDate.safeParse(one(fields, 'from'))
  const until = localDate.safeParse(one(fields, 'until') || one(fields, 'from'))
  if (!from.success || !until.success)
    return { problem: scene.texts.away.dateError, again: { screen: 'away' } }
  const days = { from: from.data, until: until.data }
  return {
    show: { screen: 'away-preview', ...days, kind: kind === 'not-leading' ? 'not-leading' : 'away' },
  }
}
