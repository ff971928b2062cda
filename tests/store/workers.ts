import type { Outcome } from '../../teams-app/src/jobs/outcome'
import { startWorker, type WorkerSetup } from '../../teams-app/src/jobs/worker'
import type { Store } from '../../teams-app/src/store/store'
import { at, type entryOf } from './facts'
import { type Place, sqlitePlace } from './places'
import { virtualTime } from './virtual-time'

/** A fresh store for each test of the file, and workers on it. */
export function workersOnAStore() {
  let place: Place
  let store: Store
  beforeEach(async () => {
    place = await sqlitePlace()
    store = await place.open()
  })
  afterEach(() => place.drop())

  return {
    store: () => store,
    put: (...outbox: ReturnType<typeof entryOf>[]) =>
      store.commitWithoutTeam({ tenant: 'school', at: at(0), seen: [], outbox }),

    /** State of each entry by key, with the reason if it was given up. */
    async states() {
      const rows = await place.query('select key, state, reason from outbox')
      return Object.fromEntries(
        rows.map((row) => [row.key, row.reason ? `${row.state}: ${row.reason}` : row.state]),
      )
    },

    /** A worker whose sends are listed; `outcome` says how the n-th send of an entry ends. */
    started(
      outcome: (key: string, n: number) => Outcome | Promise<Outcome>,
      differs: Partial<WorkerSetup> = {},
      time = virtualTime(),
    ) {
      const sends: { key: string; ms: number }[] = []
      const problems: string[] = []
      const send = async (entry: { key: string }) => {
        sends.push({ key: entry.key, ms: time.now() - at(0) })
        return outcome(entry.key, sends.filter((each) => each.key === entry.key).length)
      }
      const worker = startWorker({
        store,
        now: time.now,
        after: time.after,
        random: () => 0.5,
        handlers: { message: send, filing: send },
        repeatable: ['filing'],
        wake: async () => undefined,
        pollMs: 1_000,
        onProblem: (problem) => problems.push(String(problem)),
        ...differs,
      })
      return { worker, sends, problems, time, keys: () => sends.map((each) => each.key) }
    },
  }
}

export const sent = (): Outcome => ({ kind: 'sent' })
export const never = new Promise<never>(() => {})
