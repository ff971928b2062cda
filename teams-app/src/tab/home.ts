import { currentMember, today as dayOf, type MemberId, teamId } from '@roundtable/core'
import type { Scenery } from '../conversation/scenery'
import type { TeamKey } from '../store/team-key'
import type { TabAccount } from './sign-in'

/** A member at home in a team. */
export interface TabHome {
  key: TeamKey
  member: MemberId
}

type Asked = Pick<Scenery, 'teams' | 'now'> & { store: Pick<Scenery['store'], 'roster'> }

/** The teams to which the person belongs today. Whoever left yesterday is a stranger. */
export async function homesOf(by: Asked, { tenant, person }: TabAccount): Promise<readonly TabHome[]> {
  const homes: TabHome[] = []
  for (const { team, member } of await by.store.roster.teamsOf(tenant, person)) {
    const key = { tenant, team }
    const remembered = await by.teams.recall(key)
    if (remembered === null) continue
    const { profile } = remembered.team
    if (currentMember(profile, member, dayOf(by.now(), profile.zone)) !== undefined)
      homes.push({ key, member })
  }
  return homes
}

/** The person's home in that team; null when there is no such team or it is not theirs, which are one answer. */
export async function homeIn(by: Asked, account: TabAccount, named: unknown): Promise<TabHome | null> {
  const team = teamId.safeParse(named)
  if (!team.success) return null
  return (await homesOf(by, account)).find(({ key }) => key.team === team.data) ?? null
}
