import type { MemberId, OccurrenceId } from '../ids'
import { type ChangedTurn, changedTurns } from '../rotation/changed'
import type { Team } from '../state'

function timeOf({ calendar }: Team, occurrence: OccurrenceId): string {
  const meeting = calendar.occurrences.find(({ id }) => id === occurrence)
  return meeting === undefined ? '' : `${meeting.date} ${meeting.start}`
}

/** Whoever had the date or has it now; when the meeting itself stays where it is, only one of both. */
function concerned({ occurrence, before: had, after: have }: ChangedTurn, before: Team, after: Team) {
  const isMoved = timeOf(before, occurrence) !== timeOf(after, occurrence)
  return [...new Set([...had, ...have])].filter(
    (member) => isMoved || !had.includes(member) || !have.includes(member),
  )
}

/**
 * Each person whose dates changed, with the dates; exactly those (FEATURES 24). Whoever only got a date that was
 * not published before is none of them, since it was nobody's.
 */
export function changesByPerson(before: Team, after: Team): ReadonlyMap<MemberId, readonly ChangedTurn[]> {
  const wasPublished = ({ occurrence, role }: ChangedTurn) =>
    (before.turns.published[occurrence] ?? []).some((turn) => turn.role === role)
  const people = new Map<MemberId, ChangedTurn[]>()
  for (const change of changedTurns(before, after)) {
    for (const member of concerned(change, before, after))
      people.set(member, [...(people.get(member) ?? []), change])
  }
  return new Map([...people].filter(([, changes]) => changes.some(wasPublished)))
}
