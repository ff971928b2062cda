import { setImmediate as everythingElse } from 'node:timers/promises'

/** Time that passes only when nothing else is left to do: an hour takes as long as what happens in it. */
export function virtualWorld() {
  let now = Date.parse('2026-11-23T17:00:00Z')
  const timers: { at: number; run: () => void }[] = []
  const at = (ms: number, run: () => void) => {
    const timer = { at: now + ms, run }
    let place = timers.length
    while (place > 0 && (timers[place - 1]?.at ?? 0) > timer.at) place -= 1
    timers.splice(place, 0, timer)
  }
  return {
    now: () => now,
    at,
    pause: (ms: number) => new Promise<void>((resume) => at(ms, resume)),
    /** Lets everything happen that is to happen until then, in order. */
    async until(end: number): Promise<void> {
      for (;;) {
        await everythingElse()
        const next = timers[0]
        if (next === undefined || next.at > end) break
        timers.shift()
        now = next.at
        next.run()
      }
      now = Math.max(now, end)
    },
  }
}

export type VirtualWorld = ReturnType<typeof virtualWorld>
