import { useCallback, useEffect, useRef, useState } from 'react'
import type { Server } from '../../server/server'
import type { ViewState } from '../../use/use-view'
import { type OverviewTeam, overviewAnswer } from './overview-answer'

const againMs = 3_000

/** What the leader sees, asked once and again after what they do; while the server is away, until it answers. */
export function useOverview(server: Server) {
  const [teams, setTeams] = useState<readonly OverviewTeam[] | null>(null)
  const [away, setAway] = useState(false)
  const latest = useRef(0)
  const ask = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    while (mine === latest.current) {
      const answer = await server.call('/overview', overviewAnswer)
      if (mine !== latest.current) return
      setAway(answer.kind === 'away')
      if (answer.kind !== 'away') return setTeams(answer.kind === 'ok' ? answer.body.teams : [])
      await new Promise((done) => window.setTimeout(done, againMs))
    }
  }, [server])
  useEffect(() => {
    void ask()
    return () => {
      latest.current += 1
    }
  }, [ask])
  const state: ViewState = away ? (teams === null ? 'late' : 'stale') : teams === null ? 'loading' : 'fresh'
  return { teams, state, ask }
}
