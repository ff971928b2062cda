import type { Instant } from '@roundtable/core'
import { noPace, type Pace, reserve, withoutIdle } from '../bot/limits'
import type { Senders } from '../store/senders'

/** Keeps to the limits of Teams: says how long to wait before the next message to a conversation. */
export interface Pacer {
  /** 0: it may go now and is counted; else milliseconds to wait before asking again. */
  reserve(tenant: string, conversation: string): Promise<number>
}

const tidyEvery = 60_000
/** How often a process that sends says so, and after which time without a word it counts no more. */
const countEvery = 5_000
const forgottenAfter = 15_000

/** One process's pace. Those that send share the limits evenly, and each tenant has limits of its own. */
export function createPacer(by: {
  now: () => Instant
  senders: Senders
  /** Another one in each process. */
  name: string
}): Pacer {
  const { now, senders, name } = by
  const paces = new Map<string, Pace>()
  let tidied: number = now()
  let processes = 1
  let counted = Number.NEGATIVE_INFINITY
  let counting: Promise<void> = Promise.resolve()

  function tidy(at: number): void {
    tidied = at
    for (const [tenant, pace] of paces) {
      const active = withoutIdle(pace, at)
      if (active.conversations.size === 0) paces.delete(tenant)
      else paces.set(tenant, active)
    }
  }

  function count(): Promise<void> {
    if (Math.abs(now() - counted) < countEvery) return counting
    counted = now()
    counting = senders.count(name, now(), forgottenAfter).then(
      (many) => {
        processes = many
      },
      (problem: unknown) => {
        counted = Number.NEGATIVE_INFINITY
        throw problem
      },
    )
    return counting
  }

  return {
    async reserve(tenant, conversation) {
      await count()
      const at = now()
      if (at - tidied > tidyEvery) tidy(at)
      const reserved = reserve(paces.get(tenant) ?? noPace, conversation, at, processes)
      if ('waitUntil' in reserved) return reserved.waitUntil - at
      paces.set(tenant, reserved.go)
      return 0
    },
  }
}
