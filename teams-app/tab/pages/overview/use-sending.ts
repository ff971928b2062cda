import { useEffect, useRef, useState } from 'react'
import type { Server } from '../../server/server'
import { overviewTexts } from '../../text/overview'
import { useTexts } from '../../use/use-texts'
import { doneOrRefused } from './overview-answer'

const againMs = 3_000

/**
 * Sends what a leader typed until the server answers; `waiting` while it is away. The server knows the same body again,
 * so that nothing is done twice.
 */
export function useSending(server: Server) {
  const { lost } = useTexts(overviewTexts)
  const [state, setState] = useState<'idle' | 'sending' | 'waiting'>('idle')
  const [problem, setProblem] = useState<string | null>(null)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])

  async function send(path: string, body: object): Promise<boolean> {
    setState('sending')
    setProblem(null)
    for (;;) {
      const answer = await server.call(path, doneOrRefused, body)
      if (!here.current) return false
      if (answer.kind === 'away') {
        setState('waiting')
        await new Promise((done) => window.setTimeout(done, againMs))
        continue
      }
      setState('idle')
      if (answer.kind !== 'ok') setProblem(lost)
      else if (answer.body.kind === 'refused') setProblem(answer.body.sentence)
      return answer.kind === 'ok' && answer.body.kind === 'done'
    }
  }

  return { send, busy: state !== 'idle', waiting: state === 'waiting', problem }
}
