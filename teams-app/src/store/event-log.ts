import type { Instant, MemberId } from '@roundtable/core'
import { type Connection, type Db, named } from './connection'
import { inParts } from './in-parts'
import type { TeamKey } from './team-key'

/** A fact as it was appended. `event` is what `core` made; the store does not look inside. */
export interface LoggedEvent {
  version: number
  at: Instant
  /** Null for what the clock did and for what must not lead to a person. */
  by: MemberId | null
  event: unknown
}

export interface EventLog {
  /** The version of the team: the number of facts in its log. */
  version: number
  events: readonly LoggedEvent[]
}

export interface Append {
  key: TeamKey
  expectedVersion: number
  at: Instant
  by: MemberId | null
  events: readonly unknown[]
  /** Facts of a log from elsewhere, with times and authors of their own; they come before `events`. */
  history?: readonly Omit<LoggedEvent, 'version'>[]
  /** When the team has to be looked at again; null is never. Replaces what was set before. */
  wakeAt: Instant | null
}

/** The facts after a version (all of them by default), or null when there is no such team. */
export async function load(connection: Connection, key: TeamKey, afterVersion = 0): Promise<EventLog | null> {
  return connection.read(named(key.tenant), async (db) => {
    const team = await db
      .selectFrom('teams')
      .select('version')
      .where('tenant', '=', key.tenant)
      .where('team', '=', key.team)
      .executeTakeFirst()
    if (!team) return null
    const rows = await db
      .selectFrom('events')
      .select(['version', 'at', 'by', 'event'])
      .where('tenant', '=', key.tenant)
      .where('team', '=', key.team)
      .where('version', '>', afterVersion)
      .where('version', '<=', team.version)
      .orderBy('version')
      .execute()
    return { version: team.version, events: rows.map((row) => ({ ...row, event: JSON.parse(row.event) })) }
  })
}

/** Appends if nobody was faster; false when the log is no longer at the expected version. */
export async function append(
  db: Db,
  { key, expectedVersion, at, by, events, history = [], wakeAt }: Append,
): Promise<boolean> {
  const facts = [...history, ...events.map((event) => ({ at, by, event }))]
  const version = expectedVersion + facts.length
  const moved = expectedVersion === 0 ? await create(db, key, version, wakeAt) : await move()
  if (!moved) return false
  const rows = facts.map((fact, index) => ({
    ...key,
    version: expectedVersion + 1 + index,
    at: fact.at,
    by: fact.by,
    event: JSON.stringify(fact.event),
  }))
  for (const some of inParts(rows)) await db.insertInto('events').values(some).execute()
  return true

  async function move() {
    const updated = await db
      .updateTable('teams')
      .set({ version, wakeAt, wakeLease: null })
      .where('tenant', '=', key.tenant)
      .where('team', '=', key.team)
      .where('version', '=', expectedVersion)
      .executeTakeFirst()
    return updated.numUpdatedRows === 1n
  }
}

async function create(db: Db, key: TeamKey, version: number, wakeAt: Instant | null): Promise<boolean> {
  const created = await db
    .insertInto('teams')
    .values({ ...key, version, wakeAt, wakeLease: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return created.numInsertedOrUpdatedRows === 1n
}
