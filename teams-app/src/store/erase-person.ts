import type { MemberId } from '@roundtable/core'
import type { Db } from './connection'
import type { TeamKey } from './team-key'

/** Words that are somebody's own. What a team agreed, such as a decision, stays without a name. */
const personal = ['reflection:', 'answer:', 'win:', 'note:', 'feedback-']

/**
 * Forgets a person: name, addresses, accounts, codes, their calendar, and the words that are their own. The log holds an id that leads to
 * nobody any more, so that the team's turns and balances stay as they are (TRUST.md promise 9).
 */
export async function erasePerson(db: Db, key: TeamKey, member: MemberId): Promise<void> {
  const { tenant, team } = key
  const own = await db
    .selectFrom('words')
    .select('id')
    .where('tenant', '=', tenant)
    .where('team', '=', team)
    .where('author', '=', member)
    .execute()
  const theirs = db.updateTable('words').where('tenant', '=', tenant).where('team', '=', team)
  await theirs.set({ author: null }).where('author', '=', member).execute()
  for (const { id } of own)
    if (personal.some((kind) => id.startsWith(kind)))
      await db
        .deleteFrom('words')
        .where('tenant', '=', tenant)
        .where('team', '=', team)
        .where('id', '=', id)
        .execute()
  const person = await db
    .selectFrom('people')
    .select('aadObjectId')
    .where('tenant', '=', tenant)
    .where('team', '=', team)
    .where('member', '=', member)
    .executeTakeFirst()
  for (const table of ['people', 'linkCodes', 'leaderCodes', 'feeds'] as const)
    await db
      .deleteFrom(table)
      .where('tenant', '=', tenant)
      .where('team', '=', team)
      .where('member', '=', member)
      .execute()
  const account = person?.aadObjectId ?? null
  if (account !== null) await forgetAccount(db, tenant, account)
}

/** The chat with the bot goes too, once the person stands in no team of the tenant. */
async function forgetAccount(db: Db, tenant: string, account: string): Promise<void> {
  const elsewhere = await db
    .selectFrom('people')
    .select('member')
    .where('tenant', '=', tenant)
    .where('aadObjectId', '=', account)
    .executeTakeFirst()
  if (elsewhere !== undefined) return
  await db.deleteFrom('conversations').where('tenant', '=', tenant).where('person', '=', account).execute()
  await db.deleteFrom('linkCodes').where('tenant', '=', tenant).where('person', '=', account).execute()
}
