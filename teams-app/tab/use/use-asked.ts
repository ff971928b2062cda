import { useCallback, useEffect, useRef, useState } from 'react'
import type * as z from 'zod/mini'
import type { Server } from '../server/server'
import type { ViewState } from './use-view'

const againMs = 3_000

/**
 * What a page shows that belongs to no team: asked for once, and again with each `ask`; while the server is away, until it
 * answers. `lost`: the server does not give it to this person.
 */
export function useAsked<B extends object>(server: Server, path: string, read: z.ZodMiniType<B>) {
  const [shown, setShown] = useState<B | 'lost' | null>(null)
  const [away, setAway] = useState(false)
  const latest = useRef(0)
  const ask = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    while (mine === latest.current) {
      const answer = await server.call(path, read)
      if (mine !== latest.current) return
      setAway(answer.kind === 'away')
      if (answer.kind !== 'away') return setShown(answer.kind === 'ok' ? answer.body : 'lost')
      await new Promise((done) => window.setTimeout(done, againMs))
    }
  }, [server, path, read])
  useEffect(() => {
    void ask()
    return () => {
      latest.current += 1
    }
  }, [ask])
  const state: ViewState = away ? (shown === null ? 'late' : 'stale') : shown === null ? 'loading' : 'fresh'
  return { shown, state, ask }
}
