import { addDays } from '../../../core/src/calendar/local-date'
import { emptyCalendar, type Occurrence } from '../../../core/src/calendar/occurrences'
import type { LocalDate, LocalTime, MemberId, OccurrenceId, RoleId, ThingId } from '../../../core/src/ids'
import { noTurns, type TurnFacts } from '../../../core/src/rotation/turns'
import { defaultSettings, type Member, type Role, type Settings } from '../../../core/src/team/team'

export const day = (text: string) => text as LocalDate
export const time = (text: string) => text as LocalTime
export const who = (text: string) => text as MemberId
export const thing = (text: string) => text as ThingId
/** What members are called. */
export const letters = 'ABCDEFGHIJ'
export const lead = 'facilitator' as RoleId
export const notes = 'notes' as RoleId
export const clock = 'time' as RoleId

/** The n-th meeting of the fixture's calendar, counted from 1: weekly from Monday 1 September 2025. */
export const meeting = (n: number) => `m${n}` as OccurrenceId
export const dateOf = (n: number) => addDays(day('2025-09-01'), 7 * (n - 1))

export function role(id: RoleId, rank: number, more: Partial<Role> = {}): Role {
  return {
    id,
    rank,
    seats: 1,
    required: true,
    pool: 'everyone',
    mode: { kind: 'rotating' },
    block: { every: 'meetings', count: 1 },
    ...more,
  }
}

export const oneRole = [role(lead, 0)]
export const threeRoles = [
  role(lead, 0),
  role(notes, 1, { mergesInto: lead }),
  role(clock, 2, { mergesInto: notes }),
]

export function member(id: string, more: Partial<Member> = {}): Member {
  return {
    id: who(id),
    periods: [{ from: day('2025-08-01') }],
    founder: true,
    share: { num: 1, den: 1 },
    excluded: false,
    optOuts: [],
    rungs: {},
    quiet: false,
    ...more,
  }
}

function occurrences(count: number): Occurrence[] {
  return Array.from({ length: count }, (_, n) => ({
    id: meeting(n + 1),
    date: dateOf(n + 1),
    start: time('15:30'),
    minutes: 45,
    status: 'planned' as const,
  }))
}

const year = { from: day('2025-08-01'), until: day('2026-07-31'), daysOff: [], earlyRelease: [] }

/** Members by letter ("ABCDEF"), weekly meetings; nothing published yet. */
export function teamOf(
  members: string | readonly Member[],
  more: { roles?: readonly Role[]; meetings?: number; settings?: Partial<Settings> } = {},
): TurnFacts {
  const settings: Settings = {
    ...defaultSettings,
    language: 'en',
    hours: { from: time('07:00'), until: time('18:00') },
    ...more.settings,
  }
  return {
    profile: {
      zone: 'America/Chicago',
      settings,
      members: typeof members === 'string' ? [...members].map((id) => member(id)) : members,
      roles: more.roles ?? oneRole,
      leads: [who('A')],
      charter: { goal: null, norms: [] },
    },
    calendar: { ...emptyCalendar, years: [year], occurrences: occurrences(more.meetings ?? 12) },
    turns: noTurns,
  }
}
