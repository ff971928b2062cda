import * as z from 'zod/mini'
import { once } from '../once'

/** Why Google does not let us, until somebody does something. */
export const googleRefusals = [
  'sign-in',
  'scope',
  'api-disabled',
  'no-access',
  'read-only',
  'gone',
  'trashed',
  'too-big',
  'storage-full',
  'exists',
  'rejected',
] as const
export type GoogleRefusal = (typeof googleRefusals)[number]

/**
 * What is called: `read` changes nothing and may be repeated; `write` may happen twice; `locked` is a write that
 * names the revision on which it is built, the only one that can be stale (`requiredRevisionId`).
 */
export type CallKind = 'read' | 'write' | 'locked'

/** What an answer that is no success means. */
export type Meaning =
  /** It surely did not happen; `limit`: it was too much at once. */
  | { kind: 'retry'; limit: boolean }
  /** Somebody changed the Doc after it was read: read it again and build anew. */
  | { kind: 'stale' }
  | { kind: 'refused'; reason: GoogleRefusal }
  /** It may have happened. Look before doing it again. */
  | { kind: 'unknown' }

const limits = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'RATE_LIMIT_EXCEEDED',
  'RESOURCE_EXHAUSTED',
  'sharingRateLimitExceeded',
  'dailyLimitExceeded',
])

/** The first of these that Google names says more than the status. */
const named: Readonly<Record<string, GoogleRefusal>> = {
  storageQuotaExceeded: 'storage-full',
  teamDriveFileLimitExceeded: 'storage-full',
  accessNotConfigured: 'api-disabled',
  SERVICE_DISABLED: 'api-disabled',
  insufficientPermissions: 'scope',
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: 'scope',
}

/**
 * What a status of Docs or Drive means. `reasons` are the codes in the body. A 401 is refused as `sign-in`: whoever can
 * ask for a new token does so first.
 */
export function meaningOf(
  { status, reasons }: { status: number; reasons: readonly string[] },
  call: CallKind,
): Meaning {
  if (status === 429 || reasons.some((reason) => limits.has(reason))) return { kind: 'retry', limit: true }
  if (status === 401) return { kind: 'refused', reason: 'sign-in' }
  if (status === 403) {
    const known = reasons.flatMap((reason) => named[reason] ?? [])[0]
    return { kind: 'refused', reason: known ?? (call === 'read' ? 'no-access' : 'read-only') }
  }
  if (status === 404 || status === 410) return { kind: 'refused', reason: 'gone' }
  if (status === 409) return { kind: 'refused', reason: 'exists' }
  if (status === 413) return { kind: 'refused', reason: 'too-big' }
  // Google documents the 400 of a stale revision, but not its words. The caller reads again and sees.
  if (status === 400 && call === 'locked') return { kind: 'stale' }
  if (status >= 500 || status === 408) return unanswered(call)
  return { kind: 'refused', reason: 'rejected' }
}

/** What it means that no answer came, or none that we can read. */
export function unanswered(call: CallKind): Meaning {
  return call === 'read' ? { kind: 'retry', limit: false } : { kind: 'unknown' }
}

const reasonOf = once(() => z.object({ reason: z.string() }))
const body = once(() =>
  z.object({
    error: z.object({
      status: z.optional(z.string()),
      errors: z.optional(z.array(z.unknown())),
      details: z.optional(z.array(z.unknown())),
    }),
  }),
)

/** Codes that Google puts into a body, in the old way of Drive and the new one of Docs. */
export function reasonsIn(data: unknown): readonly string[] {
  const parsed = body().safeParse(data)
  if (!parsed.success) return []
  const { status, errors = [], details = [] } = parsed.data.error
  const coded = [...errors, ...details].flatMap((one) => {
    const read = reasonOf().safeParse(one)
    return read.success ? [read.data.reason] : []
  })
  return [...coded, ...(status === undefined ? [] : [status])]
}
