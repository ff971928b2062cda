import type { Decision, Moment } from '../decision'
import type { TurnCommandOf } from './commands'
import type { TurnEvent } from './events'
import { layGrid } from './grid'
import { actorOf, comingMeeting, isAway, memberThen } from './meeting'
import type { TurnRefusal } from './refusals'
import { writeOpenExchanges } from './release'
import { fillSeat } from './seat'
import { beginStory, tell } from './story'
import { type Turn, type TurnFacts, turnAt } from './turns'

type TurnDecision = Decision<TurnEvent, TurnRefusal>

/** Somebody volunteers for a date. The holder keeps the owed turn; the order of all others is unchanged. */
export function takeOver(
  facts: TurnFacts,
  { occurrence, role, from, member }: TurnCommandOf<'take-over'>,
  moment: Moment,
): TurnDecision {
  const actor = actorOf(moment)
  if ('refused' in actor) return actor
  const meeting = comingMeeting(facts, occurrence, moment.today)
  if ('refused' in meeting) return meeting
  const { date } = meeting.found
  const to = member ?? actor.found
  const known = memberThen(facts, to, date)
  if ('refused' in known) return known
  const turn = turnAt(facts.turns, { occurrence, role })
  if (turn === undefined) return { refused: { code: 'turn-not-published', date, role } }
  if (turn.holders.includes(to)) return { events: [] }
  if (isAway(facts, to, date)) return { refused: { code: 'away-then', member: to, date } }
  if (from !== undefined && !turn.holders.includes(from)) {
    return { refused: { code: 'turn-already-taken', date, role, by: turn.holders } }
  }
  const holder = from ?? displaced(facts, turn)
  const told = beginStory(facts)
  const settled = holder === null ? told : writeOpenExchanges(told, { occurrence, role, member: holder })
  return { events: tell(settled, { type: 'turn-taken-over', occurrence, role, from: holder, to }).events }
}

/** Who goes when somebody comes: nobody while a seat is free, else the first holder. */
function displaced({ profile }: TurnFacts, turn: Turn) {
  const seats = profile.roles.find(({ id }) => id === turn.role)?.seats ?? 1
  return turn.holders.length < seats ? null : (turn.holders[0] ?? null)
}

/**
 * At the meeting itself, nobody turned up to lead: anyone taps, and the best of those present by the choice
 * stands in. Once: a second tap is told who does.
 */
export function notHere(
  facts: TurnFacts,
  { occurrence, role, present }: TurnCommandOf<'not-here'>,
  moment: Moment,
): TurnDecision {
  const meeting = comingMeeting(facts, occurrence, moment.today)
  if ('refused' in meeting) return meeting
  const { date } = meeting.found
  if (date !== moment.today) return { refused: { code: 'meeting-not-today', date } }
  const turn = turnAt(facts.turns, { occurrence, role })
  if (turn === undefined) return { refused: { code: 'turn-not-published', date, role } }
  if (facts.turns.standIns.some((one) => one.occurrence === occurrence && one.role === role)) {
    return { refused: { code: 'stood-in-already', date, role, by: turn.holders } }
  }
  const here = moment.actor.kind === 'member' ? [...present, moment.actor.member] : present
  const missing = turn.holders.filter((holder) => !here.includes(holder))
  const [first] = turn.holders
  if (missing.length === 0 && first !== undefined)
    return { refused: { code: 'holder-is-here', member: first } }
  const wish = { declined: missing, among: here, learners: false }
  const place = { occurrence, role, member: missing[0] ?? null }
  const [best] = fillSeat(layGrid(facts), place, moment.today, wish)
  const to =
    best === undefined
      ? null
      : {
          member: best.member,
          reason: { code: 'stood-in' as const, instead: place.member, chosen: best.reason },
        }
  const settled = missing.reduce(
    (story, member) => writeOpenExchanges(story, { occurrence, role, member }),
    beginStory(facts),
  )
  return { events: tell(settled, { type: 'turn-stood-in', occurrence, role, from: missing, to }).events }
}
