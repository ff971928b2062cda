import { setTimeout as sleep } from 'node:timers/promises'
import { type After, byTimer } from '../../../teams-app/src/after'

/** How a call to the outside fails: nobody is there; it is carried out and not answered; it hangs until it is given up. */
export const callFailures = ['before', 'after', 'hangs'] as const
export type CallFailure = (typeof callFailures)[number]

/** A network whose n-th call from now on fails. While it hangs, the time of whoever waits passes in a moment. */
export function failingCalls() {
  let strike: { in: number; how: CallFailure } | null = null
  let asked = 0
  const waiting = new Set<{ at: number; run: () => void }>()
  let hastened: Promise<void> = Promise.resolve()

  const after: After = (ms, run) => {
    const entry = { at: Date.now() + ms, run: once }
    function once() {
      if (!waiting.delete(entry)) return
      callOff()
      run()
    }
    const callOff = byTimer(ms, once)
    waiting.add(entry)
    return () => {
      waiting.delete(entry)
      callOff()
    }
  }

  /** What would come within a minute comes now, in its order. */
  async function hasten(): Promise<void> {
    const soon = [...waiting].filter(({ at }) => at < Date.now() + 60_000).sort((a, b) => a.at - b.at)
    for (const { run } of soon) {
      run()
      await sleep(5)
    }
  }

  function unanswered(signal: AbortSignal | null | undefined): Promise<never> {
    hastened = sleep(20).then(hasten)
    return new Promise((_, fail) => {
      const end = () => fail(new DOMException('This operation was aborted', 'AbortError'))
      if (signal?.aborted) end()
      signal?.addEventListener('abort', end)
      // Google's client has a timer of its own.
      setTimeout(end, 200)
    })
  }

  return {
    after,
    /** The n-th call from now on, from 1. */
    fail(n: number, how: CallFailure) {
      strike = { in: n, how }
    },
    /** The call that hung has been given up by everybody: nobody joins it any more. */
    givenUp: () => hastened,
    over(): boolean {
      const happened = strike === null
      strike = null
      return happened
    },
    asked: () => asked,
    around(to: typeof fetch): typeof fetch {
      return async (input, init) => {
        asked += 1
        if (strike === null || --strike.in > 0) return to(input, init)
        const { how } = strike
        strike = null
        if (how === 'before')
          throw new TypeError('fetch failed', {
            cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
          })
        if (how === 'hangs') return unanswered(init?.signal)
        await (await to(input, init)).text()
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
        })
      }
    },
  }
}
