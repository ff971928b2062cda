import type { Outcome } from '../jobs/outcome'

const soonMs = 10_000

/**
 * Google is tried again after ever longer waits, so that an hour without it loses nothing; only what it puts off for
 * longer itself is kept to.
 */
export function laterAgain({ afterMs }: { afterMs: number }): Outcome {
  return afterMs > soonMs ? { kind: 'retry', afterMs } : { kind: 'retry' }
}
