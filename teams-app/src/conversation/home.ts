import { currentMember, today as dayOf, type Instant, type MemberId, type TeamId } from '@roundtable/core'
import type { Incoming } from '../bot/incoming'
import type { Store } from '../store/store'
import type { TeamKey } from '../store/team-key'
import type { TeamMemory } from '../team-memory'

/** For which team somebody speaks here, and as which member (null: not one of the team). */
export type Home =
  | { kind: 'team'; key: TeamKey; member: MemberId | null }
  | { kind: 'several'; teams: readonly TeamId[] }
  | { kind: 'none' }

/**
 * Finds the team. A shared chat has one; in a personal chat, or in the chat of a single meeting, it is the
 * team that the button names, else the one chosen last, else the person's only one. A team counts only for
 * its members of today: whoever names another's, or has left, gets the same answer as for none (TRUST.md
 * "Tenancy").
 */
export async function homeOf(
  by: { store: Pick<Store, 'conversations' | 'roster'>; teams: TeamMemory; now: () => Instant },
  incoming: Pick<Incoming, 'where' | 'from'>,
  named: TeamId | null,
): Promise<Home> {
  const { tenant, conversation } = incoming.where
  const { store } = by
  const known = await store.conversations.get(tenant, conversation.id)
  const person = incoming.from.aadObjectId
  const linked = known?.team ?? null
  const listed = person === undefined ? [] : await store.roster.teamsOf(tenant, person)
  const relevant =
    linked !== null && conversation.kind !== 'personal'
      ? listed.filter(({ team }) => team === linked)
      : listed
  const memberships: { team: TeamId; member: MemberId }[] = []
  for (const membership of relevant)
    if (await belongsToday(by, tenant, membership)) memberships.push(membership)
  const as = (team: TeamId): Home => ({
    kind: 'team',
    key: { tenant, team },
    member: memberships.find((membership) => membership.team === team)?.member ?? null,
  })
  if (linked !== null && conversation.kind !== 'personal') return as(linked)
  const own = memberships.map(({ team }) => team)
  for (const wanted of [named, linked]) if (wanted !== null && own.includes(wanted)) return as(wanted)
  const [first, ...others] = own
  if (first === undefined || conversation.kind === 'group' || conversation.kind === 'channel')
    return { kind: 'none' }
  return others.length === 0 ? as(first) : { kind: 'several', teams: own }
}

/** The roster keeps whoever left, for the names in old records. */
async function belongsToday(
  { teams, now }: { teams: TeamMemory; now: () => Instant },
  tenant: string,
  { team: id, member }: { team: TeamId; member: MemberId },
): Promise<boolean> {
  const team = (await teams.recall({ tenant, team: id }))?.team
  return (
    team !== undefined && currentMember(team.profile, member, dayOf(now(), team.profile.zone)) !== undefined
  )
}
