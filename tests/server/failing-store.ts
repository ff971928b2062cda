import { openStore } from '../../teams-app/src/store/open'
import type { Store } from '../../teams-app/src/store/store'

/** A store whose n-th call from now on fails before it does anything; all others go through. */
export function failingStore() {
  let strike: { in: number } | null = null
  const failing = {
    open: async (place: Parameters<typeof openStore>[0]): Promise<Store> => wrapped(await openStore(place)),
    /** The n-th call from now on, from 1. */
    fail(n: number) {
      strike = { in: n }
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
    strike = null
    throw new Error('The database failed')
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
