/** What became of one attempt to send (TRUST.md "Outbound"). */
export type Outcome = { kind: 'sent'; activityId: string | null } | NotSent

export type NotSent =
  /** Nothing arrived: try again, not before `afterMs`. */
  | { kind: 'retry'; afterMs: number; reason: string }
  /** It never will arrive. */
  | { kind: 'gone'; reason: GoneReason }
  /** It may have arrived. Never post it again: show it in the tab, or look by updating a known activity. */
  | { kind: 'unknown'; reason: string }

export type GoneReason =
  | 'uninstalled'
  | 'blocked-by-user'
  | 'disabled-by-admin'
  | 'writes-blocked'
  | 'forbidden'
  | 'not-found'
  | 'rejected'
  | 'host-not-allowed'

/** Nothing more may go to the conversation until the app is installed there anew. */
export function stopsConversation(reason: GoneReason): boolean {
  return ['uninstalled', 'blocked-by-user', 'disabled-by-admin', 'writes-blocked', 'forbidden'].includes(
    reason,
  )
}

/** A POST can happen twice; a PUT or a GET may be repeated without harm. */
export type Repeatable = 'once' | 'again'

const subcodes: Readonly<Record<string, GoneReason>> = {
  BotNotInConversationRoster: 'uninstalled',
  ConversationBlockedByUser: 'blocked-by-user',
  BotDisabledByAdmin: 'disabled-by-admin',
  MessageWritesBlocked: 'writes-blocked',
}

/** What a status that is no success means. `subcode` is `error.code` of the body. */
export function outcomeOfStatus(
  answer: { status: number; subcode: string | undefined; retryAfter: string | null },
  repeatable: Repeatable,
  now: number,
): NotSent {
  const { status } = answer
  const reason = `status ${status}`
  const waited = (usual: number): NotSent => {
    return { kind: 'retry', afterMs: retryAfterMs(answer.retryAfter, now) ?? usual, reason }
  }
  if (status === 429) return waited(5_000)
  if (status === 412) return waited(1_000)
  if (status === 401) return waited(1_000)
  if (status === 403) return { kind: 'gone', reason: subcodes[answer.subcode ?? ''] ?? 'forbidden' }
  if (status === 404 || status === 410) return { kind: 'gone', reason: 'not-found' }
  if (status >= 500 || status === 408)
    return repeatable === 'again' ? waited(5_000) : { kind: 'unknown', reason }
  return { kind: 'gone', reason: 'rejected' }
}

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'NOT_CONNECTED',
])

/** What it means that no answer came. Without a connection nothing can have arrived. */
export function outcomeOfFailure(failure: unknown, repeatable: Repeatable): NotSent {
  const code = codeOf(failure) ?? 'no answer'
  return repeatable === 'again' || neverConnected.has(code)
    ? { kind: 'retry', afterMs: 5_000, reason: code }
    : { kind: 'unknown', reason: code }
}

/** fetch wraps the error that says what happened; it can come from another realm, so its shape counts. */
function codeOf(failure: unknown): string | undefined {
  if (typeof failure !== 'object' || failure === null) return undefined
  if ('name' in failure && failure.name === 'AbortError') return 'timeout'
  if ('code' in failure && typeof failure.code === 'string') return failure.code
  return 'cause' in failure ? codeOf(failure.cause) : undefined
}

const longestWait = 3_600_000

/** Seconds or a date, as HTTP allows; null when it is neither. At most an hour. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null
  const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestWait)
}
