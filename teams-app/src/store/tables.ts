import type { DocId, Instant, MemberId, OccurrenceId, TeamId, WordsId } from '@roundtable/core'
import type { Generated } from 'kysely'

/**
 * The rows as they stand in the database; `schema.sql` is the same in SQL. Booleans are 0 and 1 and JSON is
 * text, so that SQLite and PostgreSQL hold the same values.
 */
export interface Tables {
  schemaVersion: { name: string }
  health: { name: string; at: Instant }
  teams: {
    tenant: string
    team: TeamId
    version: number
    wakeAt: Instant | null
    wakeLease: number | null
  }
  events: {
    tenant: string
    team: TeamId
    version: number
    at: Instant
    by: MemberId | null
    event: string
  }
  /** No time stands here: it would lead from an anonymous answer to its author. */
  words: { tenant: string; team: TeamId; id: WordsId; text: string; author: MemberId | null }
  people: {
    tenant: string
    team: TeamId
    member: MemberId
    aadObjectId: string | null
    teamsUserId: string | null
    name: string
    email: string | null
    /** Google's id of the person, from the first day in a linked Doc on. */
    googleSub: string | null
  }
  conversations: {
    tenant: string
    id: string
    kind: 'personal' | 'group' | 'channel' | 'meeting'
    serviceUrl: string
    botId: string
    person: string | null
    team: TeamId | null
    seenAt: Instant
    alive: number
    aliveAt: Instant
  }
  seen: { tenant: string; key: string; at: Instant }
  outbox: {
    seq: Generated<number>
    tenant: string
    key: string
    team: TeamId | null
    kind: string
    payload: string
    conversation: string | null
    /** When it was to go; orders the entries of a conversation and never changes. */
    dueAt: Instant
    /** When it is to be tried next. */
    nextAt: Instant
    /** `let-go`: it was given up, and the administrator has seen to it. */
    state: 'waiting' | 'sent' | 'dead' | 'let-go'
    lease: number | null
    fence: number
    attempts: number
    /** Whether an attempt went out of which nobody knows how it ended. */
    begun: number
    reason: string | null
  }
  cards: { tenant: string; conversation: string; card: string; activity: string; at: Instant }
  filings: {
    tenant: string
    team: TeamId
    occurrence: OccurrenceId
    place: string
    link: string
    filedAt: Instant
  }
  docLinks: { tenant: string; team: TeamId; doc: DocId }
  /** Codes are stored as hashes; one stands for a member of a team, or for a chat that has none yet. */
  linkCodes: {
    tenant: string
    hash: string
    conversation: string | null
    team: TeamId | null
    member: MemberId | null
    /** Entra's id of the person to whom a chat's code was shown. */
    person: string | null
    expiresAt: Instant
  }
  /** Codes are stored as hashes; a member has one at a time. */
  leaderCodes: { tenant: string; hash: string; team: TeamId; member: MemberId; expiresAt: Instant }
  /** Addresses are stored as hashes. */
  feeds: {
    tenant: string
    team: TeamId
    member: MemberId
    hash: string
    print: string | null
    revision: number
    changedAt: Instant
  }
  /** A chain for each team: each entry holds the hash of the one before (audit.ts). */
  audit: {
    tenant: string
    team: TeamId
    number: number
    at: Instant
    by: MemberId | null
    what: string
    about: string | null
    previous: string
    hash: string
  }
}
