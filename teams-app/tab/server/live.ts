import type { Server } from './server'

/** Whether the page hears of changes at once, or the connection is being made again. */
export interface LiveTeam {
  subscribe(changed: () => void): () => void
  /** Something was done here: look now, whatever the connection says. */
  changed(): void
  end(): void
}

const pauses = [500, 1_000, 2_000, 5_000, 10_000]

/** Follows a team's versions; when the connection ends, it is made again, and everybody looks anew. */
export function followTeam(server: Server, team: string): LiveTeam {
  const listeners = new Set<() => void>()
  const ended = new AbortController()
  const changed = () => {
    for (const listener of [...listeners]) listener()
  }

  async function follow(): Promise<void> {
    let failed = 0
    while (!ended.signal.aborted) {
      await server
        .live(
          team,
          () => {
            failed = 0
            changed()
          },
          ended.signal,
        )
        .catch(() => undefined)
      const pause = pauses[Math.min(failed, pauses.length - 1)]
      failed += 1
      await new Promise((done) => window.setTimeout(done, pause))
    }
  }

  void follow()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changed,
    end: () => ended.abort(),
  }
}
