import { openStore } from '../../teams-app/src/store/open'
import type { Store } from '../../teams-app/src/store/store'

/** How a call fails: before it does anything, after it did all, or after a while without a word. */
export const failures = ['before', 'after', 'hangs'] as const
export type Failure = (typeof failures)[number]

/** A store whose n-th call from now on fails; all others go through. */
export function failingStore() {
  let strike: { in: number; how: Failure } | null = null
  const failing = {
    open: async (place: Parameters<typeof openStore>[0]): Promise<Store> => wrapped(await openStore(place)),
    /** The n-th call from now on, from 1. */
    fail(n: number, how: Failure) {
      strike = { in: n, how }
    },
    /** Calls it off; true when it had happened. */
    over(): boolean {
      const happened = strike === null
      strike = null
      return happened
    },
  }

  async function through<T>(work: () => Promise<T>): Promise<T> {
    if (strike === null || --strike.in > 0) return work()
    const { how } = strike
    strike = null
    if (how === 'after') await work()
    if (how === 'hangs') await new Promise((resolve) => setTimeout(resolve, 100))
    throw new Error(`The database failed: ${how}`)
  }

  function wrapped(store: Store): Store {
    const { words, roster, conversations, cards, filings, outbox } = store
    return {
      ...store,
      load: (...of) => through(() => store.load(...of)),
      commit: (...of) => through(() => store.commit(...of)),
      commitWithoutTeam: (...of) => through(() => store.commitWithoutTeam(...of)),
      seen: (...of) => through(() => store.seen(...of)),
      words: { of: (...which) => through(() => words.of(...which)) },
      roster: {
        of: (...which) => through(() => roster.of(...which)),
        teamsOf: (...who) => through(() => roster.teamsOf(...who)),
      },
      conversations: {
        ...conversations,
        see: (...what) => through(() => conversations.see(...what)),
        get: (...which) => through(() => conversations.get(...which)),
      },
      cards: { ...cards, nameOf: (...which) => through(() => cards.nameOf(...which)) },
      filings: { ...filings, of: (...which) => through(() => filings.of(...which)) },
      outbox: {
        ...outbox,
        begin: (...which) => through(() => outbox.begin(...which)),
        retryAt: (...which) => through(() => outbox.retryAt(...which)),
      },
    }
  }

  return failing
}
