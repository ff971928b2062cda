/** Google ended the execution. What catches this is ended all the same: `run` tells it. */
class Killed extends Error {
  override name = 'Killed'
}

/** How one run of the script ended. */
export type Ran<T> = { readonly kind: 'returned'; readonly value: T } | { readonly kind: 'killed' }

/**
 * One run of the script: it lasts at most 30 s, and when Google ends it nothing of it happens any more, whatever it
 * would catch. Every call of a service goes through `spend`.
 */
export function createExecution(limitMs = 30_000) {
  let spent = 0
  let killed = false
  const execution = {
    spent: () => spent,
    kill(): never {
      killed = true
      throw new Killed('Exceeded maximum execution time')
    },
    /** Time that a call takes. */
    spend(ms: number): void {
      spent += ms
      if (killed || spent > limitMs) execution.kill()
    },
    run<T>(script: () => T): Ran<T> {
      try {
        const value = script()
        return killed ? { kind: 'killed' } : { kind: 'returned', value }
      } catch (problem) {
        if (killed) return { kind: 'killed' }
        throw problem
      }
    },
  }
  return execution
}

export type Execution = ReturnType<typeof createExecution>
