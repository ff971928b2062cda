import type { Instant, MemberId } from '@roundtable/core'
import type { Insertable } from 'kysely'
import { type Connection, type Db, named } from './connection'
import { inParts } from './in-parts'
import { prepared } from './prepared'
import type { Tables } from './tables'
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
    const { rows } = await factsAfter(db, { ...key, afterVersion })
    const [first] = rows
    if (first === undefined) return null
    const events = rows.flatMap(({ version, at, by, event }) =>
      version === null || at === null || event === null
        ? []
        : [{ version, at, by, event: JSON.parse(event) }],
    )
    return { version: first.reached, events }
  })
}

/** One question, so that the version and the facts are of one moment. Without new facts one row comes. */
const factsAfter = prepared((db, given: TeamKey & { afterVersion: number }) =>
  db
    .selectFrom('teams')
    .leftJoin('events', (join) =>
      join
        .onRef('events.tenant', '=', 'teams.tenant')
        .onRef('events.team', '=', 'teams.team')
        .onRef('events.version', '<=', 'teams.version')
        .on('events.version', '>', given.afterVersion),
    )
    .select(['teams.version as reached', 'events.version', 'events.at', 'events.by', 'events.event'])
    .where('teams.tenant', '=', given.tenant)
    .where('teams.team', '=', given.team)
    .orderBy('events.version'),
)

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
  for (const some of inParts(rows)) await insertFacts(db, { some })
  return true

  async function move() {
    const updated = await moveOn(db, { ...key, version, wakeAt, expectedVersion })
    return updated.numAffectedRows === 1n
  }
}

const insertFacts = prepared((db, { some }: { some: Insertable<Tables['events']>[] }) =>
  db.insertInto('events').values(some),
)

const moveOn = prepared(
  (db, given: TeamKey & { version: number; wakeAt: Instant | null; expectedVersion: number }) =>
    db
      .updateTable('teams')
      .set({ version: given.version, wakeAt: given.wakeAt, wakeLease: null })
      .where('tenant', '=', given.tenant)
      .where('team', '=', given.team)
      .where('version', '=', given.expectedVersion),
)

async function create(db: Db, key: TeamKey, version: number, wakeAt: Instant | null): Promise<boolean> {
  const created = await db
    .insertInto('teams')
    .values({ ...key, version, wakeAt, wakeLease: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return created.numInsertedOrUpdatedRows === 1n
}
