import { localDate } from '@roundtable/core'
import type { Form } from '../../cards/card-data'
import type { Filling, FormOutcome } from './filling'

/**
 * Days and kind of an absence, where the last day may be left out; or a pass of the own next turn, for which the
 * days do not matter. What would change is shown before it is written.
 */
export function readAway({ fields, texts }: Filling, { turn }: Extract<Form, { form: 'away' }>): FormOutcome {
  if (turn !== undefined && (fields.kind === 'pass' || fields.kind === 'pass-year'))
    return { show: { screen: 'pass-preview', ...turn, until: fields.kind === 'pass' ? 'this' : 'year' } }
  const from = localDate.safeParse(fields.from)
  const until = localDate.safeParse(fields.until || fields.from)
  if (!from.success || !until.success) return { problem: texts.away.dateError, again: { screen: 'away' } }
  const kind = fields.kind === 'not-leading' ? 'not-leading' : 'away'
  return { show: { screen: 'away-preview', from: from.data, until: until.data, kind } }
}
