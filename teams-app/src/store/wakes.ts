import type { Instant } from '@roundtable/core'
import { type Connection, everyTenant } from './connection'
import { leaseMs } from './outbox-claims'
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
    due: (now, n, lease = leaseMs) =>
      connection.write(everyTenant, async (db) => {
        const keys = await db
          .selectFrom('teams')
          .select(['tenant', 'team'])
          .where('wakeAt', '<=', now)
          .where((row) => row.or([row('wakeLease', 'is', null), row('wakeLease', '<=', now)]))
          .orderBy('wakeAt')
          .limit(n)
          .modifyEnd(connection.passOverHeld)
          .execute()
        if (keys.length === 0) return []
        await db
          .updateTable('teams')
          .set({ wakeLease: now + lease })
          .where(({ or, and, eb }) =>
            or(keys.map(({ tenant, team }) => and([eb('tenant', '=', tenant), eb('team', '=', team)]))),
          )
          .execute()
        return keys
      }),
  }
}
