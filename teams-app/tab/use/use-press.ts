import type { Command } from '@roundtable/core'
import { useCallback } from 'react'
import type * as z from 'zod/mini'
import type { Outcome } from '../server/presses'
import { useStanding } from './standing'

/** Ids are brands in core; a page has them as the plain text that a view gave. The server parses every command. */
type Plain<T> = T extends string
  ? T extends { readonly [z.core.$brand]: unknown }
    ? string
    : T
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T

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
