import { type Answer, docsError, driveError } from './answer'

/** What goes wrong with one request. */
export type Fault =
  /** Refused or failed without any effect. */
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** No answer ever: over HTTP the line stays open, in `fetch` it waits for the caller's signal. */
  | { readonly kind: 'hang' }
  /** As the caller sees it when its own time is up, at once: for simulations without real time. */
  | { readonly kind: 'timeout' }
  | { readonly kind: 'reset' }
  /** Carried out, but the caller sees `seen` instead of the answer. */
  | { readonly kind: 'applied'; readonly seen: Unseen }
  /** The caller sees `seen` now; it is carried out `afterMs` later, if it then still can be. */
  | { readonly kind: 'late'; readonly afterMs: number; readonly seen: Unseen }

export type Unseen = 'hang' | 'timeout' | 'reset' | Answer

const serverError = (status: number, name: string, docs: boolean): Answer => {
  const sentences: Record<number, string> = {
    500: 'Internal error encountered.',
    503: 'The service is currently unavailable.',
  }
  const sentence = sentences[status] ?? 'Bad Gateway'
  if (docs) return docsError(status, name, sentence)
  return driveError(status, status === 503 ? 'backendError' : 'internalError', sentence)
}

const tooMany = {
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason: 'RATE_LIMIT_EXCEEDED',
  domain: 'googleapis.com',
}

/** Google's own bodies for what tests ask for. */
export const failure = {
  tooMany: (kind: 'Read' | 'Write' = 'Write'): Answer =>
    docsError(
      429,
      'RESOURCE_EXHAUSTED',
      `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'docs.googleapis.com' for consumer 'project_number:1234567890'.`,
      [tooMany],
    ),
  internal: (docs = true): Answer => serverError(500, 'INTERNAL', docs),
  unavailable: (docs = true): Answer => serverError(503, 'UNAVAILABLE', docs),
  userRateLimit: (): Answer =>
    driveError(
      403,
      'userRateLimitExceeded',
      'User Rate Limit Exceeded. Rate of requests for user exceed configured project quota.',
      { domain: 'usageLimits' },
    ),
  rateLimit: (): Answer =>
    driveError(403, 'rateLimitExceeded', 'Rate Limit Exceeded', { domain: 'usageLimits' }),
  storageFull: (): Answer =>
    driveError(403, 'storageQuotaExceeded', "The user's Drive storage quota has been exceeded.", {
      domain: 'usageLimits',
    }),
  noRights: (): Answer =>
    driveError(
      403,
      'insufficientFilePermissions',
      'The user does not have sufficient permissions for this file.',
    ),
  notFound: (docs = true): Answer =>
    docs
      ? docsError(404, 'NOT_FOUND', 'Requested entity was not found.')
      : driveError(404, 'notFound', 'File not found: .'),
}

/** Random numbers from 0 to 1 that a seed repeats (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How often each thing goes wrong, of 1. */
export interface Mix {
  readonly refused: number
  readonly failed: number
  readonly lost: number
  readonly late: number
}

/** About the mix that the designs of filing were compared with (TRUST.md "Filing"). */
export const roughMix: Mix = { refused: 0.1, failed: 0.08, lost: 0.12, late: 0.05 }

/**
 * A seeded mix of faults to put into `google.fault`. `refused` never has an effect; `failed` is 5xx, reset or silence
 * without one; `lost` is carried out and looks failed; `late` is carried out after the caller gave up.
 */
export function faultMix(
  seed: number,
  mix: Mix = roughMix,
  longestLateMs = 120_000,
): (call: { docs: boolean }) => Fault | undefined {
  const random = randomOf(seed)
  const one = <T>(choices: readonly T[]): T | undefined => choices[Math.floor(random() * choices.length)]
  return ({ docs }) => {
    const unseen: readonly Unseen[] = ['timeout', 'reset', failure.internal(docs), failure.unavailable(docs)]
    const seen = one(unseen) ?? 'timeout'
    let at = random()
    const within = (share: number) => {
      at -= share
      return at < 0
    }
    if (within(mix.refused)) {
      const answer = docs ? failure.tooMany() : one([failure.userRateLimit(), failure.rateLimit()])
      return answer && { kind: 'answer', answer }
    }
    if (within(mix.failed)) return plain(seen)
    if (within(mix.lost)) return { kind: 'applied', seen }
    if (within(mix.late)) return { kind: 'late', afterMs: Math.ceil(random() * longestLateMs), seen }
    return undefined
  }
}

/** The same sight without an effect. */
function plain(seen: Unseen): Fault {
  return typeof seen === 'string' ? { kind: seen } : { kind: 'answer', answer: seen }
}
