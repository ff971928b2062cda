import type { Decision, Moment } from '../decision'
import type { MemberId } from '../ids'
import { currentMember } from '../team/membership'
import { marksAt } from './at'
import type { TurnCommandOf } from './commands'
import type { TurnEvent } from './events'
import { cell, layGrid, NOT_LEADING } from './grid'
import { actorOf, comingMeeting, type Found, memberThen, roleOf } from './meeting'
import { canCome } from './pool'
import type { TurnRefusal } from './refusals'
import { writeOpenExchanges } from './release'
import { repair } from './repair'
import { beginStory, tell } from './story'
import { type Place, samePlace, type TurnFacts, turnAt } from './turns'

type TurnDecision = Decision<TurnEvent, TurnRefusal>

function canLeadThen(facts: TurnFacts, { occurrence, role, member }: Place): boolean {
  const grid = layGrid(facts)
  const [i, r, m] = [grid.occurrenceAt.get(occurrence), grid.roleAt.get(role), grid.memberAt.get(member)]
  if (i === undefined || r === undefined || m === undefined) return false
  return canCome(grid, i, m) && (marksAt(grid.standing, cell(grid, i, r, m)) & NOT_LEADING) === 0
}

/** A pin beats everything except absence, and counts. Whoever had the date has an owed turn. */
export function pin(facts: TurnFacts, command: TurnCommandOf<'pin'>, { today }: Moment): TurnDecision {
  const { occurrence, role, member } = command
  const place = { occurrence, role, member }
  const meeting = comingMeeting(facts, occurrence, today)
  if ('refused' in meeting) return meeting
  const { date } = meeting.found
  const known = roleOf(facts, role)
  if ('refused' in known) return known
  const then = memberThen(facts, member, date)
  if ('refused' in then) return then
  if (facts.turns.pins.some((one) => samePlace(one, place))) return { events: [] }
  if (!canLeadThen(facts, place)) return { refused: { code: 'away-then', member, date } }
  const turn = turnAt(facts.turns, place)
  const full =
    turn !== undefined && !turn.holders.includes(member) && turn.holders.length >= known.found.seats
  const loose = turn?.holders.filter(
    (holder) => !facts.turns.pins.some((one) => samePlace(one, { ...place, member: holder })),
  )
  const instead = full ? (loose?.[0] ?? turn.holders[0] ?? null) : null
  const told = beginStory(facts)
  const settled = instead === null ? told : writeOpenExchanges(told, { ...place, member: instead })
  return { events: tell(settled, { type: 'turn-pinned', ...place, instead }).events }
}

/** The pin goes; a date that is published stays with its holder all the same. */
export function unpin(facts: TurnFacts, { occurrence, role, member }: TurnCommandOf<'unpin'>): TurnDecision {
  const place = { occurrence, role, member }
  return facts.turns.pins.some((one) => samePlace(one, place))
    ? { events: [{ type: 'turn-unpinned', ...place }] }
    : { refused: { code: 'pin-unknown' } }
}

/** A new order of the list, everybody in it once. Only dates that are not published can move by it. */
export function reorderMembers(facts: TurnFacts, { order }: TurnCommandOf<'reorder-members'>): TurnDecision {
  const ids = facts.profile.members.map(({ id }) => id)
  const complete = order.length === ids.length && ids.every((id) => order.includes(id))
  if (!complete) return { refused: { code: 'order-incomplete' } }
  const same = ids.every((id, index) => id === order[index])
  return { events: same ? [] : [{ type: 'members-reordered', order }] }
}

/** Whom the wish is about: the member that a lead entered, else whoever acts. */
function subject(facts: TurnFacts, member: MemberId | undefined, moment: Moment): Found<MemberId> {
  const actor = member === undefined ? actorOf(moment) : { found: member }
  if ('refused' in actor) return actor
  const { today } = moment
  return currentMember(facts.profile, actor.found, today) === undefined
    ? { refused: { code: 'not-in-team-then', member: actor.found, date: today } }
    : actor
}

/** "Ready" for the next rung, or back to one: never automatic. A learner is not left alone with a date. */
export function setRung(
  facts: TurnFacts,
  { role, rung, member }: TurnCommandOf<'set-rung'>,
  moment: Moment,
): TurnDecision {
  const who = subject(facts, member, moment)
  if ('refused' in who) return who
  const known = roleOf(facts, role)
  if ('refused' in known) return known
  const before = facts.profile.members.find(({ id }) => id === who.found)?.rungs[role] ?? 'lead'
  if (before === rung) return { events: [] }
  const told = tell(beginStory(facts), { type: 'rung-set', member: who.found, role, rung })
  return { events: repair(told, moment.today).events }
}

/** Out of the pool of a role for a time: no slice accrues, and published dates in it are refilled. */
export function optOut(
  facts: TurnFacts,
  { role, from, until, member }: TurnCommandOf<'opt-out'>,
  moment: Moment,
): TurnDecision {
  const who = subject(facts, member, moment)
  if ('refused' in who) return who
  const known = roleOf(facts, role)
  if ('refused' in known) return known
  if (until !== undefined && until < from) return { refused: { code: 'opt-out-backwards', from, until } }
  const period = until === undefined ? { from } : { from, until }
  const { optOuts } = facts.profile.members.find(({ id }) => id === who.found) ?? { optOuts: [] }
  const again = optOuts.some((one) => one.role === role && one.from === from && one.until === until)
  if (again) return { events: [] }
  const told = tell(beginStory(facts), { type: 'opted-out', member: who.found, role, ...period })
  return { events: repair(told, moment.today).events }
}

/** Back in the pool of a role from today on; what is over stays over, and dates of others stay theirs. */
export function optIn(
  facts: TurnFacts,
  { role, member }: TurnCommandOf<'opt-in'>,
  moment: Moment,
): TurnDecision {
  const who = subject(facts, member, moment)
  if ('refused' in who) return who
  const known = roleOf(facts, role)
  if ('refused' in known) return known
  const { optOuts } = facts.profile.members.find(({ id }) => id === who.found) ?? { optOuts: [] }
  const isOut = optOuts.some(
    (one) => one.role === role && (one.until === undefined || one.until >= moment.today),
  )
  return { events: isOut ? [{ type: 'opted-in', member: who.found, role, from: moment.today }] : [] }
}
