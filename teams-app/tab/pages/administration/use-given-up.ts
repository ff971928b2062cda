import { useCallback, useState } from 'react'
import type { Server } from '../../server/server'
import type { AdministrationTexts } from '../../text/en/administration'
import { useAsked } from '../../use/use-asked'
import { givenUpAnswer, type Wish, wishAnswer } from './given-up'

/** The list, asked for once and after each decision: each time is a look that is noted. */
export function useGivenUp(server: Server) {
  const { shown, state, ask } = useAsked(server, '/administration', givenUpAnswer)
  const [said, setSaid] = useState<keyof AdministrationTexts['said'] | null>(null)
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
  return { list: shown === 'lost' ? shown : (shown?.givenUp ?? null), state, said, decide }
}
