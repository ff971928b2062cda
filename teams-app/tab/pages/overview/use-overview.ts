import type { Server } from '../../server/server'
import { useAsked } from '../../use/use-asked'
import { overviewAnswer } from './overview-answer'

/** What the leader sees, asked for once and again after what they do; no team for whoever may look at none. */
export function useOverview(server: Server) {
  const { shown, state, ask } = useAsked(server, '/overview', overviewAnswer)
  return { teams: shown === 'lost' ? [] : (shown?.teams ?? null), state, ask }
}
