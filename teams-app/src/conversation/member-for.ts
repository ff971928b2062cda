import type { MemberId } from '@roundtable/core'
import { memberIdOf } from '../ids'
import type { Person } from '../store/roster'
import type { TeamKey } from '../store/team-key'

/**
 * The member that a person of the directory is: the one whom the roster knows, also by the address of somebody who was
 * brought over from a Doc; a new person gets an id that tells nothing about them.
 */
export function memberFor(
  people: readonly Person[],
  { tenant, team }: TeamKey,
  { aadObjectId, email = null }: { aadObjectId: string; email?: string | null },
): MemberId {
  const known =
    people.find((person) => person.aadObjectId === aadObjectId) ??
    people.find((person) => person.aadObjectId === null && sameAddress(person.email, email))
  return known?.member ?? memberIdOf(tenant, team, aadObjectId)
}

/** Whether both are one address; nobody's address is like nobody's. */
export function sameAddress(one: string | null, other: string | null): boolean {
  return one !== null && one !== '' && one.toLowerCase() === other?.toLowerCase()
}
