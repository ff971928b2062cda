import { setImmediate as everythingElse } from 'node:timers/promises'
import type { After } from '../../../teams-app/src/after'

interface Timer {
  at: number
  run: () => void
}

/** A loop that looks for work every so often. While there is none, its looks change nothing and are passed over. */
interface Look extends Timer {
  everyMs: number
}

/** How often promises, streams and the database are let run before the next moment comes. */
const turns = 12

/**
 * Time that passes only when nothing else is left to do. `workAt` says when the looks would find something, so that
 * weeks take as long as what happens in them. `busy` is true while something outside (a database) is at work.
 */
export function virtualTime(by: { start: number; workAt: () => Promise<number>; busy: () => boolean }) {
  let now = by.start
  const timers: Timer[] = []
  const looks = new Set<Look>()

  const after: After = (ms, run) => {
    const timer = { at: now + Math.max(0, Math.ceil(ms)), run }
    let place = timers.length
    while (place > 0 && (timers[place - 1]?.at ?? 0) > timer.at) place -= 1
    timers.splice(place, 0, timer)
    return () => {
      const found = timers.indexOf(timer)
      if (found >= 0) timers.splice(found, 1)
    }
  }

  async function settle(): Promise<void> {
    for (let turn = 0; turn < turns; turn += 1) {
      await everythingElse()
      if (by.busy()) turn = 0
    }
  }

  /** The first looks that find something, at the moment at which the loops look; several look together. */
  function nextLook(workAt: number): Timer | undefined {
    const found = [...looks].map((look) => {
      const missed = Math.max(0, Math.ceil((workAt - look.at) / look.everyMs))
      return { look, at: look.at + missed * look.everyMs }
    })
    const at = Math.min(...found.map((one) => one.at))
    if (!Number.isFinite(at)) return undefined
    const run = () => {
      for (const { look } of found.filter((one) => one.at === at)) {
        looks.delete(look)
        look.run()
      }
    }
    return { at, run }
  }

  return {
    now: () => now,
    after,
    settle,
    /** For a loop that looks every `everyMs`, all such loops together; what comes back calls it off. */
    look(everyMs: number, run: () => void): () => void {
      const look = { at: (Math.floor(now / everyMs) + 1) * everyMs, everyMs, run }
      looks.add(look)
      return () => void looks.delete(look)
    },
    /** Lets everything happen that is to happen until then, in order. */
    async until(end: number): Promise<void> {
      for (;;) {
        await settle()
        const workAt = looks.size === 0 ? Number.POSITIVE_INFINITY : await by.workAt()
        // What came up while the database was asked for work is heard first.
        if (by.busy()) continue
        const timer = timers[0]
        const look = nextLook(workAt)
        const isLook = look !== undefined && (timer === undefined || look.at < timer.at)
        const next = isLook ? look : timer
        if (next === undefined || next.at > end) break
        if (!isLook) timers.shift()
        now = Math.max(now, next.at)
        next.run()
      }
      now = Math.max(now, end)
    },
    /** The clock of the machine is set back; what waits goes by how long it waits. */
    setBack(ms: number): void {
      now -= ms
      for (const timer of timers) timer.at -= ms
      for (const look of looks) look.at -= ms
    },
  }
}

export type VirtualTime = ReturnType<typeof virtualTime>
