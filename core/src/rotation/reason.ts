import type { MemberId, RoleId } from '../ids'

/** The values of one person at a choice. */
export interface Standing {
  member: MemberId
  /** The balance in hundredths of a turn, dates already taken counted; positive owes. */
  balance: number
  /** Meetings since the last turn in the role, or null for never. */
  since: number | null
  /** Lost a date and has first claim. */
  owed: boolean
}

/** What decided between the person and the runner-up, in the order of ROTATION.md "Choosing". */
export type Deciding =
  | 'one-role-each'
  | 'rested'
  | 'weekly-cap'
  | 'owed'
  | 'balance'
  | 'last-turn'
  | 'list-order'
  /** The runner-up stood before in this role, but all roles together come out fairer so. */
  | 'best-together'

/** Why somebody has a turn. Facts only: the catalogues make it one sentence. */
export type Reason =
  | { code: 'chosen'; by: Deciding; standing: Standing; runnerUp: Standing }
  | { code: 'only-one'; standing: Standing }
  | { code: 'pinned' }
  | { code: 'fixed' }
  /** The turn lasts several meetings and began before. */
  | { code: 'continues' }
  /** Few people are there, so this role goes with another. */
  | { code: 'merged'; into: RoleId }
  /** Leads together with somebody who is learning the role. */
  | { code: 'accompanies'; learner: MemberId }
  | { code: 'exchanged'; with: MemberId }
  | { code: 'fills-in'; instead: MemberId | null; chosen: Reason }
  | { code: 'swapped'; with: MemberId }
  | { code: 'volunteered'; instead: MemberId | null }
  | { code: 'stood-in'; instead: MemberId | null; chosen: Reason }
