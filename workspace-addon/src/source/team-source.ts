import type { Command, MemberId, OccurrenceId, Team, WordsId } from '@roundtable/core'

/** Who a member is. Names stand here and nowhere else. */
export interface Person {
  member: MemberId
  name: string
  email: string | null
}

export interface Filed {
  occurrence: OccurrenceId
  name: string
  url: string | null
}

/** The team as it stands, with what its cards are written with. */
export interface Snapshot {
  team: Team
  version: number
  /** Who looks; null: somebody who may open the Doc but is not of the team today. */
  member: MemberId | null
  people: readonly Person[]
  words: ReadonlyMap<WordsId, string>
  filed: readonly Filed[]
  /** Where the team's truth lies. A tab remembers who wrote when, so that nothing in it is without a name. */
  home: 'properties' | 'tab' | 'server'
  /** It was to move to a server, and nobody has noted yet what became of that. */
  moving?: true
}

/**
 * Why the team could not be reached; nothing is lost.
 * - `busy`: colleagues are writing; again in a moment
 * - `unreachable`: the server does not answer
 * - `refused`: Google or the server does not let this person
 * - `full`: the Doc holds no more
 * - `damaged`: what stands in the Doc is not what we wrote
 * - `newer`: written by a newer Roundtable than this
 * - `broken`: a service of Google's threw while a card was drawn
 * - `uncertain`: it threw during a press; whether that was carried out is open, and the same press again is safe
 * - `no-doc`: no Doc lies open
 * - `copied`: the Doc is a copy of that of a team, and nobody has said yet what becomes of the team in it
 */
export type Trouble =
  | 'busy'
  | 'unreachable'
  | 'refused'
  | 'full'
  | 'damaged'
  | 'newer'
  | 'broken'
  | 'uncertain'
  | 'no-doc'
  | 'copied'

export type Opened =
  | { kind: 'team'; snapshot: Snapshot }
  | { kind: 'none' }
  | { kind: 'trouble'; trouble: Trouble }

/** What somebody wants, and by what it is known when it comes again. */
export interface Order {
  /** Never made of what somebody typed: it is kept, and an answer without a name must not be known by it. */
  press: string
  commands: readonly Command[]
  /** Roundtable notes by itself what it did in the Doc or in Drive for the one who acts; without it, they act. */
  actor?: 'roundtable'
  /** Names and addresses that change with it. */
  people?: { put: readonly Person[]; remove: readonly MemberId[] }
  /** A record that was filed with it. */
  filed?: Filed
}

export type Outcome =
  /** `repeated`: the press had come before, so that nothing was written now; its new secrets are unknown to the team. */
  | { kind: 'done'; snapshot: Snapshot; repeated?: true }
  | { kind: 'refused'; sentence: string; snapshot: Snapshot | null }
  | { kind: 'trouble'; trouble: Trouble }

/**
 * The team's truth, wherever it lives. Two who act at once: each command is decided on what is true then, so that one wins
 * and the other is told.
 */
export interface TeamSource {
  /** The team, with whatever the clock has made due carried out. */
  open(): Opened
  /** Everything or nothing. */
  carryOut(order: Order): Outcome
}
