import type { Calendar } from '../calendar/occurrences'
import type { LocalDate, MemberId, OccurrenceId, RoleId } from '../ids'
import { leadRole } from '../team/lead-role'
import type { Profile } from '../team/team'
import type { Place, Turns } from './turns'

/** Who has which published turn from a day on, by date. */
export function publishedPlaces(
  { calendar, turns }: { calendar: Pick<Calendar, 'occurrences'>; turns: Pick<Turns, 'published'> },
  from: LocalDate,
): Place[] {
  return calendar.occurrences
    .filter(({ status, date }) => status === 'planned' && date >= from)
    .flatMap(({ id: occurrence }) =>
      (turns.published[occurrence] ?? []).flatMap(({ role, holders }) =>
        holders.map((member): Place => ({ occurrence, role, member })),
      ),
    )
}

/** Whether a turn may still change hands, because somebody has not answered yet. */
export function waitsForAnswer(
  { exchanges }: Pick<Turns, 'exchanges'>,
  occurrence: OccurrenceId,
  role: RoleId,
): boolean {
  return exchanges.some(
    (exchange) =>
      exchange.state === 'provisional' &&
      exchange.role === role &&
      (exchange.occurrence === occurrence || exchange.back === occurrence),
  )
}

/** Who leads a meeting as the team knows it: the doer once it is held, before that the published one; null for nobody. */
export function leaderOf(
  { turns, profile }: { turns: Pick<Turns, 'held' | 'published'>; profile: Pick<Profile, 'roles'> },
  occurrence: OccurrenceId,
): MemberId | null {
  const role = leadRole(profile)
  const done = turns.held[occurrence]?.doers.find((doers) => doers.role === role)?.members[0]
  const planned = turns.published[occurrence]?.find((turn) => turn.role === role)?.holders[0]
  return done ?? planned ?? null
}
