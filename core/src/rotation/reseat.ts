import type { Occurrence } from '../calendar/occurrences'
import type { LocalDate } from '../ids'
import { recheck } from './cancel'
import type { Move, TurnEvent } from './events'
import { beginStory, tell } from './story'
import { type TurnFacts, turnAt } from './turns'

/** The planned meetings from today on. */
function coming({ calendar }: TurnFacts, today: LocalDate): Occurrence[] {
  return calendar.occurrences.filter(({ status, date }) => status === 'planned' && date >= today)
}

/**
 * Where each published turn goes, role by role: from the first meeting that is gone on, the turns keep their
 * order and take the meetings that follow now. A pinned turn stays on its date while there is that date; a
 * turn of a month or a quarter stays in its period.
 */
function movesOf(before: TurnFacts, next: TurnFacts, today: LocalDate): Move[] {
  const { profile, turns } = before
  const left = new Set(next.calendar.occurrences.map(({ id }) => id))
  const old = coming(before, today)
  return profile.roles.flatMap(({ id: role, block }): Move[] => {
    if (block.every !== 'meetings') return []
    const isPinned = ({ id }: Occurrence) =>
      left.has(id) && turns.pins.some((pin) => pin.occurrence === id && pin.role === role)
    const first = old.findIndex(({ id }) => !left.has(id) && turnAt(turns, { occurrence: id, role }))
    if (first < 0) return []
    const staying = new Set(old.slice(0, first).map(({ id }) => id))
    const queue = old
      .slice(first)
      .filter((meeting) => turnAt(turns, { occurrence: meeting.id, role }) && !isPinned(meeting))
    const places = coming(next, today).filter((meeting) => !staying.has(meeting.id) && !isPinned(meeting))
    return queue.map(({ id: from }, n) => ({ role, from, to: places[n]?.id ?? null }))
  })
}

/**
 * What happens to published turns when the school calendar or a new rhythm takes meetings away: they slide
 * (ROTATION.md "Meeting cancelled"). Nobody loses a turn or gets two, and absences are checked again for the
 * dates that are other ones now. Nothing where no published date is gone.
 * @param before the facts with the calendar as it was
 * @param next the same with the new calendar
 */
export function reseat(before: TurnFacts, next: TurnFacts, today: LocalDate): readonly TurnEvent[] {
  const left = new Set(next.calendar.occurrences.map(({ id }) => id))
  const gone = before.calendar.occurrences.flatMap(({ id }) =>
    left.has(id) || before.turns.published[id] === undefined ? [] : [id],
  )
  if (gone.length === 0) return []
  const moves = movesOf(before, next, today).filter(({ from, to }) => from !== to)
  const told = tell(beginStory(next), { type: 'turns-reseated', gone, moves })
  const moved = moves.flatMap(({ role, to }) => (to === null ? [] : [{ occurrence: to, role }]))
  return recheck(told, moved, today).events
}
