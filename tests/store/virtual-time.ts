import { at } from './facts'

/** A clock that stands still until told. Timers run in order, and everything that they start is waited for. */
export function virtualTime() {
  let now = 0
  let timers: { at: number; run: () => void }[] = []

  /** Lets promises and the (synchronous) database run until nothing is left to do. */
  const settle = async () => {
    for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve))
  }
  return {
    now: () => at(now),
    after(ms: number, run: () => void) {
      const timer = { at: now + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    settle,
    async advance(ms: number) {
      const until = now + ms
      await settle()
      for (;;) {
        const [next] = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)
        if (!next) break
        now = next.at
        timers = timers.filter((each) => each !== next)
        next.run()
        await settle()
      }
      now = until
    },
  }
}
