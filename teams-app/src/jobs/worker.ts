import type { Instant } from '@roundtable/core'
import { type After, byTimer } from '../after'
import { type ClaimedEntry, leaseMs } from '../store/outbox-claims'
import type { Store } from '../store/store'
import type { TeamKey } from '../store/team-key'
import { type Attempting, attempt, type Handler } from './attempt'

export type { Handler } from './attempt'

export interface WorkerSetup {
  store: Pick<Store, 'outbox' | 'wakes'>
  now(): Instant
  /** In [0, 1); spreads the retries. */
  random(): number
  handlers: Readonly<Record<string, Handler | undefined>>
  /** Kinds whose second time changes nothing: they go out again when in doubt. All others never do. */
  repeatable?: readonly string[]
  /** Kinds that are tried for days; all others for hours. */
  patient?: readonly string[]
  /** Looks at a team whose `wakeAt` has come; a commit on it must set the next one. */
  wake(key: TeamKey): Promise<void>
  /** How often to look without being kicked. */
  pollMs: number
  /** Entries and teams in hand at once; 16 unless said. */
  atOnce?: number
  after?: After
  onProblem?: (problem: unknown, about: ClaimedEntry | TeamKey | null) => void
}

export interface Worker {
  /** Looks at once: something was committed. */
  kick(): void
  /** Takes nothing new and waits for what is in hand, 10 s at most. */
  stop(): Promise<void>
}

const stopMs = 10_000
/** How often to look while something waits for its place: who comes late has lost it. */
const whileWaitingMs = 100
/** A look costs a tenth of a turn: what is committed or done so soon after it is seen to together. */
const togetherMs = 5

/**
 * Carries out what the outbox holds and wakes the teams whose time has come. Any number of processes may run
 * one on the same database: each entry is with one of them, under a lease that is renewed while the attempt runs.
 */
export function startWorker(setup: WorkerSetup): Worker {
  const { store, now, pollMs, atOnce = 16, after = byTimer, onProblem = () => undefined } = setup
  let lastPlace = 0
  let looked = Promise.resolve()
  const how: Attempting = {
    ...setup,
    outbox: store.outbox,
    repeatable: setup.repeatable ?? [],
    patient: setup.patient ?? [],
    after,
    onProblem,
    claimed: () => looked,
    onWait: (until) => {
      lastPlace = Math.max(lastPlace, until)
    },
  }
  const inHand = new Set<Promise<void>>()
  const carriedOut = new Map<number, ClaimedEntry>()
  let stopping = false
  let kicked = false
  let wakeLoop = () => {}
  let endRest = () => {}

  const kick = () => {
    kicked = true
    wakeLoop()
  }

  function take(work: Promise<void>, about: ClaimedEntry | TeamKey) {
    const running = work
      .catch((problem) => onProblem(problem, about))
      .finally(() => {
        inHand.delete(running)
        kick()
      })
    inHand.add(running)
  }

  /** Holds the lease while the attempt runs: a slow call is not a lost one. */
  async function carryOut(entry: ClaimedEntry): Promise<void> {
    let callOff = () => {}
    const renewLater = () => {
      callOff = after(leaseMs / 3, () => {
        renewLater()
        store.outbox.renew(entry, now()).catch((problem) => onProblem(problem, entry))
      })
    }
    renewLater()
    carriedOut.set(entry.seq, entry)
    await attempt(entry, how).finally(() => {
      callOff()
      carriedOut.delete(entry.seq)
    })
  }

  async function look(): Promise<void> {
    const free = atOnce - inHand.size
    if (free <= 0) return
    for (const entry of await store.outbox.claim(now(), free)) {
      const held = carriedOut.get(entry.seq)
      // The lease ran out while the database was away, or while the process stood still: it came back to the one who has it.
      if (held !== undefined) held.fence = entry.fence
      else take(carryOut(entry), entry)
    }
    const freeForTeams = atOnce - inHand.size
    if (freeForTeams <= 0) return
    for (const key of await store.wakes.due(now(), freeForTeams)) take(setup.wake(key), key)
  }

  async function pause(): Promise<void> {
    if (kicked || stopping) return
    await new Promise<void>((resolve) => {
      const callOff = after(now() < lastPlace ? Math.min(pollMs, whileWaitingMs) : pollMs, resolve)
      wakeLoop = () => {
        callOff()
        resolve()
      }
    })
  }

  async function run(): Promise<void> {
    while (!stopping) {
      kicked = false
      const rested = new Promise<void>((resolve) => {
        endRest = resolve
        after(togetherMs, resolve)
      })
      looked = look().catch((problem) => onProblem(problem, null))
      await looked
      await pause()
      await rested
    }
  }

  const running = run()
  return {
    kick,
    async stop() {
      stopping = true
      wakeLoop()
      endRest()
      let callOff = () => {}
      const patience = new Promise<void>((resolve) => {
        callOff = after(stopMs, resolve)
      })
      await Promise.race([running.then(() => Promise.all(inHand)), patience])
      callOff()
    },
  }
}
