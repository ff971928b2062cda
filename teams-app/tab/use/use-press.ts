import type { Command } from '@roundtable/core'
import { useCallback } from 'react'
import type { Outcome } from '../server/presses'
import type { Plain } from './plain'
import { useStanding } from './standing'

/** A command as a page writes it. */
export type Pressing = Plain<Command>

/**
 * Does something in the team: all of the commands or, refused with a sentence, none. While the server is away the promise
 * waits, the frame says so, and the press is sent once when it can be.
 */
export function usePress(): (commands: readonly Pressing[]) => Promise<Outcome> {
  const { presses, team, live } = useStanding()
  return useCallback(
    async (commands) => {
      const outcome = await presses.send(team, commands)
      live.changed()
      return outcome
    },
    [presses, team, live],
  )
}
