import type { MemberId, TeamId } from '@roundtable/core'
import { type Connection, type Db, named } from './connection'
import { prepared } from './prepared'
import type { TeamKey } from './team-key'
import { withoutNul } from './words'

/** Who a member is. Names stand here and nowhere else, so that they can be erased without touching a turn. */
export interface Person {
  member: MemberId
  /** Entra's id of the person; null for somebody who only uses Docs. */
  aadObjectId: string | null
  teamsUserId: string | null
  name: string
  email: string | null
}

export interface RosterChange {
  put: readonly Person[]
  remove: readonly MemberId[]
}

export interface Roster {
  of(key: TeamKey): Promise<readonly Person[]>
  /** Every team of the tenant in which the person stands, in a fixed order. */
  teamsOf(tenant: string, aadObjectId: string): Promise<readonly { team: TeamId; member: MemberId }[]>
}

export function roster(connection: Connection): Roster {
  return {
    of: (key) => connection.read(named(key.tenant), async (db) => (await peopleOf(db, key)).rows),
    teamsOf: (tenant, aadObjectId) =>
      connection.read(named(tenant), async (db) => (await membershipsOf(db, { tenant, aadObjectId })).rows),
  }
}

const peopleOf = prepared((db, { tenant, team }: TeamKey) =>
  db
    .selectFrom('people')
    .select(['member', 'aadObjectId', 'teamsUserId', 'name', 'email'])
    .where('tenant', '=', tenant)
    .where('team', '=', team)
    .orderBy('member'),
)

const membershipsOf = prepared((db, { tenant, aadObjectId }: { tenant: string; aadObjectId: string }) =>
  db
    .selectFrom('people')
    .select(['team', 'member'])
    .where('tenant', '=', tenant)
    .where('aadObjectId', '=', aadObjectId)
    .orderBy('team'),
)

export async function changeRoster(db: Db, key: TeamKey, { put, remove }: RosterChange): Promise<void> {
  if (remove.length > 0)
    await db
      .deleteFrom('people')
      .where('tenant', '=', key.tenant)
      .where('team', '=', key.team)
      .where('member', 'in', remove)
      .execute()
  if (put.length === 0) return
  await db
    .insertInto('people')
    .values(
      put.map(({ member, aadObjectId, teamsUserId, name, email }) => ({
        ...key,
        member,
        aadObjectId,
        teamsUserId,
        name: withoutNul(name),
        email,
        googleSub: null,
      })),
    )
    .onConflict((conflict) =>
      // A known person keeps the Google account.
      conflict.columns(['tenant', 'team', 'member']).doUpdateSet((row) => ({
        aadObjectId: row.ref('excluded.aadObjectId'),
        teamsUserId: row.ref('excluded.teamsUserId'),
        name: row.ref('excluded.name'),
        email: row.ref('excluded.email'),
      })),
    )
    .execute()
}
