import type { TeamId } from '@roundtable/core'
import { type Connection, named } from './connection'
import { inParts } from './in-parts'

/** How far the logs of teams are, asked for many teams at once. */
export type Versions = (tenant: string, teams: readonly TeamId[]) => Promise<ReadonlyMap<TeamId, number>>

/** One question to the database for up to some hundred teams; teams that are not there are left out. */
export function versions(connection: Connection): Versions {
  return (tenant, teams) =>
    connection.read(named(tenant), async (db) => {
      const found = new Map<TeamId, number>()
      for (const some of inParts(teams)) {
        const rows = await db
          .selectFrom('teams')
          .select(['team', 'version'])
          .where('tenant', '=', tenant)
          .where('team', 'in', some)
          .execute()
        for (const { team, version } of rows) found.set(team, version)
      }
      return found
    })
}
