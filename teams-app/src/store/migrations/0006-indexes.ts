import { sql } from 'kysely'
import type { Db } from '../connection'

/** Indexes by which what is asked for is found however much a tenant or a quarter's outbox holds, and no others. */
export async function indexes({ schema }: Db): Promise<void> {
  // The teams of a person, in order: by the shorter one SQLite went through all people of the tenant instead.
  await schema.dropIndex('peopleById').execute()
  await schema.createIndex('peopleById').on('people').columns(['tenant', 'aadObjectId', 'team']).execute()
  // Nobody asks for the entries of a team, and each step of an entry changed it.
  await schema.dropIndex('outboxOfTeam').execute()
  await schema
    .createIndex('outboxDead')
    .on('outbox')
    .columns(['tenant', 'seq'])
    .where(sql.ref('state'), '=', sql.lit('dead'))
    .execute()
}
