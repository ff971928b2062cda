import { useEffect, useState } from 'react'
import type { Views } from '../../src/tab/views'
import type { Plain } from './plain'
import { useStanding } from './standing'

/** `late`: nothing yet, and it takes long. `stale`: the server is away, and what is shown is the last that it said. */
export type ViewState = 'loading' | 'late' | 'fresh' | 'stale'

export interface Viewed<V> {
  view: V | null
  state: ViewState
  /** The server's clock when it drew the view, in milliseconds, and this machine's when it came. */
  drawnAt: number
  cameAt: number
}

const soonMs = 1_500
const againMs = 3_000

/**
 * What a page shows, asked anew whenever something in the team changes. While the server is away the last view stays, and
 * it is asked again until it answers.
 */
export function useView<N extends keyof Views>(
  name: N,
  ask: Plain<Views[N]['ask']>,
): Viewed<Views[N]['view']> {
  const { server, live, team, onGone } = useStanding()
  const [viewed, setViewed] = useState<Viewed<Views[N]['view']>>({
    view: null,
    state: 'loading',
    drawnAt: 0,
    cameAt: 0,
  })
  const asked = JSON.stringify(ask)

  useEffect(() => {
    let current = true
    let latest = 0
    let timer: number | undefined
    const late = window.setTimeout(
      () => setViewed((now) => (now.state === 'loading' ? { ...now, state: 'late' } : now)),
      soonMs,
    )
    async function look(): Promise<void> {
      window.clearTimeout(timer)
      latest += 1
      const mine = latest
      const answer = await server.view(team, name, JSON.parse(asked))
      if (!current || mine !== latest) return
      if (answer.kind === 'ok') {
        const { view, now, cameAt } = answer.body
        setViewed({ view, state: 'fresh', drawnAt: now, cameAt })
        return
      }
      if (answer.kind === 'gone') return onGone()
      setViewed((now) => ({ ...now, state: now.view === null ? 'late' : 'stale' }))
      timer = window.setTimeout(look, againMs)
    }
    void look()
    const unsubscribe = live.subscribe(() => void look())
    return () => {
      current = false
      window.clearTimeout(timer)
      window.clearTimeout(late)
      unsubscribe()
    }
  }, [server, live, team, name, asked, onGone])

  return viewed
}
