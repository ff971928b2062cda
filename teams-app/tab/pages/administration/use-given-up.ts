import { useCallback, useEffect, useRef, useState } from 'react'
import type { Server } from '../../server/server'
import type { AdministrationTexts } from '../../text/en/administration'
import type { ViewState } from '../../use/use-view'
import { type GivenUp, givenUpAnswer, type Wish, wishAnswer } from './given-up'

const againMs = 3_000

/** The list, asked for once and after each decision: each time is a look that is noted. */
export function useGivenUp(server: Server) {
  const [list, setList] = useState<readonly GivenUp[] | 'lost' | null>(null)
  const [away, setAway] = useState(false)
  const [said, setSaid] = useState<keyof AdministrationTexts['said'] | null>(null)
  const latest = useRef(0)
  const ask = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    while (mine === latest.current) {
      const answer = await server.call('/administration', givenUpAnswer)
      if (mine !== latest.current) return
      setAway(answer.kind === 'away')
      if (answer.kind !== 'away') return setList(answer.kind === 'ok' ? answer.body.givenUp : 'lost')
      await new Promise((done) => window.setTimeout(done, againMs))
    }
  }, [server])
  useEffect(() => {
    void ask()
    return () => {
      latest.current += 1
    }
  }, [ask])
  const decide = useCallback(
    async (entry: number, wish: Wish) => {
      setSaid(null)
      const answer = await server.call('/administration/given-up', wishAnswer, { entry, wish })
      if (answer.kind !== 'ok') return setSaid('away')
      // Said when the list is as it says.
      await ask()
      setSaid(answer.body.kind === 'done' ? wish : answer.body.kind)
    },
    [server, ask],
  )
  const state: ViewState = away ? (list === null ? 'late' : 'stale') : list === null ? 'loading' : 'fresh'
  return { list, state, said, decide }
}
