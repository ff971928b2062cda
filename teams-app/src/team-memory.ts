import { type Event, evolve, type Team } from '@roundtable/core'
import type { EventLog } from './store/event-log'
import type { TeamKey } from './store/team-key'

/** A team as it stands after the first `version` facts of its log. */
export interface Remembered {
  team: Team
  version: number
}

export interface TeamMemory {
  /** The team as the store has it now, or null when there is none. */
  recall(key: TeamKey): Promise<Remembered | null>
  /** The team as it was when it was last seen here; the store is asked only about one that is not in memory. */
  atHand(key: TeamKey): Promise<Remembered | null>
  /** What somebody has just appended: the team as it stands after it. */
  advance(key: TeamKey, to: Remembered): void
}

/** How many teams stay in memory; the one not asked for longest is forgotten first. */
const most = 2_000

function replay(from: Team | null, log: EventLog): Team | null {
  // The log holds what `decide` returned and nothing else; the store does not look inside.
  return log.events.reduce<Team | null>((team, { event }) => evolve(team, event as Event), from)
}

/**
 * Teams made from their logs. What was made once is kept and only the new facts are read and applied, so
 * that a team with ten years of history answers as fast as a young one.
 */
export function teamMemory(
  load: (key: TeamKey, afterVersion?: number) => Promise<EventLog | null>,
): TeamMemory {
  const kept = new Map<string, Remembered>()
  const nameOf = ({ tenant, team }: TeamKey) => `${tenant} ${team}`

  /** An answer that was long on its way does not take the team back. */
  function advance(key: TeamKey, to: Remembered): void {
    const name = nameOf(key)
    const before = kept.get(name)
    kept.delete(name)
    kept.set(name, before !== undefined && before.version > to.version ? before : to)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
  }

  async function recall(key: TeamKey): Promise<Remembered | null> {
    const before = kept.get(nameOf(key))
    const log = await load(key, before?.version ?? 0)
    if (log === null) return null
    const team = replay(before?.team ?? null, log)
    if (team === null) return null
    const now = { team, version: log.version }
    advance(key, now)
    return now
  }

  return { recall, advance, atHand: async (key) => kept.get(nameOf(key)) ?? recall(key) }
}
