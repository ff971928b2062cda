import { useCallback, useState } from 'react'
import { doingTexts } from '../text/doing'
import { type Pressing, usePress } from './use-press'
import { useTexts } from './use-texts'

/** What one form or row does: whether it is on its way, and why it was not done, the last time. */
export function useDoing() {
  const press = usePress()
  const { lost } = useTexts(doingTexts)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const run = useCallback(
    async (...commands: readonly Pressing[]): Promise<boolean> => {
      setBusy(true)
      setProblem(null)
      const outcome = await press(commands)
      setBusy(false)
      if (outcome.kind !== 'done') setProblem(outcome.kind === 'refused' ? outcome.sentence : lost)
      return outcome.kind === 'done'
    },
    [press, lost],
  )
  return { run, busy, problem }
}
