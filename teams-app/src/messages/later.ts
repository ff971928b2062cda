import type { Retry } from '../google/outcome'
import type { Outcome } from '../jobs/outcome'

const soonMs = 10_000

/**
 * Google is tried again after ever longer waits, so that an hour without it loses nothing; only what it puts off for
 * longer itself is kept to. What only waits for its place at Google's limit was not tried.
 */
export function laterAgain({ afterMs, ownLimit }: Retry): Outcome {
  if (ownLimit) return { kind: 'wait', afterMs }
  return afterMs > soonMs ? { kind: 'retry', afterMs } : { kind: 'retry' }
}
