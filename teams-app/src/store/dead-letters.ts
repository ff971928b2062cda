import { type Instant, type MemberId, type TeamId, teamId } from '@roundtable/core'
import { type AuditNote, note } from './audit'
import { type Connection, type Db, named } from './connection'
import { dead } from './outbox'

/** The chain of the audit log that tells what the administrator of a tenant did. No team is called so: theirs are hashes. */
export const administration: TeamId = teamId.parse('administration')

/** An entry that was given up, in ids and codes only. */
export interface DeadLetter {
  seq: number
  team: TeamId | null
  key: string
  kind: string
  payload: unknown
  dueAt: Instant
  reason: string
  /** Nobody knows whether it arrived: another try could be the second. */
  doubt: boolean
}

/** Who acts, as the audit log of the administration knows them. */
interface Acting {
  by: MemberId
  at: Instant
}

export interface DeadLetters {
  /** What was given up in a tenant and not seen to yet, the latest first. */
  of(tenant: string): Promise<readonly DeadLetter[]>
  /** The same for the administrator, whose look is noted before anything is shown. */
  lookedAt(tenant: string, looking: Acting): Promise<readonly DeadLetter[]>
  /** Lets it be tried again. `in-doubt`: it may have arrived, and its kind is not among the repeatable ones. */
  tryAgain(
    entry: { tenant: string; seq: number },
    how: Acting & { repeatable: readonly string[] },
  ): Promise<'done' | 'in-doubt' | 'not-there'>
  /** Takes it off the list; it stays known, so that the same thing is not planned anew. */
  letGo(entry: { tenant: string; seq: number }, how: Acting): Promise<'done' | 'not-there'>
}

const most = 200

export function deadLetters(connection: Connection): DeadLetters {
  return {
    of: (tenant) => connection.read(named(tenant), (db) => givenUp(db, tenant)),
    lookedAt: (tenant, looking) =>
      connection.write(named(tenant), async (db) => {
        await noteOf(db, tenant, looking, { what: 'look', about: null })
        return givenUp(db, tenant)
      }),
    tryAgain: ({ tenant, seq }, { repeatable, ...acting }) =>
      connection.write(named(tenant), async (db) => {
        const entry = (await givenUp(db, tenant, seq))[0]
        if (entry === undefined) return 'not-there'
        if (entry.doubt && !repeatable.includes(entry.kind)) return 'in-doubt'
        await db
          .updateTable('outbox')
          .set({ state: 'waiting', nextAt: acting.at, attempts: 0, begun: 0, lease: null, reason: null })
          .where('tenant', '=', tenant)
          .where('seq', '=', seq)
          .where('state', '=', dead)
          .execute()
        await noteOf(db, tenant, acting, { what: 'try-again', about: String(seq) })
        return 'done'
      }),
    letGo: ({ tenant, seq }, acting) =>
      connection.write(named(tenant), async (db) => {
        if ((await givenUp(db, tenant, seq)).length === 0) return 'not-there'
        await db
          .updateTable('outbox')
          .set({ state: 'let-go' })
          .where('tenant', '=', tenant)
          .where('seq', '=', seq)
          .where('state', '=', dead)
          .execute()
        await noteOf(db, tenant, acting, { what: 'let-go', about: String(seq) })
        return 'done'
      }),
  }
}

async function givenUp(db: Db, tenant: string, seq?: number): Promise<DeadLetter[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['seq', 'team', 'key', 'kind', 'payload', 'dueAt', 'reason', 'begun'])
    .where('tenant', '=', tenant)
    .where('state', '=', dead)
    .$if(seq !== undefined, (query) => query.where('seq', '=', seq ?? 0))
    .orderBy('seq', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ begun, ...row }) => ({
    ...row,
    payload: JSON.parse(row.payload),
    reason: row.reason ?? '',
    doubt: begun === 1,
  }))
}

function noteOf(db: Db, tenant: string, { by, at }: Acting, entry: AuditNote): Promise<void> {
  return note(db, { tenant, team: administration }, { by, at, notes: [entry] })
}
