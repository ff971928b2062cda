import { createHash } from 'node:crypto'
import type { Instant, MemberId } from '@roundtable/core'
import type { Db } from './connection'
import type { Tables } from './tables'
import type { TeamKey } from './team-key'

/** What somebody must be able to ask about later (TRUST.md P4): in ids only, like the log. */
export interface AuditNote {
  what: 'look' | 'role' | 'export' | 'erasure' | 'doc-link' | 'doc-unlink' | 'try-again' | 'let-go'
  /** The member, Doc or entry of the outbox that it was about; null for the whole team. */
  about: string | null
}

type Entry = Tables['audit']

/** What the hash of the first entry of a team takes for the one before it. */
const beginning = '0'.repeat(64)

/** An entry holds the hash of the one before: whoever changes one would have to change all that follow. */
function hashOf({ previous, tenant, team, number, at, by, what, about }: Omit<Entry, 'hash'>): string {
  const said = JSON.stringify([previous, tenant, team, number, at, by, what, about])
  return createHash('sha256').update(said).digest('hex')
}

/** Writes entries at the end of the team's audit log, in the transaction of what they tell. */
export async function note(
  db: Db,
  { tenant, team }: TeamKey,
  { at, by, notes }: { at: Instant; by: MemberId | null; notes: readonly AuditNote[] },
): Promise<void> {
  if (notes.length === 0) return
  // Holds the team, so that two entries never follow the same one.
  await db
    .updateTable('teams')
    .set((row) => ({ version: row.ref('version') }))
    .where('tenant', '=', tenant)
    .where('team', '=', team)
    .execute()
  const last = await db
    .selectFrom('audit')
    .select(['number', 'hash'])
    .where('tenant', '=', tenant)
    .where('team', '=', team)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  let number = last?.number ?? 0
  let previous = last?.hash ?? beginning
  for (const { what, about } of notes) {
    number += 1
    const entry = { tenant, team, number, at, by, what, about, previous }
    previous = hashOf(entry)
    await db
      .insertInto('audit')
      .values({ ...entry, hash: previous })
      .execute()
  }
}

/** The first entry that is not as it was written, or after which one is missing; null when all are whole. */
export function brokenEntry(entries: readonly Entry[]): { team: string; number: number } | null {
  const ends = new Map<string, { number: number; hash: string }>()
  for (const entry of entries) {
    const { tenant, team, number, previous, hash } = entry
    const chain = JSON.stringify([tenant, team])
    const before = ends.get(chain) ?? { number: 0, hash: beginning }
    if (number !== before.number + 1 || previous !== before.hash || hash !== hashOf(entry))
      return { team, number }
    ends.set(chain, { number, hash })
  }
  return null
}

/** All entries, team by team in their order. */
export const auditEntries = (db: Db): Promise<Entry[]> =>
  db.selectFrom('audit').selectAll().orderBy('tenant').orderBy('team').orderBy('number').execute()
