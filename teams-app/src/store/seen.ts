import type { Instant } from '@roundtable/core'
import type { Db } from './connection'

/** Teams delivers an activity again for days at most; after this a tombstone may go. */
export const tombstoneMs = 7 * 24 * 3_600_000

/** Whether one of the keys was seen before. */
export async function wasSeen(db: Db, tenant: string, keys: readonly string[]): Promise<boolean> {
  if (keys.length === 0) return false
  const row = await db
    .selectFrom('seen')
    .select('key')
    .where('tenant', '=', tenant)
    .where('key', 'in', keys)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

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
  const marked = await db
    .insertInto('seen')
    .values(sorted.map((key) => ({ tenant, key, at })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return marked.numInsertedOrUpdatedRows === BigInt(sorted.length)
}
