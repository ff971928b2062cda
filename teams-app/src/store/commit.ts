import type { Instant, MemberId, Refusal } from '@roundtable/core'
import { type AuditNote, note } from './audit'
import { type Connection, named } from './connection'
import { type Sighting, seeConversation } from './conversations'
import { type DocLink, linkDoc } from './doc-links'
import { erasePerson } from './erase-person'
import { type Append, append } from './event-log'
import { type Filing, putFilings } from './filings'
import { spendLeaderCode } from './leader-codes'
import { type OutboxEntry, putInOutbox } from './outbox'
import { changeRoster, type RosterChange } from './roster'
import { markSeen } from './seen'
import { changeWords, replaceWords, type WordsChange, type WordsReplacement } from './words'

/** Everything that one command changes. It is written whole or not at all. */
export interface Commit extends Append {
  words: readonly WordsChange[]
  replaceWords?: WordsReplacement | undefined
  outbox: readonly OutboxEntry[]
  /** What this command must not happen twice by: activity id, nonce of the card. */
  seen: readonly string[]
  roster?: RosterChange | undefined
  conversations?: readonly Sighting[] | undefined
  /** Where documents of a team from elsewhere were filed. */
  filings?: readonly Filing[] | undefined
  /** A Doc that becomes the team's with it. */
  docLink?: DocLink | undefined
  /** The hash of the code by which a leader is let in; it is used up. */
  leaderCode?: string | undefined
  /** Somebody who is forgotten with it. */
  erased?: MemberId | undefined
  /** What of it must be answered for. */
  audit?: readonly AuditNote[] | undefined
}

/** `refused`: the Doc cannot become the team's, or the code was used by somebody else; nothing was written. */
export type Committed = 'committed' | 'conflict' | 'seen' | { refused: Refusal }

/** What a question or an installation leaves behind: no facts about a team. */
export interface CommitWithoutTeam {
  tenant: string
  at: Instant
  seen: readonly string[]
  outbox: readonly OutboxEntry[]
  conversations?: readonly Sighting[] | undefined
}

/** Thrown inside the transaction so that it is rolled back; never leaves this file. */
class Seen extends Error {}
class Conflict extends Error {}
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/**
 * Appends to a team's log and writes all that goes with it. `seen`: it was done before. `conflict`: somebody
 * was faster, load and decide again. Both wrote nothing. A rejection may come after a commit whose answer was
 * lost: try again with the same `seen`, which then tells.
 */
export async function commit(connection: Connection, what: Commit): Promise<Committed> {
  const { key, at } = what
  const outcome = await connection
    .write<Committed>(named(key.tenant), async (db) => {
      if (!(await markSeen(db, key.tenant, what.seen, at))) throw new Seen()
      if (!(await append(db, what))) throw new Conflict()
      if (what.replaceWords) await replaceWords(db, key, what.replaceWords)
      await changeWords(db, key, what.words)
      if (what.roster) await changeRoster(db, key, what.roster)
      if (what.erased) await erasePerson(db, key, what.erased)
      if (what.filings) await putFilings(db, key, what.filings)
      const refusal = what.docLink ? await linkDoc(db, key, what.docLink, at) : null
      if (refusal !== null) throw new Refused(refusal)
      if (what.leaderCode && !(await spendLeaderCode(db, key, what.leaderCode, at)))
        throw new Refused({ code: 'leader-code-wrong' })
      await note(db, key, { at, by: what.by, notes: what.audit ?? [] })
      await Promise.all([
        ...(what.conversations ?? []).map((sighting) => seeConversation(db, key.tenant, sighting)),
        putInOutbox(db, key.tenant, key.team, what.outbox),
      ])
      return 'committed'
    })
    .catch((problem: unknown) => {
      if (problem instanceof Seen) return 'seen' as const
      if (problem instanceof Conflict) return 'conflict' as const
      if (problem instanceof Refused) return { refused: problem.refusal }
      throw problem
    })
  // What a closed round must forget also leaves the files; should this fail, the daily sweep does it.
  const erases =
    what.erased !== undefined ||
    what.replaceWords !== undefined ||
    what.words.some(({ text }) => text === null)
  if (outcome === 'committed' && erases) await connection.wipe().catch(() => undefined)
  return outcome
}

/** As `commit`, for what concerns no team. */
export async function commitWithoutTeam(
  connection: Connection,
  { tenant, at, seen, outbox, conversations }: CommitWithoutTeam,
): Promise<'committed' | 'seen'> {
  return connection
    .write<'committed' | 'seen'>(named(tenant), async (db) => {
      if (!(await markSeen(db, tenant, seen, at))) throw new Seen()
      for (const sighting of conversations ?? []) await seeConversation(db, tenant, sighting)
      await putInOutbox(db, tenant, null, outbox)
      return 'committed'
    })
    .catch((problem: unknown) => {
      if (problem instanceof Seen) return 'seen' as const
      throw problem
    })
}
