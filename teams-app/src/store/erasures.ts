import type { Instant, MemberId, TeamId } from '@roundtable/core'
import { sql } from 'kysely'
import { note } from './audit'
import { type Connection, type Db, named } from './connection'
import { erasePerson } from './erase-person'
import { forgetAccount } from './forget-account'

/** Where a person stands in a tenant, and how much of it is theirs. */
export interface Found {
  tenant: string
  members: readonly { team: TeamId; member: MemberId }[]
  /** Their ids in the directory: the one that was asked for, or those of the mail address. */
  accounts: readonly string[]
  traces: Readonly<Record<'words' | 'codes' | 'calendars' | 'chats', number>>
}

/** Forgetting somebody who asks whoever runs the server for it (TRUST.md promise 9). */
export interface Erasures {
  /** `person`: Entra's id, Google's id or the mail address. Nobody is known by it: no members and no chats. */
  find(tenant: string, person: string): Promise<Found>
  /** Forgets them as members of these teams, and their chats once they stand in no team. Each team's audit log tells it. */
  erase(found: Pick<Found, 'tenant' | 'members' | 'accounts'>, at: Instant): Promise<void>
}

export function erasures(connection: Connection): Erasures {
  return {
    find: (tenant, person) => connection.read(named(tenant), (db) => find(db, tenant, person)),
    erase: async ({ tenant, members, accounts }, at) => {
      await connection.write(named(tenant), async (db) => {
        for (const { team, member } of members) {
          const key = { tenant, team }
          await erasePerson(db, key, member)
          await note(db, key, { at, by: null, notes: [{ what: 'erasure', about: member }] })
        }
        for (const account of accounts) await forgetAccount(db, tenant, account)
      })
      await connection.wipe().catch(() => undefined)
    },
  }
}

async function find(db: Db, tenant: string, person: string): Promise<Found> {
  const named = await db
    .selectFrom('people')
    .select('aadObjectId')
    .where('tenant', '=', tenant)
    .where((row) =>
      row.or([
        row('googleSub', '=', person),
        row(sql<string>`lower(email)`, '=', person.toLowerCase()),
        row('aadObjectId', '=', person),
      ]),
    )
    .execute()
  const accounts = [...new Set([person, ...named.flatMap(({ aadObjectId }) => aadObjectId ?? [])])]
  const members = await db
    .selectFrom('people')
    .select(['team', 'member'])
    .where('tenant', '=', tenant)
    .where((row) =>
      row.or([
        row('aadObjectId', 'in', accounts),
        row('googleSub', '=', person),
        row(sql<string>`lower(email)`, '=', person.toLowerCase()),
      ]),
    )
    .orderBy('team')
    .execute()
  return { tenant, members, accounts, traces: await tracesOf(db, tenant, members, accounts) }
}

async function tracesOf(
  db: Db,
  tenant: string,
  members: Found['members'],
  accounts: readonly string[],
): Promise<Found['traces']> {
  const ids = members.map(({ member }) => member)
  const rows = async (count: () => Promise<{ n: unknown } | undefined>) =>
    ids.length === 0 ? 0 : Number((await count())?.n ?? 0)
  const ofMembers = (table: 'linkCodes' | 'leaderCodes' | 'feeds') =>
    rows(() =>
      db
        .selectFrom(table)
        .select((row) => row.fn.countAll().as('n'))
        .where('tenant', '=', tenant)
        .where('member', 'in', ids)
        .executeTakeFirst(),
    )
  const words = await rows(() =>
    db
      .selectFrom('words')
      .select((row) => row.fn.countAll().as('n'))
      .where('tenant', '=', tenant)
      .where('author', 'in', ids)
      .executeTakeFirst(),
  )
  const ofAccounts = async (table: 'conversations' | 'linkCodes') => {
    const count = await db
      .selectFrom(table)
      .select((row) => row.fn.countAll().as('n'))
      .where('tenant', '=', tenant)
      .where('person', 'in', accounts)
      .executeTakeFirst()
    return Number(count?.n ?? 0)
  }
  return {
    words,
    codes:
      (await ofMembers('linkCodes')) + (await ofMembers('leaderCodes')) + (await ofAccounts('linkCodes')),
    calendars: await ofMembers('feeds'),
    chats: await ofAccounts('conversations'),
  }
}
