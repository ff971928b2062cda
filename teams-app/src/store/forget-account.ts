import { sql } from 'kysely'
import type { Db } from './connection'

/**
 * Once the person stands in no team of the tenant, their chats with the bot go, with all that waits for them and what
 * was delivered from there. What went out stays known as done, but neither to whom nor what.
 */
export async function forgetAccount(db: Db, tenant: string, account: string): Promise<void> {
  const elsewhere = await db
    .selectFrom('people')
    .select('member')
    .where('tenant', '=', tenant)
    .where('aadObjectId', '=', account)
    .executeTakeFirst()
  if (elsewhere !== undefined) return
  const chats = await db
    .selectFrom('conversations')
    .select('id')
    .where('tenant', '=', tenant)
    .where('person', '=', account)
    .execute()
  for (const { id } of chats) await forgetChat(db, tenant, id)
  await db.deleteFrom('linkCodes').where('tenant', '=', tenant).where('person', '=', account).execute()
}

async function forgetChat(db: Db, tenant: string, chat: string): Promise<void> {
  await db.deleteFrom('cards').where('tenant', '=', tenant).where('conversation', '=', chat).execute()
  await db
    .deleteFrom('outbox')
    .where('tenant', '=', tenant)
    .where('conversation', '=', chat)
    .where('state', '!=', 'sent')
    .execute()
  await db
    .updateTable('outbox')
    .set({ conversation: null, payload: 'null' })
    .where('tenant', '=', tenant)
    .where('conversation', '=', chat)
    .execute()
  const within = `%|${chat.replace(/[\\%_]/g, '\\$&')}|%`
  await db
    .deleteFrom('seen')
    .where('tenant', '=', tenant)
    .where(sql<boolean>`key like ${within} escape '\\'`)
    .execute()
  await db.deleteFrom('linkCodes').where('tenant', '=', tenant).where('conversation', '=', chat).execute()
  await db.deleteFrom('conversations').where('tenant', '=', tenant).where('id', '=', chat).execute()
}
