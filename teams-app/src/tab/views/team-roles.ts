import { offeredRoles, type Role, roleId, roleTitleWords } from '@roundtable/core'
import type { TabScene } from '../view'

/** The team's roles by rank as `set-roles` takes them, and those that Roundtable offers beside them. */
export function rolesOf(scene: TabScene) {
  const { team, speaker } = scene
  const roles = [...team.profile.roles].sort((one, other) => one.rank - other.rank)
  return {
    had: roles.map((role) => ({ ...setUpOf(scene, role), name: speaker.role(role.id) })),
    offered: offeredRoles
      .map((id) => roleId.parse(id))
      .filter((id) => roles.every((role) => role.id !== id))
      .map((id) => ({ id, name: speaker.role(id) })),
  }
}

function setUpOf({ words }: TabScene, { id, seats, required, mode, mergesInto, block }: Role) {
  return {
    id,
    title: words(roleTitleWords(id)) ?? null,
    seats,
    required,
    mode,
    mergesInto: mergesInto ?? null,
    block,
  }
}
