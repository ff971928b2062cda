import type { MemberId } from '@roundtable/core'
import type { Commit, CommitWithoutTeam } from '../../../teams-app/src/store/commit'
import { type ClaimedEntry, leaseMs, type OutboxClaims } from '../../../teams-app/src/store/outbox-claims'
import type { Store } from '../../../teams-app/src/store/store'

/** What one transaction left behind. */
export interface Committed {
  at: number
  tenant: string
  /** By what it is known when it comes again. */
  seen: readonly string[]
  /** Facts of a team, from that version on. */
  facts: { team: string; after: number; count: number; at: number; by: MemberId | null } | null
  /** Who was forgotten with it. */
  erased: MemberId | null
}

/** An entry of the outbox in the hand of a process, as its lease says. */
export interface Hand {
  tenant: string
  key: string
  fence: number
  process: number
  from: number
  until: number
}

/** Notes what really was committed, whoever learns of it. */
export function whatWasCommitted(now: () => number) {
  const committed: Committed[] = []
  const planned = new Map<string, number>()
  const begins: { key: string; at: number; process: number }[] = []
  const hands: Hand[] = []
  /** Under which ids answers of open rounds were kept. */
  const openAnswers = new Set<string>()

  function note(what: CommitWithoutTeam | Commit): void {
    for (const { key } of what.outbox) if (!planned.has(key)) planned.set(key, now())
    const tenant = 'key' in what ? what.key.tenant : what.tenant
    committed.push({
      at: now(),
      tenant,
      seen: what.seen,
      facts: 'key' in what ? factsOf(what) : null,
      erased: ('key' in what && what.erased) || null,
    })
    if (!('key' in what)) return
    for (const { id, text } of what.words)
      if (text !== null && id.startsWith('answer:')) openAnswers.add(`${what.key.team} ${id}`)
  }

  function held({ tenant, key, fence }: ClaimedEntry, until: (hand: Hand) => number): void {
    const hand = hands.findLast((one) => one.tenant === tenant && one.key === key && one.fence === fence)
    if (hand !== undefined) hand.until = until(hand)
  }

  /** Each call that keeps a claim, or ends it, when it was heeded. */
  const watchedOutbox = (real: OutboxClaims, process: number): OutboxClaims => {
    const longer = (lease: number) => () => now() + lease
    const over = (entry: ClaimedEntry, heeded: boolean) => {
      if (heeded) held(entry, ({ until }) => Math.min(until, now()))
      return heeded
    }
    return {
      async claim(at, n, lease = leaseMs) {
        const claimed = await real.claim(at, n, lease)
        for (const { tenant, key, fence } of claimed)
          hands.push({ tenant, key, fence, process, from: now(), until: now() + lease })
        return claimed
      },
      async begin(entry, at, lease = leaseMs) {
        const answer = await real.begin(entry, at, lease)
        if (answer !== 'begun') return answer
        begins.push({ key: entry.key, at: now(), process })
        held(entry, longer(lease))
        return answer
      },
      async renew(entry, at, lease = leaseMs) {
        const heeded = await real.renew(entry, at, lease)
        if (heeded) held(entry, longer(lease))
        return heeded
      },
      done: async (entry) => over(entry, await real.done(entry)),
      retryAt: async (entry, ...more) => over(entry, await real.retryAt(entry, ...more)),
      dead: async (entry, ...more) => over(entry, await real.dead(entry, ...more)),
    }
  }

  return {
    committed,
    planned,
    begins,
    hands,
    openAnswers,
    /** The store of that process. */
    watched: (real: Store, process: number): Store => ({
      ...real,
      commit: async (what) => {
        const answer = await real.commit(what)
        if (answer === 'committed') note(what)
        return answer
      },
      commitWithoutTeam: async (what) => {
        const answer = await real.commitWithoutTeam(what)
        if (answer === 'committed') note(what)
        return answer
      },
      outbox: watchedOutbox(real.outbox, process),
    }),
  }
}

const factsOf = ({ key, expectedVersion, events, at, by }: Commit): Committed['facts'] => ({
  team: key.team,
  after: expectedVersion,
  count: events.length,
  at,
  by,
})
