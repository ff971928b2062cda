import { type GoogleOutcome, usualWaitMs } from './outcome'

/** Carries a call out, again after a short while when it surely did not happen. */
export type Patience = <T>(call: () => Promise<GoogleOutcome<T>>) => Promise<GoogleOutcome<T>>

const mostTries = 4
const firstWaitMs = 250
const longestWaitMs = 10_000

/**
 * Google asks for truncated exponential backoff with jitter after 429 and failed reads. What may have happened is never
 * done again here; what Google puts off for longer than 10 s is left to the outbox.
 */
export function patience(by: { pause: (ms: number) => Promise<void>; random: () => number }): Patience {
  return async (call) => {
    let outcome = await call()
    for (let tries = 1; tries < mostTries && outcome.kind === 'retry'; tries += 1) {
      const { afterMs } = outcome
      if (afterMs > longestWaitMs) return outcome
      const planned = firstWaitMs * 2 ** (tries - 1) * (0.5 + by.random())
      await by.pause(afterMs === usualWaitMs ? planned : afterMs)
      outcome = await call()
    }
    return outcome
  }
}
