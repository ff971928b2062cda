import type { Instant, MemberId } from '@roundtable/core'
import { note } from './audit'
import { type Connection, named } from './connection'
import type { TeamKey } from './team-key'

/** For what leaves no fact in the team's log. All else is noted with the commit that it belongs to. */
export interface AuditLog {
  exported(key: TeamKey, how: { by: MemberId; at: Instant }): Promise<void>
}

export function auditLog(connection: Connection): AuditLog {
  return {
    exported: (key, how) =>
      connection.write(named(key.tenant), (db) =>
        note(db, key, { ...how, notes: [{ what: 'export', about: null }] }),
      ),
  }
}
