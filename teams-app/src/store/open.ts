import { auditLog } from './audit-log'
import { backlog } from './backlog'
import { cards } from './cards'
import { commit, commitWithoutTeam } from './commit'
import { named } from './connection'
import { conversations } from './conversations'
import { deadLetters } from './dead-letters'
import { docLinks } from './doc-links'
import { erasures } from './erasures'
import { load } from './event-log'
import { feeds } from './feeds'
import { filings } from './filings'
import { leaderCodes } from './leader-codes'
import { linkCodes } from './link-codes'
import { type DatabasePlace, openDatabase } from './open-database'
import { outboxClaims } from './outbox-claims'
import { roster } from './roster'
import { wasSeen } from './seen'
import { senders } from './senders'
import type { Store } from './store'
import { health, sweep } from './upkeep'
import { versions } from './versions'
import { wakes } from './wakes'
import { wordsStore } from './words'

/** What the program may ask of the database at this place; `openDatabase` says what it throws. */
export async function openStore(place: DatabasePlace): Promise<Store> {
  const connection = await openDatabase(place)
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
    erasures: erasures(connection),
    outbox: outboxClaims(connection),
    backlog: (now) => backlog(connection, now),
    wakes: wakes(connection),
    senders: senders(connection),
    health: (now) => health(connection, now),
    sweep: (now) => sweep(connection, now),
    close: () => connection.close(),
  }
}
