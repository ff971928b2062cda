import { startsAt } from '../calendar/meeting-time'
import { overlap } from '../calendar/occurrences'
import type { Decision, Moment } from '../decision'
import type { LocalDate, OccurrenceId } from '../ids'
import { lostDates, releaseAll } from './away'
import type { TurnCommandOf } from './commands'
import type { Move, TurnEvent } from './events'
import { plannedMeeting } from './meeting'
import { publish } from './publish'
import type { TurnRefusal } from './refusals'
import { beginStory, type Story, tell } from './story'
import { aDay } from './swap'
import { type Place, type TurnFacts, turnAt } from './turns'

type TurnDecision = Decision<TurnEvent, TurnRefusal>

/** Under 24 hours the agenda is ready and slides with its people; before that the dates are kept. */
export function usualCancelMode(facts: TurnFacts, occurrence: OccurrenceId, now: number): 'slide' | 'keep' {
  const meeting = facts.calendar.occurrences.find(({ id }) => id === occurrence)
  if (meeting === undefined) return 'keep'
  return startsAt(meeting, facts.profile.zone) - aDay < now ? 'slide' : 'keep'
}

/**
 * Where each published turn goes when this meeting slides: one planned meeting on, up to the first without a
 * turn. A pinned turn stays on its date, and a turn of a month or a quarter in its period.
 */
function slideMoves({ profile, calendar, turns }: TurnFacts, occurrence: OccurrenceId): Move[] {
  const start = calendar.occurrences.findIndex(({ id }) => id === occurrence)
  const planned = calendar.occurrences.slice(start).filter(({ status }) => status === 'planned')
  return profile.roles.flatMap(({ id: role, block }): Move[] => {
    if (block.every !== 'meetings') return []
    const free = planned.filter(
      ({ id }) => !turns.pins.some((pin) => pin.occurrence === id && pin.role === role),
    )
    if (free[0]?.id !== occurrence) return []
    const end = free.findIndex(({ id }) => turnAt(turns, { occurrence: id, role }) === undefined)
    const moving = end < 0 ? free : free.slice(0, end)
    return moving.map(({ id: from }, n) => ({ role, from, to: free[n + 1]?.id ?? null }))
  })
}

/** Absences are checked again: whoever cannot keep a date that is another one now is released from it. */
export function recheck(story: Story, moved: readonly Omit<Place, 'member'>[], today: LocalDate): Story {
  const { facts } = story
  const excused = new Set([...facts.turns.absences, ...facts.turns.passes].map(({ member }) => member))
  const lost = moved.flatMap((place) => {
    const date = facts.calendar.occurrences.find(({ id }) => id === place.occurrence)?.date
    if (date === undefined) return []
    const period = { from: date, until: date }
    const holders = turnAt(facts.turns, place)?.holders ?? []
    return holders
      .filter((holder) => excused.has(holder))
      .flatMap((holder) => lostDates(facts, holder, period, today))
      .filter(({ occurrence, role }) => occurrence === place.occurrence && role === place.role)
  })
  return releaseAll(story, lost, today, [])
}

/**
 * A meeting does not take place; nobody pays and nobody gains. Slide moves the assignments one meeting on
 * and checks absences again; keep leaves the dates, and the holder has an owed turn.
 */
export function cancelMeeting(
  facts: TurnFacts,
  { occurrence, mode }: TurnCommandOf<'cancel-meeting'>,
  { today }: Moment,
): TurnDecision {
  const meeting = plannedMeeting(facts, occurrence)
  if ('refused' in meeting) return meeting
  const moves = mode === 'slide' ? slideMoves(facts, occurrence) : []
  const told = tell(beginStory(facts), { type: 'meeting-cancelled', occurrence, mode, moves })
  const moved = moves.flatMap(({ role, to }) => (to === null ? [] : [{ occurrence: to, role }]))
  return { events: publish(recheck(told, moved, today), today).events }
}

/** Same meeting at another time: the assignments stay, absences are checked again for the new date. */
export function moveMeeting(
  facts: TurnFacts,
  { occurrence, date, start }: TurnCommandOf<'move-meeting'>,
  { today }: Moment,
): TurnDecision {
  const meeting = plannedMeeting(facts, occurrence)
  if ('refused' in meeting) return meeting
  if (date < today) return { refused: { code: 'move-into-past', date } }
  const { minutes } = meeting.found
  if (meeting.found.date === date && meeting.found.start === start) return { events: [] }
  const taken = facts.calendar.occurrences.some(
    (one) => one.id !== occurrence && one.status !== 'cancelled' && overlap(one, { date, start, minutes }),
  )
  if (taken) return { refused: { code: 'meeting-time-taken', date, start } }
  const told = tell(beginStory(facts), { type: 'meeting-moved', occurrence, date, start })
  const roles = (facts.turns.published[occurrence] ?? []).map(({ role }) => ({ occurrence, role }))
  return { events: publish(recheck(told, roles, today), today).events }
}
