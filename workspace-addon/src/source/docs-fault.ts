import { once } from '@roundtable/core'
import * as z from 'zod/mini'

const withCode = once(() => z.object({ details: z.object({ code: z.int() }) }))

/**
 * What an error of the advanced Docs service means for what we wanted.
 * - `stale`: somebody changed the Doc since it was read; nothing was written
 * - `refused`: this person, or the add-on for this person, may not
 * - `unknown`: everything else; whether it was carried out is open
 */
export function docsFault(problem: unknown): 'stale' | 'refused' | 'unknown' {
  const sentence = problem instanceof Error ? problem.message : ''
  if (/required revision id/i.test(sentence)) return 'stale'
  const read = withCode().safeParse(problem)
  const code = read.success ? read.data.details.code : 0
  const denied = /permission|not found|insufficient/i.test(sentence)
  return [401, 403, 404].includes(code) || (code === 0 && denied) ? 'refused' : 'unknown'
}
