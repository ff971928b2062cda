import type { MemberId } from '@roundtable/core'
import type { Db } from './connection'
import { forgetAccount } from './forget-account'
import type { TeamKey } from './team-key'

/** Words that are somebody's own. What a team agreed, such as a decision, stays without a name. */
const personal = ['reflection:', 'answer:', 'win:', 'note:', 'written:', 'feedback-']

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
