import type { MemberId } from '@roundtable/core'
import type { Commit, CommitWithoutTeam } from '../../../teams-app/src/store/commit'
import type { Store } from '../../../teams-app/src/store/store'

/** What one transaction left behind. */
export interface Committed {
  tenant: string
  /** By what it is known when it comes again. */
  seen: readonly string[]
  /** Facts of a team, from that version on. */
  facts: { team: string; after: number; count: number; at: number; by: MemberId | null } | null
}

/** Notes what really was committed, whoever learns of it. */
export function whatWasCommitted(now: () => number) {
  const committed: Committed[] = []
  const planned = new Map<string, number>()
  const begins: { key: string; at: number }[] = []
  /** Under which ids answers of open rounds were kept. */
  const openAnswers = new Set<string>()

  function note(what: CommitWithoutTeam | Commit): void {
    for (const { key } of what.outbox) if (!planned.has(key)) planned.set(key, now())
    const tenant = 'key' in what ? what.key.tenant : what.tenant
    committed.push({ tenant, seen: what.seen, facts: 'key' in what ? factsOf(what) : null })
    if (!('key' in what)) return
    for (const { id, text } of what.words)
      if (text !== null && id.startsWith('answer:')) openAnswers.add(`${what.key.team} ${id}`)
  }

  return {
    committed,
    planned,
    begins,
    openAnswers,
    watched: (real: Store): Store => ({
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
      outbox: {
        ...real.outbox,
        begin: async (entry, ...more) => {
          const answer = await real.outbox.begin(entry, ...more)
          if (answer === 'begun') begins.push({ key: entry.key, at: now() })
          return answer
        },
      },
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
