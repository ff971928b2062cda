import { auditLog } from './audit-log'
import { backlog } from './backlog'
import { cards } from './cards'
import { commit, commitWithoutTeam } from './commit'
import { type Connection, named } from './connection'
import { conversations } from './conversations'
import { docLinks } from './doc-links'
import { load } from './event-log'
import { feeds } from './feeds'
import { filings } from './filings'
import { leaderCodes } from './leader-codes'
import { linkCodes } from './link-codes'
import { migrate } from './migrate'
import { openPostgres } from './open-postgres'
import { openSqlite } from './open-sqlite'
import { deadLetters } from './outbox'
import { outboxClaims } from './outbox-claims'
import { roster } from './roster'
import { wasSeen } from './seen'
import type { Store } from './store'
import { health, sweep } from './upkeep'
import { versions } from './versions'
import { wakes } from './wakes'
import { wordsStore } from './words'

/**
 * Opens the store and brings its schema up to date: PostgreSQL at `url`, or without one a SQLite file in
 * `dataDir`. Throws a sentence for people when the URL is of another kind or the database is newer than this
 * program.
 */
export async function openStore(place: { url?: string | undefined; dataDir: string }): Promise<Store> {
  const connection = await connect(place)
  try {
    await migrate(connection)
  } catch (problem) {
    await connection.close()
    throw problem
  }
  return {
    load: (key, afterVersion) => load(connection, key, afterVersion),
    versions: versions(connection),
    commit: (what) => commit(connection, what),
    commitWithoutTeam: (what) => commitWithoutTeam(connection, what),
    seen: (tenant, keys) => connection.read(named(tenant), (db) => wasSeen(db, tenant, keys)),
    words: wordsStore(connection),
    roster: roster(connection),
    conversations: conversations(connection),
    cards: cards(connection),
    filings: filings(connection),
    docLinks: docLinks(connection),
    linkCodes: linkCodes(connection),
    leaderCodes: leaderCodes(connection),
    feeds: feeds(connection),
    audit: auditLog(connection),
    deadLetters: deadLetters(connection),
    outbox: outboxClaims(connection),
    backlog: (now) => backlog(connection, now),
    wakes: wakes(connection),
    health: (now) => health(connection, now),
    sweep: (now) => sweep(connection, now),
    close: () => connection.close(),
  }
}

async function connect({ url, dataDir }: { url?: string | undefined; dataDir: string }): Promise<Connection> {
  if (url === undefined) return openSqlite(dataDir)
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url)
  throw new Error('DATABASE_URL must begin with postgres:// (leave it out to use the built-in database).')
}
