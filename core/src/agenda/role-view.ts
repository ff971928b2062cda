import type { MemberId, RoleId } from '../ids'
import type { Profile } from '../team/team'
import type { Template } from './template'

export interface RoleView {
  role: RoleId
  members: readonly MemberId[]
}

/** The team's roles by rank, then those that only the template knows, such as who presents. */
export function roleViews(
  profile: Profile,
  template: Template | undefined,
  doers: ReadonlyMap<RoleId, readonly MemberId[]>,
): readonly RoleView[] {
  const team = [...profile.roles].sort((one, other) => one.rank - other.rank).map(({ id }) => id)
  const others = (template?.roles ?? []).filter((role) => !team.includes(role))
  return [...team, ...others].map((role) => ({ role, members: doers.get(role) ?? [] }))
}

/**
 * Who looks after a part: the doers of its role; when nobody has it, of the role into which it merges, and
 * so on; when the team does not have the role, of its first role. Who presents is agreed for each meeting,
 * so nobody stands in for that.
 */
export function ownersOf(
  role: RoleId,
  profile: Profile,
  doers: ReadonlyMap<RoleId, readonly MemberId[]>,
): readonly MemberId[] {
  const first = [...profile.roles].sort((one, other) => one.rank - other.rank)[0]?.id
  let at: RoleId | undefined = role
  for (let steps = 0; at !== undefined && steps <= profile.roles.length; steps++) {
    const members = doers.get(at) ?? []
    if (members.length > 0) return members
    const id: RoleId = at
    const known = profile.roles.find((other) => other.id === id)
    if (known === undefined)
      return role === 'presenter' || first === undefined ? [] : (doers.get(first) ?? [])
    at = known.mergesInto
  }
  return []
}
