import { useCallback, useState } from 'react'
import { meetingTexts } from '../../text/meeting'
import { type Pressing, usePress } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'

export interface Doing {
  busy: boolean
  /** Why nothing happened, in a sentence. */
  problem: string | null
  /** Whether it was done. */
  run: (commands: readonly Pressing[]) => Promise<boolean>
}

/** A press with its answer: what is on its way, and why it was refused. */
export function useDoing(): Doing {
  const press = usePress()
  const { lost } = useTexts(meetingTexts)
  const [state, setState] = useState<Pick<Doing, 'busy' | 'problem'>>({ busy: false, problem: null })
  const run = useCallback(
    async (commands: readonly Pressing[]) => {
      setState({ busy: true, problem: null })
      const outcome = await press(commands)
      const problem = outcome.kind === 'refused' ? outcome.sentence : outcome.kind === 'lost' ? lost : null
      setState({ busy: false, problem })
      return problem === null
    },
    [press, lost],
  )
  return { ...state, run }
}
