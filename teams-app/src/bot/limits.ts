/** At most `count` messages within any `ms` milliseconds. */
export interface Limit {
  count: number
  ms: number
}

/** When messages were sent, in milliseconds since 1970, ascending. */
export type History = readonly number[]

/** TEAMS.md "Limits", per bot and conversation: those whose messages are remembered one by one. */
export const conversationLimits: readonly Limit[] = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
]

/**
 * The fourth: 1,800 in any hour. Half of them may go one after the other, and the room comes back over the hour. So no hour
 * has more, and what a few messages took is given back after seconds instead of being remembered for an hour.
 */
export const hourlyLimit: Limit = { count: 1_800, ms: 3_600_000 }

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

/** What was sent of late to one conversation, as its limits see it. */
export interface Said {
  at: History
  /** When all of the hour's room is there again. */
  restedAt: number
}

/** What was sent of late to a tenant: in all, and to the conversation that is looked at. */
export interface Pace {
  overall: History
  said: Said
}

export const nothingSaid: Said = { at: [], restedAt: 0 }

/** How long a message keeps its part of the hour's room, for one of `processes`. */
function restMs(processes: number): number {
  return (2 * hourlyLimit.ms * processes) / hourlyLimit.count
}

/**
 * Reserves the sending of one message to a conversation now, or says from when on to ask again. Only what may go at once is
 * reserved, so that a slow conversation holds up no other. With several `processes` each keeps to its share.
 */
export function reserve(
  { overall, said }: Pace,
  now: number,
  processes = 1,
): { go: Pace } | { waitUntil: number; tenantIsFull: boolean } {
  const restedAt = Math.max(said.restedAt, now) + restMs(processes)
  const inTenant = earliest(overall, shareOf(overallLimits, processes), now)
  const at = Math.max(
    earliest(said.at, shareOf(conversationLimits, processes), now),
    inTenant,
    Math.ceil(restedAt - hourlyLimit.ms),
  )
  if (at > now) return { waitUntil: at, tenantIsFull: inTenant > now }
  return {
    go: {
      overall: [...remembered(overall, overallLimits, now), now],
      said: { at: [...remembered(said.at, conversationLimits, now), now], restedAt },
    },
  }
}

/**
 * How far apart those that wait for a full tenant are to come again: nine of ten places go to them, the tenth is left to
 * what somebody typed just now and wants answered.
 */
export function placeMs(processes: number): number {
  const apart = shareOf(overallLimits, processes).map(({ count, ms }) => (ms + slack) / (0.9 * count))
  return Math.ceil(Math.max(...apart))
}

/** Nothing counts any more: the conversation may be forgotten. */
export function isIdle({ at, restedAt }: Said, now: number): boolean {
  return restedAt <= now && remembered(at, conversationLimits, now).length === 0
}
