import type { Config } from '../../../teams-app/src/config'
import type { Logger } from '../../../teams-app/src/log'
import type { Store } from '../../../teams-app/src/store/store'
import type { Place } from '../../store/places'
import type { Chance } from '../chance'
import { type Answer, aProcess, type Process, type Request, type Surroundings } from './a-process'
import type { VirtualTime } from './virtual-time'

/** What was just written, and nothing after it, is the hardest moment to die in: it comes as often as so many others. */
const worthOfACommit = 25

export interface Down {
  process: number
  from: number
  until: number
  /** The call at which the process died. */
  call: string
}

/** The database was away for a call of a process. */
export interface Failure {
  process: number
  at: number
}

interface Running {
  store: Store
  process: Process
}

/** The server's processes on one database: each dies and comes back on its own, and any of them may be asked. */
export async function theProcesses(
  count: number,
  by: {
    config: Config
    time: VirtualTime
    chance: Chance
    log: Logger
    place: Place
    /** The store as that process has it. */
    watched: (store: Store, process: number) => Store
    fetch: Surroundings['fetch']
    storeFails: () => boolean
    /** About how many calls a process lives from now on. */
    calls: () => number | null
    begins: (process: number) => void
    busy: Surroundings['busy']
    strangerReached: Surroundings['strangerReached']
  },
) {
  const { time, chance, place } = by
  const downs: Down[] = []
  const failures: Failure[] = []
  const lives: number[] = []
  const running: Running[] = []

  function newLife(nth: number): void {
    const calls = by.calls()
    lives[nth] = calls === null ? Number.POSITIVE_INFINITY : 1 + chance.below(2 * calls)
  }

  async function start(nth: number): Promise<void> {
    newLife(nth)
    const store = await place.open()
    const process = await aProcess({
      process: nth,
      config: by.config,
      time,
      chance,
      log: by.log,
      store: by.watched(store, nth),
      busy: by.busy,
      fetch: by.fetch,
      strangerReached: by.strangerReached,
      dies: (moment) => {
        const left = (lives[nth] ?? 0) - (moment === 'after store.commit' ? worthOfACommit : 1)
        lives[nth] = left
        return left < 0
      },
      storeFails: () => {
        const fails = by.storeFails()
        if (fails) failures.push({ process: nth, at: time.now() })
        return fails
      },
      died: (call) => {
        const down = { process: nth, from: time.now(), until: time.now() + 1 + chance.below(90_000), call }
        downs.push(down)
        time.after(down.until - down.from, () => void restart(nth))
      },
    })
    running[nth] = { store, process }
  }

  async function restart(nth: number): Promise<void> {
    by.busy(1)
    await running[nth]?.store.close()
    by.begins(nth)
    await start(nth)
    by.busy(-1)
  }

  for (let nth = 0; nth < count; nth += 1) await start(nth)

  return {
    count,
    downs,
    failures,
    /** Asks that process, or whichever it happens to be; null when it is down, or dies meanwhile. */
    ask(request: Request, nth = count === 1 ? 0 : chance.below(count)): Promise<Answer> {
      return running[nth]?.process.ask(request) ?? Promise.resolve(null)
    },
    crash(): void {
      for (const { process } of running) process.end()
    },
    newLives(): void {
      for (const nth of running.keys()) newLife(nth)
    },
    async close(): Promise<void> {
      for (const { store } of running) await store.close()
    },
  }
}
