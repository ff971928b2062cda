import type { Instant } from '@roundtable/core'
import { type Connection, type Db, everyTenant } from './connection'
import { leaseMs } from './outbox-claims'
import { prepared } from './prepared'
import type { TeamKey } from './team-key'

export interface Wakes {
  /**
   * Up to `n` teams whose `wakeAt` has come, for this process alone until the lease runs out. A commit on the
   * team sets the next `wakeAt`; without one the team comes again after the lease.
   */
  due(now: Instant, n: number, lease?: number): Promise<readonly TeamKey[]>
}

export function wakes(connection: Connection): Wakes {
  return {
    async due(now, n, lease = leaseMs) {
      // It is asked often and seldom answers: only then it costs a transaction.
      const { rows } = await connection.read(everyTenant, (db) => anyDue(db, { now }))
      if (rows.length === 0) return []
      return connection.write(everyTenant, async (db) => {
        const keys = await toWake(db, now).limit(n).modifyEnd(connection.passOverHeld).execute()
        if (keys.length === 0) return []
        await db
          .updateTable('teams')
          .set({ wakeLease: now + lease })
          .where(({ or, and, eb }) =>
            or(keys.map(({ tenant, team }) => and([eb('tenant', '=', tenant), eb('team', '=', team)]))),
          )
          .execute()
        return keys
      })
    },
  }
}

const toWake = (db: Db, now: Instant) =>
  db
    .selectFrom('teams')
    .select(['tenant', 'team'])
    .where('wakeAt', '<=', now)
    .where((row) => row.or([row('wakeLease', 'is', null), row('wakeLease', '<=', now)]))
    .orderBy('wakeAt')
const anyDue = prepared((db, { now }: { now: Instant }) => toWake(db, now).limit(1))
