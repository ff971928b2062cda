import { type CallKind, type GoogleRefusal, meaningOf } from '@roundtable/core'

/** How one call to Google ended. */
export type GoogleOutcome<T> = { kind: 'done'; value: T } | NotDone

/** It surely did not happen; not before `afterMs`. */
export interface Retry {
  kind: 'retry'
  afterMs: number
  /** We did not even ask: Google would have refused. Its place comes in `afterMs`, and this is no failure. */
  ownLimit?: true
}

export type NotDone =
  | Retry
  /** Somebody changed the Doc after it was read: read it again and build anew. */
  | { kind: 'stale' }
  /** It will not happen until somebody does something. */
  | { kind: 'refused'; reason: GoogleRefusal }
  /** It may have happened. Look before doing it again. */
  | { kind: 'unknown' }

/** An answer of Google that is no success. `reasons` are the codes in its body. */
export interface Failure {
  status: number
  reasons: readonly string[]
  retryAfter: string | null
}

/** How long to wait where Google does not say. */
export const usualWaitMs = 2_000
const longestWaitMs = 3_600_000

/** What an answer that is no success means. A 401 is the caller's: it asks for a new token first. */
export function outcomeOfFailure(
  { status, reasons, retryAfter }: Failure,
  call: CallKind,
  now: number,
): NotDone {
  const meaning = meaningOf({ status, reasons }, call)
  if (meaning.kind !== 'retry') return meaning
  return { kind: 'retry', afterMs: retryAfterMs(retryAfter, now) ?? usualWaitMs }
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
