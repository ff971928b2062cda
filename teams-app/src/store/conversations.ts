import type { Instant, TeamId } from '@roundtable/core'
import type { Insertable, Updateable } from 'kysely'
import { type Connection, type Db, named } from './connection'
import { prepared } from './prepared'
import type { Tables } from './tables'
import type { TeamKey } from './team-key'

export type ConversationKind = Tables['conversations']['kind']

/** Where a message can be posted. */
export interface Conversation {
  id: string
  kind: ConversationKind
  /** Regional and changing: always the one of the latest activity. */
  serviceUrl: string
  botId: string
  /** Entra's id of the person, in a personal conversation. */
  person: string | null
  team: TeamId | null
  /** False from the day the bot was removed or blocked until it is installed again: nothing is sent. */
  alive: boolean
}

/** What one activity tells about its conversation. Activities come in any order; the later `at` wins. */
export interface Sighting {
  id: string
  kind: ConversationKind
  serviceUrl: string
  botId: string
  person: string | null
  at: Instant
  /** The activity installed or removed the bot. Nothing else revives a conversation. */
  change?: 'installed' | 'removed' | undefined
  /** Links the conversation to a team (null: to none); left out, the link stays. */
  team?: TeamId | null | undefined
}

export interface Conversations {
  see(tenant: string, sighting: Sighting): Promise<void>
  /** Teams said that the bot is not there any more, or may not write. */
  markGone(tenant: string, id: string, at: Instant): Promise<void>
  /** Whether the tenant has ever installed the app. */
  known(tenant: string): Promise<boolean>
  get(tenant: string, id: string): Promise<Conversation | null>
  /** The personal conversation with somebody: a living one before a dead one, then the latest. */
  personal(tenant: string, person: string): Promise<Conversation | null>
  of(key: TeamKey): Promise<readonly Conversation[]>
}

const select = (db: Db, tenant: string) =>
  db
    .selectFrom('conversations')
    .select(['id', 'kind', 'serviceUrl', 'botId', 'person', 'team', 'alive'])
    .where('tenant', '=', tenant)
const anyOf = prepared((db, { tenant }: { tenant: string }) => select(db, tenant).limit(1))
const byId = prepared((db, { tenant, id }: { tenant: string; id: string }) =>
  select(db, tenant).where('id', '=', id),
)

export function conversations(connection: Connection): Conversations {
  /** Who installed it once has installed it for good: each activity asks. */
  const installed = new Set<string>()
  return {
    see: (tenant, sighting) => connection.write(named(tenant), (db) => seeConversation(db, tenant, sighting)),
    markGone: (tenant, id, at) => connection.write(named(tenant), (db) => live(db, tenant, id, at, false)),
    async known(tenant) {
      if (installed.has(tenant)) return true
      const { rows } = await connection.read(named(tenant), (db) => anyOf(db, { tenant }))
      if (rows.length > 0) installed.add(tenant)
      return rows.length > 0
    },
    get: (tenant, id) =>
      connection.read(named(tenant), async (db) => fromRow((await byId(db, { tenant, id })).rows[0])),
    personal: (tenant, person) =>
      connection.read(named(tenant), async (db) =>
        fromRow(
          await select(db, tenant)
            .where('kind', '=', 'personal')
            .where('person', '=', person)
            .orderBy('alive', 'desc')
            .orderBy('seenAt', 'desc')
            .orderBy('id')
            .limit(1)
            .executeTakeFirst(),
        ),
      ),
    of: (key) =>
      connection.read(named(key.tenant), async (db) => {
        const rows = await select(db, key.tenant).where('team', '=', key.team).orderBy('id').execute()
        return rows.map((row) => ({ ...row, alive: row.alive === 1 }))
      }),
  }
}

function fromRow(row: (Omit<Conversation, 'alive'> & { alive: number }) | undefined): Conversation | null {
  return row ? { ...row, alive: row.alive === 1 } : null
}

export async function seeConversation(db: Db, tenant: string, sighting: Sighting): Promise<void> {
  const { id, kind, serviceUrl, botId, person, at, change, team } = sighting
  const latest = { kind, serviceUrl, botId, person, seenAt: at }
  await putLatest(db, { row: { tenant, id, ...latest, team: team ?? null, alive: 1, aliveAt: at }, latest })
  if (change !== undefined) await live(db, tenant, id, at, change === 'installed')
  if (team !== undefined)
    await db
      .updateTable('conversations')
      .set({ team })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute()
}

/** What came later already stands. */
const putLatest = prepared(
  (
    db,
    given: {
      row: Insertable<Tables['conversations']>
      latest: Updateable<Tables['conversations']> & { seenAt: Instant }
    },
  ) =>
    db
      .insertInto('conversations')
      .values(given.row)
      .onConflict((conflict) =>
        conflict
          .columns(['tenant', 'id'])
          .doUpdateSet(given.latest)
          .where('conversations.seenAt', '<=', given.latest.seenAt),
      ),
)

async function live(db: Db, tenant: string, id: string, at: Instant, alive: boolean): Promise<void> {
  await db
    .updateTable('conversations')
    .set({ alive: alive ? 1 : 0, aliveAt: at })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('aliveAt', '<=', at)
    .execute()
}
