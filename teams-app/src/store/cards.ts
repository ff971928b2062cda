import type { Instant } from '@roundtable/core'
import { type Connection, named } from './connection'

/** A card that stands in a conversation. `card` says which one it is, such as `next-meeting:<team>`. */
export interface PostedCard {
  conversation: string
  card: string
  /** The activity that Teams updates in place. */
  activity: string
  at: Instant
}

export interface Cards {
  /** Remembers the latest posting of the card; an earlier one of late arrival is left out. */
  posted(tenant: string, posted: PostedCard): Promise<void>
  /** The activity id of the latest posting, or null. */
  latest(tenant: string, conversation: string, card: string): Promise<string | null>
  /** The card whose latest posting is this activity, or null. */
  nameOf(tenant: string, conversation: string, activity: string): Promise<string | null>
}

export function cards(connection: Connection): Cards {
  return {
    posted: (tenant, { conversation, card, activity, at }) =>
      connection.write(named(tenant), async (db) => {
        await db
          .insertInto('cards')
          .values({ tenant, conversation, card, activity, at })
          .onConflict((conflict) =>
            conflict
              .columns(['tenant', 'conversation', 'card'])
              .doUpdateSet({ activity, at })
              .where('cards.at', '<=', at),
          )
          .execute()
      }),
    latest: (tenant, conversation, card) =>
      connection.read(named(tenant), async (db) => {
        const row = await db
          .selectFrom('cards')
          .select('activity')
          .where('tenant', '=', tenant)
          .where('conversation', '=', conversation)
          .where('card', '=', card)
          .executeTakeFirst()
        return row?.activity ?? null
      }),
    nameOf: (tenant, conversation, activity) =>
      connection.read(named(tenant), async (db) => {
        const row = await db
          .selectFrom('cards')
          .select('card')
          .where('tenant', '=', tenant)
          .where('conversation', '=', conversation)
          .where('activity', '=', activity)
          .executeTakeFirst()
        return row?.card ?? null
      }),
  }
}
