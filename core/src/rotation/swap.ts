import { startsAt } from '../calendar/meeting-time'
import type { Decision, Moment } from '../decision'
import type { LocalDate, MemberId } from '../ids'
import type { TurnCommandOf } from './commands'
import type { TurnEvent } from './events'
import type { Swap, SwapSide } from './exchange'
import { actorOf, comingMeeting, type Found, isAway, memberThen } from './meeting'
import { openExchangesOf } from './open-exchange'
import type { TurnRefusal } from './refusals'
import { type Place, type TurnFacts, turnAt } from './turns'

type TurnDecision = Decision<TurnEvent, TurnRefusal>

/** A day before, in milliseconds: from then on dates are final. */
export const aDay = 86_400_000

/** Whether the meeting begins within 24 hours, or has begun. */
export function isClose(
  { profile, calendar }: TurnFacts,
  occurrence: Place['occurrence'],
  now: number,
): boolean {
  const meeting = calendar.occurrences.find(({ id }) => id === occurrence)
  return meeting === undefined || startsAt(meeting, profile.zone) - aDay <= now
}

/** Whose date it is: the member named, else `fallback`, else the only holder. */
function sideOf(
  facts: TurnFacts,
  side: TurnCommandOf<'propose-swap'>['mine'],
  fallback: MemberId | undefined,
  today: LocalDate,
): Found<SwapSide & { date: LocalDate }> {
  const meeting = comingMeeting(facts, side.occurrence, today)
  if ('refused' in meeting) return meeting
  const { date } = meeting.found
  const { occurrence, role } = side
  const turn = turnAt(facts.turns, side)
  const member = side.member ?? fallback ?? turn?.holders[0]
  if (turn === undefined || member === undefined)
    return { refused: { code: 'turn-not-published', date, role } }
  if (!turn.holders.includes(member)) return { refused: { code: 'not-holding-turn', member, date, role } }
  return { found: { occurrence, role, member, date } }
}

/** Why the member cannot take the date, if anything. */
function obstacle(
  facts: TurnFacts,
  member: MemberId,
  date: SwapSide & { date: LocalDate },
  gives: SwapSide,
): TurnRefusal | null {
  const then = memberThen(facts, member, date.date)
  if ('refused' in then) return then.refused
  if (isAway(facts, member, date.date)) return { code: 'away-then', member, date: date.date }
  const others = (facts.turns.published[date.occurrence] ?? []).filter(
    ({ role }) => !(gives.occurrence === date.occurrence && gives.role === role),
  )
  const busy = others.some(({ holders }) => holders.includes(member))
  return busy ? { code: 'second-role-then', member, date: date.date } : null
}

function check(
  facts: TurnFacts,
  { mine, theirs }: { mine: SwapSide & { date: LocalDate }; theirs: SwapSide & { date: LocalDate } },
  now: number,
): TurnRefusal | null {
  if (mine.member === theirs.member) return { code: 'swap-with-yourself' }
  const close = [mine, theirs].find(({ occurrence }) => isClose(facts, occurrence, now))
  if (close !== undefined) return { code: 'swap-too-late', date: close.date }
  return obstacle(facts, mine.member, theirs, mine) ?? obstacle(facts, theirs.member, mine, theirs)
}

/** Two named dates; nothing changes until the other side accepts. */
export function proposeSwap(
  facts: TurnFacts,
  command: TurnCommandOf<'propose-swap'>,
  moment: Moment,
): TurnDecision {
  const actor = actorOf(moment)
  if ('refused' in actor) return actor
  if (facts.turns.swaps.some(({ id }) => id === command.id)) return { events: [] }
  const mine = sideOf(facts, command.mine, actor.found, moment.today)
  if ('refused' in mine) return mine
  const theirs = sideOf(facts, command.theirs, undefined, moment.today)
  if ('refused' in theirs) return theirs
  const refused = check(facts, { mine: mine.found, theirs: theirs.found }, moment.now)
  if (refused !== null) return { refused }
  const bare = ({ occurrence, role, member }: SwapSide): SwapSide => ({ occurrence, role, member })
  const swap: Swap = { id: command.id, mine: bare(mine.found), theirs: bare(theirs.found) }
  return { events: [{ type: 'swap-proposed', swap }] }
}

function openSwap(facts: TurnFacts, id: Swap['id'], moment: Moment): Found<{ swap: Swap; actor: MemberId }> {
  const actor = actorOf(moment)
  if ('refused' in actor) return actor
  const swap = facts.turns.swaps.find((one) => one.id === id)
  return swap === undefined ? { refused: { code: 'swap-over' } } : { found: { swap, actor: actor.found } }
}

/** The other side agrees and each owns the other's date; open exchanges of the two dates are settled by it. */
export function acceptSwap(
  facts: TurnFacts,
  { id }: TurnCommandOf<'accept-swap'>,
  moment: Moment,
): TurnDecision {
  const open = openSwap(facts, id, moment)
  if ('refused' in open) return open
  const { swap, actor } = open.found
  if (actor !== swap.theirs.member) return { refused: { code: 'swap-of-others' } }
  const mine = sideOf(facts, swap.mine, undefined, moment.today)
  const theirs = sideOf(facts, swap.theirs, undefined, moment.today)
  if ('refused' in mine || 'refused' in theirs) return { refused: { code: 'swap-out-of-date' } }
  const refused = check(facts, { mine: mine.found, theirs: theirs.found }, moment.now)
  if (refused !== null) return { refused }
  const settled = [swap.mine, swap.theirs].flatMap((place) => openExchangesOf(facts.turns, place))
  const written = [...new Set(settled)].map((exchange): TurnEvent => ({ type: 'exchange-written', exchange }))
  return { events: [...written, { type: 'swap-accepted', swap: id }] }
}

export function refuseSwap(
  facts: TurnFacts,
  { id }: TurnCommandOf<'refuse-swap'>,
  moment: Moment,
): TurnDecision {
  const open = openSwap(facts, id, moment)
  if ('refused' in open) return open
  return open.found.actor === open.found.swap.theirs.member
    ? { events: [{ type: 'swap-refused', swap: id }] }
    : { refused: { code: 'swap-of-others' } }
}

/** Either side takes it back until the other has accepted, or 24 hours before the first of the dates. */
export function undoSwap(facts: TurnFacts, { id }: TurnCommandOf<'undo-swap'>, moment: Moment): TurnDecision {
  const open = openSwap(facts, id, moment)
  if ('refused' in open) return open
  const { swap, actor } = open.found
  if (actor !== swap.mine.member && actor !== swap.theirs.member)
    return { refused: { code: 'swap-of-others' } }
  const close = [swap.mine, swap.theirs].find(({ occurrence }) => isClose(facts, occurrence, moment.now))
  const date = facts.calendar.occurrences.find((one) => one.id === close?.occurrence)?.date
  return date === undefined
    ? { events: [{ type: 'swap-undone', swap: id }] }
    : { refused: { code: 'swap-too-late', date } }
}
