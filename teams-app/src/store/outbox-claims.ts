import type { Instant, TeamId } from '@roundtable/core'
import DataLoader from 'dataloader'
import type { QueryCreator, Updateable } from 'kysely'
import { type Connection, type Db, everyTenant, named } from './connection'
import { waiting } from './outbox'
import { prepared } from './prepared'
import type { Tables } from './tables'

/** How long a claim holds without being renewed (TRUST.md "Outbox"). */
export const leaseMs = 30_000

/** An entry that this process may carry out until its lease runs out. */
export interface ClaimedEntry {
  seq: number
  tenant: string
  team: TeamId | null
  key: string
  kind: string
  payload: unknown
  conversation: string | null
  dueAt: Instant
  /** Claims so far, this one included. */
  attempts: number
  /** Grows with each claim; what an older claim says is refused. */
  fence: number
  /** An earlier attempt began and nobody knows how it ended. */
  doubt: boolean
}

/** Each answers false (or `stale`) when the entry was claimed by somebody else in the meantime. */
export interface OutboxClaims {
  /** Up to `n` due entries: of each conversation only the first that is not finished. */
  claim(now: Instant, n: number, lease?: number): Promise<readonly ClaimedEntry[]>
  /** Notes that the attempt now begins, before anything goes out. `gone`: the conversation has no bot any more. */
  begin(entry: ClaimedEntry, now: Instant, lease?: number): Promise<'begun' | 'stale' | 'gone'>
  /** Holds the claim while a long attempt runs. */
  renew(entry: ClaimedEntry, now: Instant, lease?: number): Promise<boolean>
  done(entry: ClaimedEntry): Promise<boolean>
  /** `untried` does not count as an attempt. */
  retryAt(entry: ClaimedEntry, at: Instant, how?: { untried: boolean }): Promise<boolean>
  /** Gives it up. `doubt`: nobody knows whether it happened, so it is never tried again by itself. */
  dead(entry: ClaimedEntry, reason: string, how?: { doubt: boolean }): Promise<boolean>
}

/** Asks at once for all that are asked for in the same turn of the event loop: the busier the process, the more go together. */
function together<Asked, Answer>(ask: (all: readonly Asked[]) => Promise<readonly Answer[]>) {
  const loader = new DataLoader(ask, { cache: false, batchScheduleFn: setImmediate })
  return (one: Asked) => loader.load(one)
}

/**
 * That attempts begin, and that they are done, is written together: a transaction costs more than what it writes. Which claim an
 * entry is held by counts when that is written: it may have come back to its holder since it was asked for.
 */
export function outboxClaims(connection: Connection): OutboxClaims {
  const claimDue = claiming(connection)
  const beginTogether = together((all: readonly { entry: Held; until: number }[]) => {
    const entries = all.map(({ entry }) => heldBy(entry))
    const until = Math.max(...all.map((one) => one.until))
    return connection.single(everyTenant, async (db) =>
      changedOf(entries, await beginHeld(db, { entries, until })),
    )
  })
  const endTogether = together((all: readonly Held[]) => {
    const entries = all.map(heldBy)
    return connection.single(everyTenant, async (db) => changedOf(entries, await endHeld(db, { entries })))
  })
  const change = async (entry: ClaimedEntry, values: Updateable<Tables['outbox']>) =>
    connection.single(named(entry.tenant), async (db) => {
      const changed = await changeHeld(db, { ...heldBy(entry), values })
      return changed.numAffectedRows === 1n
    })

  return {
    claim: (now, n, lease = leaseMs) =>
      connection.single(everyTenant, async (db) => {
        const { rows } = await claimDue(db, { now, n, until: now + lease })
        const inLine = rows.toSorted((one, other) => one.nextAt - other.nextAt || one.seq - other.seq)
        return inLine.map(({ begun, nextAt, ...row }) => ({
          ...row,
          payload: JSON.parse(row.payload),
          doubt: begun === 1,
        }))
      }),
    begin: async (entry, now, lease = leaseMs) => {
      if (await beginTogether({ entry, until: now + lease })) return 'begun'
      return (await connection.read(named(entry.tenant), (db) => isGone(db, entry))) ? 'gone' : 'stale'
    },
    renew: (entry, now, lease = leaseMs) => change(entry, { lease: now + lease }),
    done: endTogether,
    retryAt: (entry, at, how) =>
      change(entry, {
        nextAt: at,
        lease: null,
        begun: 0,
        ...(how?.untried ? { attempts: entry.attempts - 1 } : {}),
      }),
    dead: (entry, reason, how) =>
      change(entry, { state: 'dead', lease: null, reason, begun: how?.doubt ? 1 : 0 }),
  }
}

