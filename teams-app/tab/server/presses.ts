import * as z from 'zod/mini'
import type { Pressed, Server } from './server'

const press = z.object({ press: z.string(), team: z.string(), commands: z.array(z.looseObject({})) })
type Press = z.infer<typeof press>

/** What came of a press. `lost`: the server has no such team for the person any more, or did not understand. */
export type Outcome = Pressed | { kind: 'lost' }

export interface Presses {
  /** Sends the commands as one, once; while the server is away they wait and are sent when it answers. */
  send(team: string, commands: readonly object[]): Promise<Outcome>
  /** How many wait because the server is away; 0 while all goes well. */
  waiting(): number
  subscribe(changed: () => void): () => void
  /** Tries at once, after the server was reached again. */
  retry(): void
}

const shelf = 'roundtable.presses'
const pauses = [1_000, 2_000, 4_000, 8_000, 15_000]

/**
 * The presses that the server has not acknowledged yet, in order. They survive a reload of the page, each under the id by
 * which the server knows it again, so that nothing is lost and nothing is done twice.
 */
export function createPresses(by: { server: Server; storage: Storage; id: () => string }): Presses {
  const queue: Press[] = kept(by.storage)
  const settle = new Map<string, (outcome: Outcome) => void>()
  const listeners = new Set<() => void>()
  let tries = 0
  let timer: number | undefined
  let sending = false

  function changed(): void {
    if (queue.length === 0) by.storage.removeItem(shelf)
    else by.storage.setItem(shelf, JSON.stringify(queue))
    for (const listener of listeners) listener()
  }

  async function pump(): Promise<void> {
    if (sending) return
    sending = true
    window.clearTimeout(timer)
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      const answer = await by.server.press(next.team, { press: next.press, commands: next.commands })
      if (answer.kind === 'away') {
        tries += 1
        timer = window.setTimeout(pump, pauses[Math.min(tries, pauses.length) - 1])
        break
      }
      tries = 0
      queue.shift()
      settle.get(next.press)?.(answer.kind === 'ok' ? answer.body : { kind: 'lost' })
      settle.delete(next.press)
    }
    sending = false
    changed()
  }

  if (queue.length > 0) void pump()
  return {
    send(team, commands) {
      const one: Press = { press: by.id(), team, commands: commands.map((command) => ({ ...command })) }
      queue.push(one)
      const answered = new Promise<Outcome>((resolve) => settle.set(one.press, resolve))
      changed()
      void pump()
      return answered
    },
    waiting: () => (tries > 0 ? queue.length : 0),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    retry() {
      if (queue.length > 0) void pump()
    },
  }
}

function kept(storage: Storage): Press[] {
  try {
    const read = z.safeParse(z.array(press), JSON.parse(storage.getItem(shelf) ?? '[]'))
    return read.success ? read.data : []
  } catch {
    return []
  }
}
