import type { MemberId, OccurrenceId, RoleId } from '../ids'
import type { TurnFacts } from './turns'

/** A published date whose holders, or whose day or time, are other ones now. */
export interface ChangedTurn {
  occurrence: OccurrenceId
  role: RoleId
  before: readonly MemberId[]
  after: readonly MemberId[]
}

interface Published {
  when: string
  holders: readonly MemberId[]
}

function coming({
  calendar,
  turns,
}: TurnFacts): Map<string, Published & { occurrence: OccurrenceId; role: RoleId }> {
  const dates = new Map<string, Published & { occurrence: OccurrenceId; role: RoleId }>()
  for (const { id: occurrence, status, date, start } of calendar.occurrences) {
    if (status !== 'planned') continue
    for (const { role, holders } of turns.published[occurrence] ?? []) {
      dates.set(`${occurrence} ${role}`, { occurrence, role, when: `${date} ${start}`, holders })
    }
  }
  return dates
}

/**
 * Which published dates changed, so that exactly those whose dates change are told: whoever is in `before` or
 * `after`. A meeting that was held is no change; a cancelled one leaves nobody in `after`. A moved meeting
 * has the same people in both.
 */
export function changedTurns(before: TurnFacts, after: TurnFacts): ChangedTurn[] {
  const old = coming(before)
  const next = coming(after)
  const held = new Set(
    after.calendar.occurrences.filter(({ status }) => status === 'held').map(({ id }) => id),
  )
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((key): ChangedTurn[] => {
    const one = old.get(key)
    const other = next.get(key)
    const place = one ?? other
    if (place === undefined || held.has(place.occurrence)) return []
    const same =
      one?.when === other?.when &&
      one?.holders.length === other?.holders.length &&
      (one?.holders ?? []).every((holder) => other?.holders.includes(holder))
    if (same) return []
    const { occurrence, role } = place
    return [{ occurrence, role, before: one?.holders ?? [], after: other?.holders ?? [] }]
  })
}
