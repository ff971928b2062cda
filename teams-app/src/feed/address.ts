import { createHash } from 'node:crypto'
import type { Instant, MemberId } from '@roundtable/core'
import { freshToken } from '../ids'
import type { Store } from '../store/store'
import type { TeamKey } from '../store/team-key'

/** What stands in an address: 128 bits that nobody guesses. */
const address = /^([0-9a-f]{32})\.ics$/

/** The database holds no address, so that nobody who reads it can open a calendar. */
function hashOf(token: string): string {
  return createHash('sha256').update(`feed ${token}`).digest('hex')
}

/** The hash by which the store knows what the address asks for; null for what is no address of ours. */
export function readAddress(file: string): string | null {
  const token = address.exec(file)?.[1]
  return token === undefined ? null : hashOf(token)
}

/** A new address for a member's calendar; the one before is dead at once. It is shown once and kept nowhere. */
export async function issueAddress(
  by: { store: Pick<Store, 'feeds'>; now: () => Instant },
  key: TeamKey,
  member: MemberId,
): Promise<string> {
  const token = freshToken()
  await by.store.feeds.put(key, member, hashOf(token), by.now())
  return `/feed/${token}.ics`
}
