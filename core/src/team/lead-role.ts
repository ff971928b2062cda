import type { RoleId } from '../ids'
import type { Profile } from './team'

/** The role that leads a meeting: the first by rank; null for a team without roles. */
export function leadRole({ roles }: Pick<Profile, 'roles'>): RoleId | null {
  return [...roles].sort((one, other) => one.rank - other.rank)[0]?.id ?? null
}
