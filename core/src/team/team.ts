import type { LocalDate, LocalTime, MemberId, RoleId, WordsId } from '../ids'

/** An exact share 0 < num/den <= 1 of a full member's slice. */
export interface Share {
  num: number
  den: number
}

/** Days from `from` to `until`, both included; without `until` it is open. */
export interface Period {
  from: LocalDate
  until?: LocalDate
}

/** How far a member is on the ladder of a role; a member without an entry leads. */
export type Rung = 'shadow' | 'co-lead' | 'lead'

export interface Member {
  id: MemberId
  /** When the person belongs to the team. Rejoining adds a period and counts as new. */
  periods: readonly Period[]
  /** Was there at set-up: starts at balance 0 without grace. */
  founder: boolean
  share: Share
  /** Principal, coach or guest: never in a pool. */
  excluded: boolean
  optOuts: readonly (Period & { role: RoleId })[]
  rungs: Readonly<Record<RoleId, Rung>>
  /** Led meetings a week across all teams, if capped. */
  weeklyCap?: number
  /** Wants no messages; stays in the turns (FEATURES 39). */
  quiet: boolean
  /** How many meetings the person leads in other teams, by the Monday of the week. Given by the shell. */
  ledElsewhere?: Readonly<Record<LocalDate, number>>
}

/** How long one turn lasts. */
export type Block = { every: 'meetings'; count: number } | { every: 'month' } | { every: 'quarter' }

export type RoleMode = { kind: 'rotating' } | { kind: 'fixed'; member: MemberId } | { kind: 'ask-first' }

export interface Role {
  id: RoleId
  /** 0 is the most important: the facilitator. */
  rank: number
  seats: number
  required: boolean
  pool: 'everyone' | readonly MemberId[]
  mode: RoleMode
  mergesInto?: RoleId
  block: Block
}

/** Numbers that a team may change; the defaults are ROTATION.md "Inputs". */
export interface Settings {
  grace: number
  cap: number
  floor: number
  shortAbsence: number
  /** Meetings published ahead; null is one round, at least 4. */
  publishAhead: number | null
  /** 0 is "ladder", 0.1 is "spread"; exact tenths. */
  spreadTenths: 0 | 1
  language: 'en' | 'es'
  /** No message to a person outside these hours of the team's zone, nor on a weekend. */
  hours: { from: LocalTime; until: LocalTime }
  anonymous: boolean
}

export const defaultSettings: Omit<Settings, 'language' | 'hours'> = {
  grace: 1,
  cap: 1,
  floor: -2,
  shortAbsence: 3,
  publishAhead: null,
  spreadTenths: 0,
  anonymous: false,
}

/** Who the team is. Names and norms are words, kept apart; here stand only ids and rules. */
export interface Profile {
  zone: string
  settings: Settings
  /** The order of this list breaks ties. */
  members: readonly Member[]
  roles: readonly Role[]
  /** May enter things for others and change the set-up. Never empty in a founded team. */
  leads: readonly MemberId[]
  charter: Charter
}

/** What the team works for and how it treats each other; the sentences themselves are words. */
export interface Charter {
  goal: WordsId | null
  norms: readonly WordsId[]
  vision?: WordsId
  /** What stays in the room. */
  confidences?: WordsId
}
