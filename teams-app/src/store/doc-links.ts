import type { DocId, DocLinkRefusal, Instant, MemberId } from '@roundtable/core'
import { note } from './audit'
import { type Connection, type Db, everyTenant, named } from './connection'
import { spendCode } from './link-codes'
import type { TeamKey } from './team-key'

/** A Doc that becomes a team's by a code, for a person whose Google account joins `member` unless it has. */
export interface DocLink {
  doc: DocId
  /** Of the code, which is used up. */
  codeHash: string
  member: MemberId
  googleSub: string
}

export interface DocLinks {
  /** The team of a Doc, of whatever tenant; null for a Doc that nobody linked. */
  teamOf(doc: DocId): Promise<TeamKey | null>
  unlink(key: TeamKey, doc: DocId, how: { by: MemberId; at: Instant }): Promise<void>
  /** The Google accounts of the team's people, of those who have joined. */
  accounts(key: TeamKey): Promise<readonly { member: MemberId; googleSub: string }[]>
  /** Joins a Google account to a person, once for good; false when either has joined before. */
  join(key: TeamKey, member: MemberId, googleSub: string): Promise<boolean>
}

export function docLinks(connection: Connection): DocLinks {
  return {
    teamOf: (doc) =>
      connection.read(everyTenant, async (db) => {
        const query = db.selectFrom('docLinks').select(['tenant', 'team']).where('doc', '=', doc)
        return (await query.executeTakeFirst()) ?? null
      }),
    unlink: (key, doc, { by, at }) =>
      connection.write(named(key.tenant), async (db) => {
        const gone = await db
          .deleteFrom('docLinks')
          .where('tenant', '=', key.tenant)
          .where('team', '=', key.team)
          .where('doc', '=', doc)
          .executeTakeFirst()
        if (gone.numDeletedRows > 0n)
          await note(db, key, { by, at, notes: [{ what: 'doc-unlink', about: doc }] })
      }),
    accounts: (key) => connection.read(named(key.tenant), (db) => accountsOf(db, key)),
    join: (key, member, googleSub) =>
      connection.write(named(key.tenant), (db) => join(db, key, member, googleSub)),
  }
}

async function accountsOf(db: Db, key: TeamKey) {
  return db
    .selectFrom('people')
    .select(['member', 'googleSub'])
    .where('tenant', '=', key.tenant)
    .where('team', '=', key.team)
    .where('googleSub', 'is not', null)
    .$narrowType<{ googleSub: string }>()
    .orderBy('member')
    .execute()
}

async function join(db: Db, key: TeamKey, member: MemberId, googleSub: string): Promise<boolean> {
  const joined = await db
    .updateTable('people')
    .set({ googleSub })
    .where('tenant', '=', key.tenant)
    .where('team', '=', key.team)
    .where('member', '=', member)
    .where('googleSub', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('people as other')
            .select('other.member')
            .where('other.tenant', '=', key.tenant)
            .where('other.team', '=', key.team)
            .where('other.googleSub', '=', googleSub),
        ),
      ),
    )
    .executeTakeFirst()
  return joined.numUpdatedRows === 1n
}

/** Uses the code up, makes the Doc the team's and joins the person; or says why not, and is then rolled back. */
export async function linkDoc(
  db: Db,
  key: TeamKey,
  { doc, codeHash, member, googleSub }: DocLink,
  now: Instant,
): Promise<DocLinkRefusal | null> {
  if (!(await spendCode(db, key.tenant, codeHash, now))) return { code: 'link-code-wrong' }
  await db
    .insertInto('docLinks')
    .values({ ...key, doc })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const ours = await db
    .selectFrom('docLinks')
    .select('doc')
    .where('tenant', '=', key.tenant)
    .where('team', '=', key.team)
    .where('doc', '=', doc)
    .executeTakeFirst()
  if (ours === undefined) return { code: 'doc-of-another-team' }
  if (await join(db, key, member, googleSub)) return null
  const accounts = await accountsOf(db, key)
  const known = accounts.some((account) => account.member === member && account.googleSub === googleSub)
  return known ? null : { code: 'code-of-somebody-joined' }
}
