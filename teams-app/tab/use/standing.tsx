import { createContext, useContext } from 'react'
import type { LiveTeam } from '../server/live'
import type { Presses } from '../server/presses'
import type { Server } from '../server/server'
import type { Language } from '../text/language'

/** Where the person stands: one team, seen through one server. */
export interface Standing {
  server: Server
  presses: Presses
  live: LiveTeam
  team: string
  language: Language
  /** Called when the server has no such team for the person any more. */
  onGone: () => void
}

export const StandingContext = createContext<Standing | null>(null)

/** @throws outside a team, which no page is */
export function useStanding(): Standing {
  const standing = useContext(StandingContext)
  if (standing === null) throw new Error('A page stands in a team')
  return standing
}
