import { localDate } from '@roundtable/core'
import type { Filling, FormOutcome } from './filling'

/** Days and kind of an absence; the last day may be left out. What would change is shown before it is written. */
export function readAway({ fields, texts }: Filling): FormOutcome {
  const from = localDate.safeParse(fields.from)
  const until = localDate.safeParse(fields.until || fields.from)
  if (!from.success || !until.success) return { problem: texts.away.dateError, again: { screen: 'away' } }
  const kind = fields.kind === 'not-leading' ? 'not-leading' : 'away'
  return { show: { screen: 'away-preview', from: from.data, until: until.data, kind } }
}
