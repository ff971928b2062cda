import {
  currentMember,
  type DocId,
  today as dayOf,
  type Instant,
  type MemberId,
  type Team,
} from '@roundtable/core'
import type { Store } from '../store/store'
import type { TeamKey } from '../store/team-key'
import type { TeamMemory } from '../team-memory'
import type { GoogleAccount } from './google-sign-in'

/** For which team somebody speaks in a Doc, and as which member. */
export interface DocHome {
  key: TeamKey
  member: MemberId
}

interface Knowing {
  store: Pick<Store, 'docLinks' | 'roster'>
  teams: TeamMemory
  now: () => Instant
}

/**
 * Where somebody is at home who has a Doc open; null for a Doc without a team, for strangers and for those who have
 * left, who all read the same answer (TRUST.md "Tenancy").
 */
export async function docHome(by: Knowing, account: GoogleAccount, doc: DocId): Promise<DocHome | null> {
  const key = await by.store.docLinks.teamOf(doc)
  if (key === null) return null
  const member = await memberOfAccount(by, key, account)
  return member === null ? null : { key, member }
}

/** Whether the person belongs to the team today; the roster keeps whoever left, for the names in old records. */
export function belongsToday({ profile }: Team, member: MemberId, now: Instant): boolean {
  return currentMember(profile, member, dayOf(now, profile.zone)) !== undefined
}

/**
 * The member with this Google account. The first time it is the one with the same address, and only the account
 * counts from then on: a changed address keeps the person, a second account with the address is a stranger.
 */
export async function memberOfAccount(
  by: Knowing,
  key: TeamKey,
  { sub, email }: GoogleAccount,
): Promise<MemberId | null> {
  const team = (await by.teams.recall(key))?.team
  if (team === undefined) return null
  const now = by.now()
  const joined = await by.store.docLinks.accounts(key)
  const known = joined.find(({ googleSub }) => googleSub === sub)
  if (known !== undefined) return belongsToday(team, known.member, now) ? known.member : null
  const people = await by.store.roster.of(key)
  const [one, ...others] = people.filter((person) => person.email?.toLowerCase() === email)
  if (one === undefined || others.length > 0 || !belongsToday(team, one.member, now)) return null
  if (await by.store.docLinks.join(key, one.member, sub)) return one.member
  // Asked twice at once, the same account was just joined.
  const again = await by.store.docLinks.accounts(key)
  return again.find(({ googleSub }) => googleSub === sub)?.member ?? null
}
