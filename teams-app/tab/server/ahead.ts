import type { Views } from '../../src/tab/views'
import type { Server } from './server'

/** So long the answer is that of the first who asks; later it would be old. */
const freshMs = 5_000

/** A server that can be asked for a view before the page is drawn that shows it. */
export interface AheadServer extends Server {
  /** Asks now for a view that needs no more than its name. Whoever asks for it within 5 s first gets that answer, once. */
  ahead(team: string, name: keyof Views): void
}

/** @param now in milliseconds, of any clock that only goes on */
export function askAhead(server: Server, now: () => number): AheadServer {
  const asked = new Map<string, { at: number; answer: Promise<unknown> }>()
  const keyOf = (...what: readonly [team: string, name: string, ask: object]) => JSON.stringify(what)
  return {
    ...server,
    ahead(team, name) {
      asked.set(keyOf(team, name, {}), { at: now(), answer: server.view(team, name, {}) })
    },
    view(team, name, ask) {
      const key = keyOf(team, name, ask)
      const known = asked.get(key)
      asked.delete(key)
      return known !== undefined && now() - known.at < freshMs
        ? (known.answer as ReturnType<typeof server.view<typeof name>>)
        : server.view(team, name, ask)
    },
  }
}
