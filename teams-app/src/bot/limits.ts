/** At most `count` messages within any `ms` milliseconds. */
export interface Limit {
  count: number
  ms: number
}

/** When messages were sent, in milliseconds since 1970, ascending. */
export type History = readonly number[]

/** TEAMS.md "Limits", per bot and conversation. */
export const conversationLimits: readonly Limit[] = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
  { count: 1_800, ms: 3_600_000 },
]

/** Teams allows 50 a second per app and tenant; TRUST.md "Outbound" plans 30. */
export const overallLimits: readonly Limit[] = [{ count: 30, ms: 1_000 }]

/** Messages can arrive closer together than they left: each window counts as a little longer. */
const slack = 60

/** What one of `processes` may do when they share the limits evenly; never nothing. */
function shareOf(limits: readonly Limit[], processes: number): readonly Limit[] {
  return limits.map(({ count, ms }) => ({ count: Math.max(1, Math.floor(count / processes)), ms }))
}

/** The first instant from `now` on at which one more message keeps every limit. */
export function earliest(history: History, limits: readonly Limit[], now: number): number {
  return limits.reduce((at, { count, ms }) => {
    const nth = history[history.length - count]
    return nth === undefined ? at : Math.max(at, nth + ms + slack)
  }, now)
}

/** Without what no limit looks at any more. */
function remembered(history: History, limits: readonly Limit[], now: number): History {
  const longest = Math.max(...limits.map(({ ms }) => ms)) + slack
  const most = Math.max(...limits.map(({ count }) => count))
  return history.slice(-most).filter((at) => at > now - longest)
}

/** What was sent of late, as the limits see it. */
export interface Pace {
  overall: History
  conversations: ReadonlyMap<string, History>
}

export const noPace: Pace = { overall: [], conversations: new Map() }

/**
 * Reserves the sending of one message to `conversation` now, or says from when on to ask again.
 * Only what may go at once is reserved, so that a slow conversation holds up no other. With several `processes`
 * each keeps to its share.
 */
export function reserve(
  pace: Pace,
  conversation: string,
  now: number,
  processes = 1,
): { go: Pace } | { waitUntil: number } {
  const own = pace.conversations.get(conversation) ?? []
  const at = Math.max(
    earliest(own, shareOf(conversationLimits, processes), now),
    earliest(pace.overall, shareOf(overallLimits, processes), now),
  )
  if (at > now) return { waitUntil: at }
  return {
    go: {
      overall: [...remembered(pace.overall, overallLimits, now), now],
      conversations: new Map(pace.conversations).set(conversation, [
        ...remembered(own, conversationLimits, now),
        now,
      ]),
    },
  }
}

/** Forgets conversations in which nothing counts any more; called now and then, say every minute. */
export function withoutIdle({ overall, conversations }: Pace, now: number): Pace {
  const active = [...conversations].filter(
    ([, history]) => remembered(history, conversationLimits, now).length > 0,
  )
  return { overall, conversations: new Map(active) }
}
