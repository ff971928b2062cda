/** Google ended the run. Whoever catches this is ended all the same. */
class Killed extends Error {
  override name = 'Killed'
}

/** How one run of the script ended. */
export type Ran<T> = { readonly kind: 'returned'; readonly value: T } | { readonly kind: 'killed' }

export interface RunOptions {
  /** The clock that all runs share. */
  readonly clock?: { now: number }
  /** How long a call of a service lasts. */
  readonly costMs?: number
  /** Before each call, counted from 1: here a colleague acts, or the run ends (true). */
  readonly before?: (call: string, number: number) => boolean
}

const longestMs = 30_000

/**
 * One run of the script: it lasts at most 30 s, and when Google ends it nothing of it happens any more, whatever it would
 * catch. Every call of a service goes through `call`.
 */
export function createRun({ clock = { now: 0 }, costMs = 400, before = () => false }: RunOptions = {}) {
  const started = clock.now
  let calls = 0
  let over = false
  const refuseIfOver = () => {
    if (over) throw new Killed('Exceeded maximum execution time')
  }
  const one = {
    end(): void {
      over = true
    },
    call<T>(name: string, effect: () => T): T {
      refuseIfOver()
      calls += 1
      if (before(name, calls)) one.end()
      clock.now += costMs
      if (clock.now - started > longestMs) one.end()
      refuseIfOver()
      const value = effect()
      refuseIfOver()
      return value
    },
    /** Lets time pass. */
    sleep(ms: number): void {
      refuseIfOver()
      clock.now += ms
    },
    run<T>(script: () => T): Ran<T> {
      try {
        const value = script()
        return over ? { kind: 'killed' } : { kind: 'returned', value }
      } catch (problem) {
        if (over) return { kind: 'killed' }
        throw problem
      }
    },
  }
  return one
}
