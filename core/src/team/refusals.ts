import type { MemberId, RoleId } from '../ids'

/** Why the team stays as it is. */
export type TeamRefusal =
  | { code: 'team-exists' }
  | { code: 'unknown-zone'; zone: string }
  | { code: 'hours-too-short' }
  | { code: 'lead-not-in-team'; member: MemberId }
  | { code: 'last-lead' }
  | { code: 'already-member'; member: MemberId }
  | { code: 'unknown-member'; member: MemberId }
  | { code: 'member-named-twice'; member: MemberId }
  | { code: 'role-named-twice'; role: RoleId }
  | { code: 'role-merges-nowhere'; role: RoleId }
