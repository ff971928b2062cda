import { type RoleId, roleId } from '../ids'
import { offeredRoles } from '../text/speak'
import type { RoleSetUp } from './commands'
import type { Role } from './team'

/**
 * The roles that a set-up form chose, in the order in which they merge: each into the one before it when too few people are
 * there. What the team had decided about a role stays.
 * @param title the team's own title of a role, if it has one
 */
export function setUpRoles(
  ids: readonly string[],
  before: readonly Role[],
  title: (role: RoleId) => string | undefined,
): RoleSetUp[] {
  const order: readonly string[] = offeredRoles
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  const sorted = [...ids].sort((one, other) => place(one) - place(other))
  return sorted.map((id, index) => {
    const role = roleId.parse(id)
    const known = before.find((other) => other.id === role)
    const into = sorted[index - 1]
    const own = title(role)
    return {
      id: role,
      seats: known?.seats ?? 1,
      required: known?.required ?? index === 0,
      mode: known?.mode ?? { kind: 'rotating' as const },
      ...(own === undefined ? {} : { title: own }),
      ...(known === undefined ? {} : { block: known.block }),
      ...(into === undefined ? {} : { mergesInto: roleId.parse(into) }),
    }
  })
}
