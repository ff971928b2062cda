import { useCallback, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { agendaTexts } from '../../text/agenda'
import { newId } from '../../use/new-id'
import { useStanding } from '../../use/standing'
import { useDoing } from '../../use/use-doing'
import type { Pressing } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'

const answer = z.object({ kind: z.literal('done') })

/** Sends an agenda on its way into the team's Doc, after what has to be chosen first. */
export function useInsertAgenda() {
  const { doc: texts } = useTexts(agendaTexts)
  const { server, team } = useStanding()
  const { run, busy: choosing, problem: refused } = useDoing()
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  // The same until it was taken: pressed again after a lost answer, it goes into the Doc once.
  const press = useRef(newId())
  const insert = useCallback(
    async (occurrence: string, first: readonly Pressing[]): Promise<boolean> => {
      setProblem(null)
      if (first.length > 0 && !(await run(...first))) return false
      setSending(true)
      const body = { press: press.current, occurrence }
      const sent = await server.call(`/teams/${team}/agenda-doc`, answer, body)
      setSending(false)
      if (sent.kind === 'ok') press.current = newId()
      else setProblem(texts.notSent)
      return sent.kind === 'ok'
    },
    [run, server, team, texts],
  )
  return { insert, busy: choosing || sending, problem: refused ?? problem }
}
