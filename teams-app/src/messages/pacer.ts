import { noPace, type Pace, reserve, withoutIdle } from '../bot/limits'

/** Keeps to the limits of Teams: says how long to wait before the next message to a conversation. */
export interface Pacer {
  /** 0: it may go now and is counted; else milliseconds to wait before asking again. */
  reserve(tenant: string, conversation: string): number
}

const tidyEvery = 60_000

/** One process's pace; several share the limits by the 429 of Teams. Each tenant has limits of its own. */
export function createPacer(now: () => number): Pacer {
  const paces = new Map<string, Pace>()
  let tidied = now()

  function tidy(at: number): void {
    tidied = at
    for (const [tenant, pace] of paces) {
      const active = withoutIdle(pace, at)
      if (active.conversations.size === 0) paces.delete(tenant)
      else paces.set(tenant, active)
    }
  }

  return {
    reserve(tenant, conversation) {
      const at = now()
      if (at - tidied > tidyEvery) tidy(at)
      const reserved = reserve(paces.get(tenant) ?? noPace, conversation, at)
      if ('waitUntil' in reserved) return reserved.waitUntil - at
      paces.set(tenant, reserved.go)
      return 0
    },
  }
}
