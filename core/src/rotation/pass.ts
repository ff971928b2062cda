import type { Decision, Moment } from '../decision'
import type { LocalDate } from '../ids'
import { absent, lostDates, releaseAll } from './away'
import type { TurnCommandOf } from './commands'
import type { TurnEvent } from './events'
import { actorOf, comingMeeting, memberThen, roleOf } from './meeting'
import type { TurnRefusal } from './refusals'
import { beginStory, nextId, tell } from './story'
import { type Absence, samePlace, type TurnFacts, turnAt } from './turns'

/**
 * "Not this one" while present. Just this meeting is a pass: honoured, the slice still accrues, the owed
 * turn remains. Until a date, or this school year, is "here, not leading" in that role.
 */
export function pass(
  facts: TurnFacts,
  { occurrence, role, until }: TurnCommandOf<'pass'>,
  moment: Moment,
): Decision<TurnEvent, TurnRefusal> {
  const { today } = moment
  const actor = actorOf(moment)
  if ('refused' in actor) return actor
  const meeting = comingMeeting(facts, occurrence, today)
  if ('refused' in meeting) return meeting
  const known = roleOf(facts, role)
  if ('refused' in known) return known
  const { date } = meeting.found
  const member = memberThen(facts, actor.found, date)
  if ('refused' in member) return member
  const place = { occurrence, role, member: actor.found }
  const turn = turnAt(facts.turns, place)
  const passed = facts.turns.passes.some((one) => samePlace(one, place))
  if (until === 'this' && passed && !turn?.holders.includes(actor.found)) return { events: [] }
  if (turn !== undefined && !turn.holders.includes(actor.found)) {
    return { refused: { code: 'not-holding-turn', member: actor.found, date, role } }
  }
  if (until === 'this') {
    const begun = beginStory(facts)
    const told = passed ? begun : tell(begun, { type: 'turn-passed', ...place })
    const lost = lostDates(told.facts, actor.found, { from: date, until: date }, today)
    const here = lost.filter((one) => samePlace(one, place))
    return { events: releaseAll(told, here, today, [actor.found]).events }
  }
  const end = until === 'year' ? yearEnd(facts, date) : until
  if (end !== undefined && end < date)
    return { refused: { code: 'absence-backwards', from: date, until: end } }
  const absence: Absence = {
    id: nextId(facts, 'pass'),
    member: actor.found,
    from: date,
    ...(end === undefined ? {} : { until: end }),
    kind: 'not-leading',
    source: 'self',
    role,
  }
  return { events: absent(beginStory(facts), absence, today, [actor.found]).events }
}

/** The last day of the school year; without one the pass has no end. */
function yearEnd({ calendar }: TurnFacts, date: LocalDate): LocalDate | undefined {
  return calendar.years.find(({ from, until }) => from <= date && date <= until)?.until
}
