import type { Instant, MemberId, TeamId } from '@roundtable/core'
import { type Connection, type Db, everyTenant, named } from './connection'

/** What a code stands for: a member of a team, or a person in a chat that has no team yet. */
export type CodeFor =
  | { kind: 'team'; tenant: string; team: TeamId; member: MemberId }
  | { kind: 'chat'; tenant: string; conversation: string; person: string }

export interface LinkCodes {
  /**
   * Keeps a code by its hash; an earlier one for the same person goes. False when another one has this hash:
   * make another code.
   */
  put(hash: string, stands: CodeFor, expiresAt: Instant): Promise<boolean>
  /** What the code stands for, in whatever tenant; null when there is none, or its time is over. */
  get(hash: string, now: Instant): Promise<CodeFor | null>
}

export function linkCodes(connection: Connection): LinkCodes {
  return {
    put: (hash, stands, expiresAt) =>
      connection.write(named(stands.tenant), async (db) => {
        const { tenant } = stands
        const earlier = db.deleteFrom('linkCodes').where('tenant', '=', tenant)
        const ofTheSame =
          stands.kind === 'team'
            ? earlier.where('team', '=', stands.team).where('member', '=', stands.member)
            : earlier.where('conversation', '=', stands.conversation).where('person', '=', stands.person)
        await ofTheSame.execute()
        const nobody = { team: null, member: null, conversation: null, person: null }
        const { kind: _, ...columns } = stands
        const inserted = await db
          .insertInto('linkCodes')
          .values({ ...nobody, ...columns, hash, expiresAt })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        return inserted.numInsertedOrUpdatedRows === 1n
      }),
    get: (hash, now) =>
      connection.read(everyTenant, async (db) => {
        const row = await db
          .selectFrom('linkCodes')
          .select(['tenant', 'team', 'member', 'conversation', 'person'])
          .where('hash', '=', hash)
          .where('expiresAt', '>', now)
          .executeTakeFirst()
        if (row === undefined) return null
        const { tenant, team, member, conversation, person } = row
        if (team !== null && member !== null) return { kind: 'team', tenant, team, member }
        if (conversation !== null && person !== null) return { kind: 'chat', tenant, conversation, person }
        return null
      }),
  }
}

/** Uses a code up; false when it was used before or its time is over. */
export async function spendCode(db: Db, tenant: string, hash: string, now: Instant): Promise<boolean> {
  const used = await db
    .deleteFrom('linkCodes')
    .where('tenant', '=', tenant)
    .where('hash', '=', hash)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return used.numDeletedRows === 1n
}
