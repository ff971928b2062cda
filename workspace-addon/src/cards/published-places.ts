import type { Place } from '@roundtable/core'
import type { Scene } from '../scene'

/** Who has which published turn from today on, by date. */
export function publishedPlaces({ team, today }: Pick<Scene, 'team' | 'today'>): Place[] {
  return team.calendar.occurrences
    .filter(({ status, date }) => status === 'planned' && date >= today)
    .flatMap(({ id: occurrence }) =>
      (team.turns.published[occurrence] ?? []).flatMap(({ role, holders }) =>
        holders.map((member): Place => ({ occurrence, role, member })),
      ),
    )
}
