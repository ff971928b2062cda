import type { Instant } from '@roundtable/core'
import type { AuditLog } from './audit-log'
import type { Backlog } from './backlog'
import type { Cards } from './cards'
import type { Commit, Committed, CommitWithoutTeam } from './commit'
import type { Conversations } from './conversations'
import type { DeadLetters } from './dead-letters'
import type { DocLinks } from './doc-links'
import type { Erasures } from './erasures'
import type { EventLog } from './event-log'
import type { Feeds } from './feeds'
import type { Filings } from './filings'
import type { LeaderCodes } from './leader-codes'
import type { LinkCodes } from './link-codes'
import type { OutboxClaims } from './outbox-claims'
import type { Roster } from './roster'
import type { Senders } from './senders'
import type { TeamKey } from './team-key'
import type { Versions } from './versions'
import type { Wakes } from './wakes'
import type { WordsStore } from './words'

/**
 * What the program may ask of its memory. It has no clock and no chance of its own: times and ids are given.
 * Every promise rejects when the database cannot be reached or does not keep its word; nothing is half done.
 */
export interface Store {
  /** The facts of a team after a version, or null when there is no such team. */
  load(key: TeamKey, afterVersion?: number): Promise<EventLog | null>
  versions: Versions
  /** One transaction; see `commit.ts` for the answers. `expectedVersion: 0` creates the team. */
  commit(what: Commit): Promise<Committed>
  commitWithoutTeam(what: CommitWithoutTeam): Promise<'committed' | 'seen'>
  /** Whether something was committed under one of these keys. */
  seen(tenant: string, keys: readonly string[]): Promise<boolean>
  words: WordsStore
  roster: Roster
  conversations: Conversations
  cards: Cards
  filings: Filings
  docLinks: DocLinks
  linkCodes: LinkCodes
  leaderCodes: LeaderCodes
  feeds: Feeds
  audit: AuditLog
  deadLetters: DeadLetters
  erasures: Erasures
  outbox: OutboxClaims
  /** What is not done yet, over all tenants. */
  backlog(now: Instant): Promise<Backlog>
  wakes: Wakes
  senders: Senders
  /** A durable round trip for `/readyz`. */
  health(now: Instant): Promise<void>
  /** Removes what is past its time; call it daily. */
  sweep(now: Instant): Promise<void>
  close(): Promise<void>
}
