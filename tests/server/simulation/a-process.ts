import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as aTurn } from 'node:timers/promises'
import type { Config } from '../../../teams-app/src/config'
import type { Logger } from '../../../teams-app/src/log'
import type { Store } from '../../../teams-app/src/store/store'
import { type Wired, wire } from '../../../teams-app/src/wiring'
import type { Chance } from '../chance'
import { mortalStore } from './mortal'
import { inHand } from './teams-side'
import type { VirtualTime } from './virtual-time'
import { withoutASocket } from './without-a-socket'

/** The worker's looks, told from all other waiting by a length that nothing else has. */
const lookMs = 997

/** What the server does for a stranger, told from what it does for Teams. */
export const forAStranger = new AsyncLocalStorage<true>()

/** What the guard asks before it knows whom it has before it. */
const openToStrangers = ['network', 'store.conversations.known']

export interface Request {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: object
}

/** What came back; null when the process died or was dead. */
export type Answer = { status: number; body: unknown } | null

export interface Surroundings {
  /** Which of the server's processes it is. */
  process: number
  config: Config
  time: VirtualTime
  chance: Chance
  log: Logger
  store: Store
  fetch: (url: URL, init: RequestInit) => Promise<Response>
  /** Whether the process dies at this moment: before or after a call. */
  dies: (moment: string) => boolean
  /** Whether the database fails at this call. */
  storeFails: () => boolean
  busy: (change: 1 | -1) => void
  died: (call: string) => void
  /** The database is asked for a stranger. */
  strangerReached: (call: string) => void
}

/**
 * The real server, whole, as a process that can die: between any two calls its memory, timers and requests are gone, and
 * nobody is answered any more.
 */
export async function aProcess(by: Surroundings) {
  const { time, chance } = by
  let dead = false
  let die = () => {}
  const death = new Promise<null>((gone) => {
    die = () => gone(null)
  })

  function end(call: string): void {
    if (dead) return
    dead = true
    die()
    by.died(call)
  }

  function pass(when: 'before' | 'after', call: string): void {
    if (forAStranger.getStore() && !openToStrangers.includes(call)) by.strangerReached(call)
    if (by.dies(`${when} ${call}`)) {
      end(`${when} ${call}`)
      return
    }
    if (by.storeFails() && call !== 'network') throw new Error(`the database was away ${when} ${call}`)
  }

  /** No time, but turns in which others are heard. */
  async function onItsWay(): Promise<void> {
    for (let turns = chance.below(3); turns > 0; turns -= 1) await aTurn()
  }

  const store = mortalStore(by.store, { dead: () => dead, pass, busy: by.busy, onItsWay })
  const { begin } = store.outbox
  const named: Store = {
    ...store,
    outbox: {
      ...store.outbox,
      begin(entry, ...more) {
        inHand.enterWith({ entry: entry.key, process: by.process })
        return begin(entry, ...more)
      },
    },
  }
  const alive = (run: () => void) => () => {
    if (!dead) run()
  }
  const wired: Wired = await wire(
    by.config,
    {
      now: time.now,
      random: chance.next,
      after: (ms, run) => (ms === lookMs ? time.look(ms, alive(run)) : time.after(ms, alive(run))),
      pollMs: lookMs,
      secret: () =>
        Array.from({ length: 4 }, () =>
          chance
            .below(2 ** 32)
            .toString(16)
            .padStart(8, '0'),
        ).join(''),
      lag: () => 0,
      openStore: async () => named,
      fetch: async (input, init = {}) => {
        pass('before', 'network')
        if (dead) return new Promise(() => {})
        const answer = await by.fetch(new URL(input instanceof Request ? input.url : input), init)
        pass('after', 'network')
        return dead ? new Promise(() => {}) : answer
      },
    },
    by.log,
  )

  const door = withoutASocket(wired.app)

  return {
    isDead: () => dead,
    end: () => end('by hand'),
    async ask({ method, path, headers, body }: Request): Promise<Answer> {
      if (dead) return null
      const json = { ...headers, 'content-type': 'application/json; charset=utf-8' }
      const asked = body === undefined ? { headers, body: '' } : { headers: json, body: JSON.stringify(body) }
      const answer = await Promise.race([door({ method, path, ...asked }), death])
      if (answer === null || dead) return null
      const { status, text } = answer
      return { status, body: text.startsWith('{') ? JSON.parse(text) : text }
    },
  }
}

export type Process = Awaited<ReturnType<typeof aProcess>>
