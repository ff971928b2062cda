import { setTimeout as sleep } from 'node:timers/promises'
import { type After, byTimer } from '../../../teams-app/src/after'

/** Shorter waits are waited. */
const shortMs = 100
/** So long nothing of this machine takes: what is not over then waits for something that hangs. */
const quietMs = 400

/** So long the slow world hangs. */
const hungMs = 60_000

/** What came of something, and after how much time of the slow world. */
export interface Timed<T> {
  value: T
  ms: number
}

/** Time that passes in jumps, from one patience of the server to the next, while something hangs. */
export function slowTime() {
  const timers = new Set<{ at: number; run: () => void }>()
  let now = 0
  let usual = false

  const after: After = (ms, run) => {
    if (usual || ms < shortMs) return byTimer(ms, run)
    const timer = { at: now + ms, run }
    timers.add(timer)
    return () => void timers.delete(timer)
  }

  return {
    after,
    /** From here on time is the machine's; who waits for something that hung has waited long enough. */
    asUsual() {
      usual = true
      for (const { at, run } of timers) if (at < now + hungMs) run()
      timers.clear()
    },
    /** Lets time pass until all of it is over. */
    async over<T>(all: readonly Promise<T>[]): Promise<Timed<T>[]> {
      const begun = now
      let left = all.length
      let last = Date.now()
      const timed = all.map(async (one) => {
        const value = await one.finally(() => {
          left -= 1
          last = Date.now()
        })
        return { value, ms: now - begun }
      })
      while (left > 0) {
        await sleep(10)
        if (Date.now() - last < quietMs) continue
        const [next] = [...timers].sort((a, b) => a.at - b.at)
        last = Date.now()
        if (next === undefined) continue
        timers.delete(next)
        now = Math.max(now, next.at)
        next.run()
      }
      return Promise.all(timed)
    },
  }
}
