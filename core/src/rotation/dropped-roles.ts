import type { RoleId } from '../ids'
import type { TeamEvent } from '../team/events'
import type { Turns } from './turns'

/**
 * The team has other roles now: a published turn of a role that is dropped is nobody's duty any more, and its
 * pins and open trades end with it. What was done in it stays in the ledger.
 */
function withRoles(turns: Turns, roles: ReadonlySet<RoleId>): Turns {
  const dropped = Object.entries(turns.published).some(
    ([occurrence, list]) => !(occurrence in turns.held) && list.some(({ role }) => !roles.has(role)),
  )
  if (!dropped) return turns
  return {
    ...turns,
    published: Object.fromEntries(
      Object.entries(turns.published).map(([occurrence, list]) => [
        occurrence,
        occurrence in turns.held ? list : list.filter(({ role }) => roles.has(role)),
      ]),
    ),
    pins: turns.pins.filter(({ role }) => roles.has(role)),
    exchanges: turns.exchanges.filter(({ role }) => roles.has(role)),
    swaps: turns.swaps.filter(({ mine, theirs }) => roles.has(mine.role) && roles.has(theirs.role)),
  }
}

/** How the turns follow what the team changes about itself. */
export const evolveTurnsByTeam = {
  'roles-set': (turns: Turns, { roles }: Extract<TeamEvent, { type: 'roles-set' }>): Turns =>
    withRoles(turns, new Set(roles.map(({ id }) => id))),
}
