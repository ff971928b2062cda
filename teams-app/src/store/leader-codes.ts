import type { Instant, MemberId, TeamId } from '@roundtable/core'
import { type Connection, type Db, named } from './connection'
import type { TeamKey } from './team-key'

export interface LeaderCodes {
  /**
   * Keeps the hash of a code by which the member lets in a leader; an earlier one of theirs goes. False when another
   * one has this hash: make another code.
   */
  put(key: TeamKey, member: MemberId, hash: string, expiresAt: Instant): Promise<boolean>
  /** Whose code it is, in that tenant only; null when there is none, or its time is over. */
  get(tenant: string, hash: string, now: Instant): Promise<{ team: TeamId; member: MemberId } | null>
}

export function leaderCodes(connection: Connection): LeaderCodes {
  return {
    put: (key, member, hash, expiresAt) =>
      connection.write(named(key.tenant), async (db) => {
        await db
          .deleteFrom('leaderCodes')
          .where('tenant', '=', key.tenant)
          .where('team', '=', key.team)
          .where('member', '=', member)
          .execute()
        const inserted = await db
          .insertInto('leaderCodes')
          .values({ ...key, member, hash, expiresAt })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        return inserted.numInsertedOrUpdatedRows === 1n
      }),
    get: (tenant, hash, now) =>
      connection.read(named(tenant), async (db) => {
        const row = await db
          .selectFrom('leaderCodes')
          .select(['team', 'member'])
          .where('tenant', '=', tenant)
          .where('hash', '=', hash)
          .where('expiresAt', '>', now)
          .executeTakeFirst()
        return row ?? null
      }),
  }
}

/** Uses the code up, so that it lets in one leader; false when it is not there any more. */
export async function spendLeaderCode(db: Db, key: TeamKey, hash: string, now: Instant): Promise<boolean> {
  const used = await db
    .deleteFrom('leaderCodes')
    .where('tenant', '=', key.tenant)
    .where('team', '=', key.team)
    .where('hash', '=', hash)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return used.numDeletedRows === 1n
}