type Held = Pick<ClaimedEntry, 'tenant' | 'seq' | 'fence'>

const heldBy = ({ tenant, seq, fence }: Held): Held => ({ tenant, seq, fence })

function held(db: Db, { tenant, seq, fence }: Held) {
  return db
    .updateTable('outbox')
    .where('tenant', '=', tenant)
    .where('seq', '=', seq)
    .where('state', '=', waiting)
    .where('fence', '=', fence)
}

const changeHeld = prepared((db, { values, ...entry }: Held & { values: Updateable<Tables['outbox']> }) =>
  held(db, entry).set(values),
)

/** Those of them that are still held by this claim. */
function allHeld(db: Db, entries: readonly Held[]) {
  return db
    .updateTable('outbox')
    .where('state', '=', waiting)
    .where(({ or, and }) => or(entries.map(({ seq, fence }) => and({ seq, fence }))))
    .returning(['seq', 'fence'])
}

/** Only where the conversation has the bot. */
const beginHeld = prepared((db, { until, entries }: { until: number; entries: readonly Held[] }) =>
  allHeld(db, entries)
    .set({ begun: 1, lease: until })
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('conversations')
            .select('conversations.id')
            .whereRef('conversations.tenant', '=', 'outbox.tenant')
            .whereRef('conversations.id', '=', 'outbox.conversation')
            .where('conversations.alive', '=', 0),
        ),
      ),
    ),
)

const endHeld = prepared((db, { entries }: { entries: readonly Held[] }) =>
  allHeld(db, entries).set({ state: 'sent', lease: null }),
)

/** Whether each of them was changed. */
function changedOf(
  all: readonly Held[],
  { rows }: { rows: readonly Omit<Held, 'tenant'>[] },
): readonly boolean[] {
  return all.map(({ seq, fence }) => rows.some((row) => row.seq === seq && row.fence === fence))
}

/** One statement: what is due and first in its conversation is found, held and marked together. */
const claiming = ({ passOverHeld }: Connection) =>
  prepared((db, { now, n, until }: { now: Instant; n: number; until: number }) =>
    db
      .with('due', (before) => firstDue(before, now, n).modifyEnd(passOverHeld))
      .updateTable('outbox')
      .set((row) => ({ lease: until, fence: row('fence', '+', 1), attempts: row('attempts', '+', 1) }))
      .where('seq', 'in', (row) => row.selectFrom('due').select('due.seq'))
      .returning([
        'seq',
        'tenant',
        'team',
        'key',
        'kind',
        'payload',
        'conversation',
        'dueAt',
        'nextAt',
        'attempts',
        'fence',
        'begun',
      ]),
  )

/** Of each conversation only the first entry that is not finished. */
function firstDue(db: QueryCreator<Tables>, now: Instant, n: number) {
  return db
    .selectFrom('outbox')
    .select('seq')
    .where('state', '=', waiting)
    .where('nextAt', '<=', now)
    .where((row) => row.or([row('lease', 'is', null), row('lease', '<=', now)]))
    .where(({ not, exists, selectFrom, ref, or, and }) =>
      not(
        exists(
          selectFrom('outbox as before')
            .select('before.seq')
            .where('before.state', '=', waiting)
            .whereRef('before.tenant', '=', 'outbox.tenant')
            .whereRef('before.conversation', '=', 'outbox.conversation')
            .where((earlier) =>
              or([
                earlier('before.dueAt', '<', ref('outbox.dueAt')),
                and([
                  earlier('before.dueAt', '=', ref('outbox.dueAt')),
                  earlier('before.seq', '<', ref('outbox.seq')),
                ]),
              ]),
            ),
        ),
      ),
    )
    .orderBy('nextAt')
    .orderBy('seq')
    .limit(n)
}

async function isGone(db: Db, { tenant, conversation }: ClaimedEntry): Promise<boolean> {
  if (conversation === null) return false
  const known = await db
    .selectFrom('conversations')
    .select('alive')
    .where('tenant', '=', tenant)
    .where('id', '=', conversation)
    .executeTakeFirst()
  return known?.alive === 0
}
