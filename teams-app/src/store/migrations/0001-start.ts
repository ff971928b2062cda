import { sql } from 'kysely'
import type { Connection, Db } from '../connection'

/** Tables that belong to a tenant: the first part of their key. */
const ofTenants = [
  'teams',
  'events',
  'words',
  'people',
  'conversations',
  'seen',
  'outbox',
  'cards',
  'filings',
]

/** The first schema: teams and their logs, people's words and names apart, what is to be done. */
export async function start(db: Db, kind: Connection['kind']): Promise<void> {
  const { schema } = db
  await schema
    .createTable('health')
    .addColumn('name', 'text', (c) => c.primaryKey().notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute()

  await schema
    .createTable('teams')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('wakeAt', 'bigint')
    .addColumn('wakeLease', 'bigint')
    .addPrimaryKeyConstraint('teamsKey', ['tenant', 'team'])
    .execute()
  await schema
    .createIndex('teamsToWake')
    .on('teams')
    .column('wakeAt')
    .where('wakeAt', 'is not', null)
    .execute()

  await schema
    .createTable('events')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('by', 'text')
    .addColumn('event', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('eventsKey', ['tenant', 'team', 'version'])
    .addForeignKeyConstraint('eventsTeam', ['tenant', 'team'], 'teams', ['tenant', 'team'])
    .execute()

  await schema
    .createTable('words')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('author', 'text')
    .addPrimaryKeyConstraint('wordsKey', ['tenant', 'team', 'id'])
    .execute()

  await schema
    .createTable('people')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('member', 'text', (c) => c.notNull())
    .addColumn('aadObjectId', 'text')
    .addColumn('teamsUserId', 'text')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text')
    .addPrimaryKeyConstraint('peopleKey', ['tenant', 'team', 'member'])
    .execute()
  await schema.createIndex('peopleById').on('people').columns(['tenant', 'aadObjectId']).execute()

  await schema
    .createTable('conversations')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('serviceUrl', 'text', (c) => c.notNull())
    .addColumn('botId', 'text', (c) => c.notNull())
    .addColumn('person', 'text')
    .addColumn('team', 'text')
    .addColumn('seenAt', 'bigint', (c) => c.notNull())
    .addColumn('alive', 'integer', (c) => c.notNull())
    .addColumn('aliveAt', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('conversationsKey', ['tenant', 'id'])
    .execute()
  await schema
    .createIndex('conversationsOfPerson')
    .on('conversations')
    .columns(['tenant', 'person'])
    .execute()
  await schema.createIndex('conversationsOfTeam').on('conversations').columns(['tenant', 'team']).execute()

  await schema
    .createTable('seen')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('seenKey', ['tenant', 'key'])
    .execute()
  await schema.createIndex('seenByAge').on('seen').column('at').execute()

  await startOutbox(db, kind)

  await schema
    .createTable('cards')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('conversation', 'text', (c) => c.notNull())
    .addColumn('card', 'text', (c) => c.notNull())
    .addColumn('activity', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('cardsKey', ['tenant', 'conversation', 'card'])
    .execute()

  await schema
    .createTable('filings')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('occurrence', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    // Looked up by its beginning, for which a language's order of letters is no use.
    .addColumn('link', kind === 'postgres' ? sql`text collate "C"` : 'text', (c) => c.notNull())
    .addColumn('filedAt', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('filingsKey', ['tenant', 'team', 'occurrence'])
    .execute()
  await schema.createIndex('filingsLink').on('filings').column('link').execute()

  if (kind === 'postgres') for (const table of ofTenants) await belongToTenants(db, table)
}

async function startOutbox({ schema }: Db, kind: Connection['kind']): Promise<void> {
  await schema
    .createTable('outbox')
    .addColumn('seq', kind === 'sqlite' ? 'integer' : 'bigint', (c) =>
      kind === 'sqlite' ? c.primaryKey().autoIncrement() : c.primaryKey().generatedAlwaysAsIdentity(),
    )
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('team', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('payload', 'text', (c) => c.notNull())
    .addColumn('conversation', 'text')
    .addColumn('dueAt', 'bigint', (c) => c.notNull())
    .addColumn('nextAt', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('lease', 'bigint')
    .addColumn('fence', 'integer', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('begun', 'integer', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addUniqueConstraint('outboxKey', ['tenant', 'key'])
    .execute()
  await schema
    .createIndex('outboxWaiting')
    .on('outbox')
    .columns(['nextAt', 'seq'])
    .where(sql.ref('state'), '=', sql.lit('waiting'))
    .execute()
  await schema
    .createIndex('outboxLine')
    .on('outbox')
    .columns(['tenant', 'conversation', 'dueAt', 'seq'])
    .where(sql.ref('state'), '=', sql.lit('waiting'))
    .execute()
  await schema.createIndex('outboxOfTeam').on('outbox').columns(['tenant', 'team', 'state']).execute()
}

/** Without `roundtable.tenant` no row shows; with it only those of that tenant; `*` is for common work. */
async function belongToTenants(db: Db, table: string): Promise<void> {
  const name = sql.table(table)
  const now = sql`current_setting('roundtable.tenant', true)`
  await sql`alter table ${name} enable row level security`.execute(db)
  await sql`alter table ${name} force row level security`.execute(db)
  await sql`create policy of_tenant on ${name} using (tenant = ${now} or ${now} = '*')`.execute(db)
}
