import type { LocalDate, MemberId, WordsId } from '../ids'
import type { Charter, Role, Settings, Share } from './team'

/** What happened to the team itself. Names stand in the roster, sentences in the store of words. */
export type TeamEvent =
  | {
      type: 'team-founded'
      on: LocalDate
      zone: string
      settings: Settings
      founders: readonly MemberId[]
      lead: MemberId
      roles: readonly Role[]
    }
  | { type: 'team-changed'; zone?: string; settings?: Partial<Settings> }
  | { type: 'roles-set'; roles: readonly Role[] }
  | { type: 'member-joined'; member: MemberId; from: LocalDate; excluded: boolean }
  | { type: 'member-left'; member: MemberId; until: LocalDate }
  | {
      type: 'member-changed'
      member: MemberId
      share?: Share
      excluded?: boolean
      weeklyCap?: number | null
      quiet?: boolean
    }
  | { type: 'leads-set'; leads: readonly MemberId[] }
  | { type: 'charter-set'; charter: Charter }

/** The store of words keeps the team's name under this id. */
export const teamNameWords = 'team:name' as WordsId
