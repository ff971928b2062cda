import { once, reasonsIn } from '@roundtable/core'
import * as z from 'zod/mini'

const thrown = once(() =>
  z.object({
    message: z.string(),
    details: z.optional(z.object({ code: z.optional(z.number()) })),
  }),
)

/** Statuses by the words of Google's sentences, where Apps Script tells nothing else. The first that fits counts. */
const sentences: readonly [RegExp, { status: number; reasons: readonly string[] }][] = [
  [/storage quota/i, { status: 403, reasons: ['storageQuotaExceeded'] }],
  [/quota exceeded|rate limit/i, { status: 429, reasons: [] }],
  [/has not been used in project|is disabled/i, { status: 403, reasons: ['SERVICE_DISABLED'] }],
  [/insufficient authentication scopes/i, { status: 403, reasons: ['ACCESS_TOKEN_SCOPE_INSUFFICIENT'] }],
  [/invalid (authentication )?credentials|login required/i, { status: 401, reasons: [] }],
  [/not found/i, { status: 404, reasons: [] }],
  [/sufficient permissions|does not have permission|forbidden/i, { status: 403, reasons: [] }],
  [/already exists/i, { status: 409, reasons: [] }],
  [/required revision/i, { status: 400, reasons: [] }],
  [/^api call to [\w.]+ failed with error: invalid/i, { status: 400, reasons: [] }],
]

/**
 * The status of an answer that an advanced service threw, and its codes; null when it tells of none: then nobody knows
 * what became of the call.
 */
export function failureOf(problem: unknown): { status: number; reasons: readonly string[] } | null {
  const read = thrown().safeParse(problem)
  if (!read.success) return null
  const { message, details } = read.data
  if (details?.code !== undefined)
    return { status: details.code, reasons: reasonsIn({ error: detailsOf(problem) }) }
  return sentences.find(([words]) => words.test(message))?.[1] ?? null
}

/** Whether Apps Script itself kept the script from calling, for its scopes or because nobody switched the service on. */
export function isForbidden(problem: unknown): boolean {
  const read = thrown().safeParse(problem)
  return (
    read.success && /permissions are not sufficient|is not enabled|not been enabled/i.test(read.data.message)
  )
}

function detailsOf(problem: unknown): unknown {
  return typeof problem === 'object' && problem !== null && 'details' in problem ? problem.details : null
}
