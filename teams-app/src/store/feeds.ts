import type { Instant, MemberId } from '@roundtable/core'
import { type Connection, everyTenant, named } from './connection'
import type { TeamKey } from './team-key'

/** A member's personal calendar, as it was last given out. */
export interface Feed {
  key: TeamKey
  member: MemberId
  /** Of what it said then; null before the first time. */
  print: string | null
  /** How often what it says has changed. */
  revision: number
  changedAt: Instant
}

export interface Feeds {
  /** Gives the member's calendar an address by its hash. An address that there was is dead at once. */
  put(key: TeamKey, member: MemberId, hash: string, at: Instant): Promise<void>
  /** Takes the address away. Nothing happens where there is none. */
  remove(key: TeamKey, member: MemberId): Promise<void>
  /** Whether the member's calendar has an address. */
  has(key: TeamKey, member: MemberId): Promise<boolean>
  /** The calendar at an address, in whatever tenant; null when there is none. */
  at(hash: string): Promise<Feed | null>
  /** Notes that it says something else than at `feed.revision`; somebody who was faster has noted it already. */
  changed(feed: Feed, print: string, at: Instant): Promise<void>
}

export function feeds(connection: Connection): Feeds {
  return {
    put: (key, member, hash, at) =>
      connection.write(named(key.tenant), async (db) => {
        const fresh = { hash, print: null, changedAt: at }
        await db
          .insertInto('feeds')
          .values({ ...key, member, ...fresh, revision: 0 })
          // The revision goes on: a program that knows the calendar by its old address takes the new one for later.
          .onConflict((conflict) => conflict.columns(['tenant', 'team', 'member']).doUpdateSet(fresh))
          .execute()
      }),
    remove: (key, member) =>
      connection.write(named(key.tenant), async (db) => {
        await db
          .deleteFrom('feeds')
          .where('tenant', '=', key.tenant)
          .where('team', '=', key.team)
          .where('member', '=', member)
          .execute()
      }),
    has: (key, member) =>
      connection.read(named(key.tenant), async (db) => {
        const row = await db
          .selectFrom('feeds')
          .select('member')
          .where('tenant', '=', key.tenant)
          .where('team', '=', key.team)
          .where('member', '=', member)
          .executeTakeFirst()
        return row !== undefined
      }),
    at: (hash) =>
      connection.read(everyTenant, async (db) => {
        const row = await db.selectFrom('feeds').selectAll().where('hash', '=', hash).executeTakeFirst()
        if (row === undefined) return null
        const { tenant, team, member, print, revision, changedAt } = row
        return { key: { tenant, team }, member, print, revision, changedAt }
      }),
    changed: ({ key, member, revision }, print, at) =>
      connection.write(named(key.tenant), async (db) => {
        await db
          .updateTable('feeds')
          .set({ print, revision: revision + 1, changedAt: at })
          .where('tenant', '=', key.tenant)
          .where('team', '=', key.team)
          .where('member', '=', member)
          .where('revision', '=', revision)
          .execute()
      }),
  }
}
