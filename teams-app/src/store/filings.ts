import type { Instant, OccurrenceId, TeamId } from '@roundtable/core'
import { type Connection, type Db, everyTenant, named } from './connection'
import { inParts } from './in-parts'
import { prepared } from './prepared'
import type { TeamKey } from './team-key'

/** Where the document of a meeting was filed. */
export interface Filing {
  occurrence: OccurrenceId
  /** `folder`, `drive`, or `elsewhere` for one that only its name is known of. */
  where: string
  link: string
  filedAt: Instant
}

export interface Filings {
  /** Remembers a filing; false when the meeting was filed before (the first one stays). */
  filed(key: TeamKey, filing: Filing): Promise<boolean>
  /** The filings of a team, the latest first. */
  of(key: TeamKey): Promise<readonly Filing[]>
  get(key: TeamKey, occurrence: OccurrenceId): Promise<Filing | null>
  /** The filing whose link begins with this unguessable token, of whatever tenant; null when there is none. */
  byToken(token: string): Promise<(Filing & { team: TeamId }) | null>
}

/** Filings that come with a team from elsewhere. */
export async function putFilings(db: Db, key: TeamKey, filings: readonly Filing[]): Promise<void> {
  const rows = filings.map(({ where, ...filing }) => ({ ...key, ...filing, place: where }))
  for (const some of inParts(rows))
    await db
      .insertInto('filings')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

export function filings(connection: Connection): Filings {
  return {
    filed: (key, { occurrence, where, link, filedAt }) =>
      connection.write(named(key.tenant), async (db) => {
        const inserted = await db
          .insertInto('filings')
          .values({ ...key, occurrence, place: where, link, filedAt })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        return inserted.numInsertedOrUpdatedRows === 1n
      }),
    of: (key) => connection.read(named(key.tenant), async (db) => (await filingsOf(db, key)).rows),
    byToken: (token) =>
      connection.read(everyTenant, async (db) => {
        const row = await db
          .selectFrom('filings')
          .select(['team', 'occurrence', 'place as where', 'link', 'filedAt'])
          // '0' follows '/': all links that begin with the token and a slash.
          .where('link', '>', `${token}/`)
          .where('link', '<', `${token}0`)
          .executeTakeFirst()
        return row ?? null
      }),
    get: (key, occurrence) =>
      connection.read(named(key.tenant), async (db) => {
        const row = await select(db, key).where('occurrence', '=', occurrence).executeTakeFirst()
        return row ?? null
      }),
  }
}

const select = (db: Db, { tenant, team }: TeamKey) =>
  db
    .selectFrom('filings')
    .select(['occurrence', 'place as where', 'link', 'filedAt'])
    .where('tenant', '=', tenant)
    .where('team', '=', team)
const filingsOf = prepared((db, key: TeamKey) =>
  select(db, key).orderBy('filedAt', 'desc').orderBy('occurrence'),
)
