/** How one call to Google ended. */
export type GoogleOutcome<T> = { kind: 'done'; value: T } | NotDone

export type NotDone =
  /** It surely did not happen; not before `afterMs`. */
  | { kind: 'retry'; afterMs: number }
  /** Somebody changed the Doc after it was read: read it again and build anew. */
  | { kind: 'stale' }
  /** It will not happen until somebody does something. */
  | { kind: 'refused'; reason: GoogleRefusal }
  /** It may have happened. Look before doing it again. */
  | { kind: 'unknown' }

/** Why Google does not let us; messages.ts says for each who must do what. */
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
 * names the revision on which it is built, the only one that can be stale (GOOGLE.md "requiredRevisionId").
 */
export type CallKind = 'read' | 'write' | 'locked'

/** An answer of Google that is no success. `reasons` are the codes in its body. */
export interface Failure {
  status: number
  reasons: readonly string[]
  retryAfter: string | null
}

/** How long to wait where Google does not say. */
export const usualWaitMs = 2_000
const longestWaitMs = 3_600_000

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

/** What an answer that is no success means. A 401 is the caller's: it asks for a new token first. */
export function outcomeOfFailure(
  { status, reasons, retryAfter }: Failure,
  call: CallKind,
  now: number,
): NotDone {
  if (status === 429 || reasons.some((reason) => limits.has(reason)))
    return { kind: 'retry', afterMs: retryAfterMs(retryAfter, now) ?? usualWaitMs }
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
  if (status >= 500 || status === 408)
    return call === 'read'
      ? { kind: 'retry', afterMs: retryAfterMs(retryAfter, now) ?? usualWaitMs }
      : { kind: 'unknown' }
  return { kind: 'refused', reason: 'rejected' }
}

const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/** What it means that no answer came. Without a connection nothing can have happened. */
export function outcomeOfSilence(code: string | null, call: CallKind): NotDone {
  const nothingHappened = call === 'read' || (code !== null && neverConnected.has(code))
  return nothingHappened ? { kind: 'retry', afterMs: usualWaitMs } : { kind: 'unknown' }
}

/** Seconds or a date, as HTTP allows; null when it is neither. At most an hour. */
function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null
  const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestWaitMs)
}
