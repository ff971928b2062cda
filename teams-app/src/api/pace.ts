import { earliest, type History, type Limit } from '../bot/limits'

/** So many of something for each person, counted in this process. */
export interface Pace {
  /** Counts one more; or says how many milliseconds to wait, and counts nothing. */
  take(person: string): { wait: number } | null
  /** Takes the last one back: it was none. */
  giveBack(person: string): void
}

/** With more people than this, those whose time is over are forgotten. */
const many = 10_000

/** Keeps one person from taking what belongs to all (TRUST.md S11), or from guessing. */
export function createPace(limit: Limit, now: () => number): Pace {
  const histories = new Map<string, History>()
  const kept = (history: History) => history.filter((at) => at > now() - limit.ms - 1_000)
  return {
    take(person) {
      const history = kept(histories.get(person) ?? [])
      const at = earliest(history, [limit], now())
      if (at > now()) return { wait: at - now() }
      histories.set(person, [...history, now()])
      if (histories.size > many)
        for (const [other, theirs] of histories) if (kept(theirs).length === 0) histories.delete(other)
      return null
    },
    giveBack(person) {
      histories.set(person, (histories.get(person) ?? []).slice(0, -1))
    },
  }
}
