import type { Instant } from '@roundtable/core'
import type { Insertable } from 'kysely'
import type { Db } from './connection'
import { prepared } from './prepared'
import type { Tables } from './tables'

/** Teams delivers an activity again for days at most; after this a tombstone may go. */
export const tombstoneMs = 7 * 24 * 3_600_000

/** Whether one of the keys was seen before. */
export async function wasSeen(db: Db, tenant: string, keys: readonly string[]): Promise<boolean> {
  if (keys.length === 0) return false
  const { rows } = await seenOf(db, { tenant, keys: [...keys] })
  return rows.length > 0
}

const seenOf = prepared((db, { tenant, keys }: { tenant: string; keys: string[] }) =>
  db.selectFrom('seen').select('key').where('tenant', '=', tenant).where('key', 'in', keys).limit(1),
)

/** Marks the keys as seen; false when one of them was seen before (the caller then writes nothing). */
export async function markSeen(
  db: Db,
  tenant: string,
  keys: readonly string[],
  at: Instant,
): Promise<boolean> {
  // Sorted, so that two transactions with the same keys wait for each other instead of locking each other out.
  const sorted = [...new Set(keys)].sort()
  if (sorted.length === 0) return true
  const marked = await insertSeen(db, { rows: sorted.map((key) => ({ tenant, key, at })) })
  return marked.numAffectedRows === BigInt(sorted.length)
}

const insertSeen = prepared((db, { rows }: { rows: Insertable<Tables['seen']>[] }) =>
  db
    .insertInto('seen')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing()),
)
