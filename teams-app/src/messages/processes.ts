import type { Instant } from '@roundtable/core'
import type { Senders } from '../store/senders'

/** How often a process that sends says so, and after which time without a word it counts no more. */
const countEvery = 5_000
const forgottenAfter = 15_000

/**
 * How many processes send for this database, this one included: they share what Teams and Google take. Rejects when the
 * database cannot be asked.
 */
export function processesThatSend(by: {
  now: () => Instant
  senders: Senders
  /** Another one in each process. */
  name: string
}): () => Promise<number> {
  const { now, senders, name } = by
  let counted = Number.NEGATIVE_INFINITY
  let counting = Promise.resolve(1)
  return () => {
    if (Math.abs(now() - counted) < countEvery) return counting
    counted = now()
    counting = senders.count(name, now(), forgottenAfter).catch((problem: unknown) => {
      counted = Number.NEGATIVE_INFINITY
      throw problem
    })
    return counting
  }
}
