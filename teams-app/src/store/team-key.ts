import type { TeamId } from '@roundtable/core'

/** Where a team stands. The tenant is part of every key and every query (TRUST.md "Tenancy"). */
export interface TeamKey {
  tenant: string
  team: TeamId
}
