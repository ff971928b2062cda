import type { LocalDate, MemberId } from '../../../core/src/ids'
import { askedOf } from '../../../core/src/rotation/asked'
import type { TurnCommand } from '../../../core/src/rotation/commands'
import type { Place } from '../../../core/src/rotation/turns'
import { type Draws, meetings } from './drawn-team'
import type { Simulation } from './simulate'
import { dateOf, thing, time } from './team-of'

/** Who does what; null is the clock. */
export interface Deed {
  actor: MemberId | null
  command: TurnCommand
}

/** What people mostly do: whoever has a date cannot, whoever is asked answers, two swap, the meeting is held. */
export function sensibleDeed(
  team: Simulation,
  { below, one, chance, among }: Draws,
  n: number,
): Deed | undefined {
  const { facts, today } = team
  const places = facts.calendar.occurrences
    .filter(({ status, date }) => status === 'planned' && date >= today)
    .flatMap(({ id }) =>
      (facts.turns.published[id] ?? []).flatMap((turn) =>
        turn.holders.map((holder): Place => ({ occurrence: id, role: turn.role, member: holder })),
      ),
    )
  const asked = facts.profile.members.flatMap(({ id }) =>
    askedOf(facts.turns, id).map((question) => ({ id, question })),
  )
  const waiting = asked.find(({ question }) => question.kind === 'give-back') ?? among(asked)
  if (waiting !== undefined && chance(0.5)) {
    const { id: actor, question } = waiting
    if (question.kind === 'swap' && chance(0.3))
      return { actor: question.swap.mine.member, command: { type: 'undo-swap', id: question.swap.id } }
    if (question.kind === 'swap')
      return {
        actor,
        command: { type: one('accept-swap', 'accept-swap', 'refuse-swap'), id: question.swap.id },
      }
    const exchange = question.exchange.id
    return question.kind === 'take'
      ? { actor, command: { type: one('accept-exchange', 'refuse-exchange'), exchange } }
      : { actor, command: { type: 'give-back', exchange, answer: one('keep', 'return') } }
  }
  const mine = among(places)
  const theirs = among(places.filter((place) => place.member !== mine?.member))
  const same = among(places.filter((place) => place.member !== mine?.member && place.role === mine?.role))
  if (mine === undefined) return undefined
  const { occurrence, member: actor } = mine
  const date = facts.calendar.occurrences.find(({ id }) => id === occurrence)?.date ?? today
  const place = { occurrence, role: mine.role }
  const id = thing(`t${n}`)
  const kind = one<'away' | 'not-leading'>('away', 'away', 'not-leading')
  const away: TurnCommand = { type: 'report-away', id, member: actor, from: date, kind, source: 'self' }
  const withdrawn = among(facts.turns.absences)
  const commands: (TurnCommand | undefined)[] = [
    { ...away, until: date },
    { ...away, until: date },
    { ...away, until: dateOf(Math.min(meetings, 2 + below(meetings))) },
    withdrawn && { type: 'withdraw-away', id: withdrawn.id },
    withdrawn && { type: 'withdraw-away', id: withdrawn.id },
    { type: 'pass', ...place, until: one<'this' | 'year' | LocalDate>('this', 'year', date) },
    same && { type: 'propose-swap', id, mine, theirs: same },
    same && { type: 'propose-swap', id, mine, theirs: same },
    theirs && { type: 'take-over', ...place, ...(chance(0.5) ? { member: theirs.member, from: actor } : {}) },
    { type: 'opt-out', role: mine.role, from: today, ...(chance(0.5) ? { until: date } : {}) },
    { type: 'opt-in', role: mine.role, member: among(facts.profile.members)?.id ?? actor },
    { type: 'set-rung', role: mine.role, rung: one('shadow', 'co-lead', 'lead') },
    { type: 'pin', ...place, member: theirs?.member ?? actor },
    facts.turns.pins[0] && { type: 'unpin', ...facts.turns.pins[0] },
    { type: 'cancel-meeting', occurrence, mode: one('slide', 'keep') },
    { type: 'move-meeting', occurrence, date: dateOf(1 + below(meetings)), start: time('08:00') },
  ]
  const command = among(commands)
  const who = command?.type === 'withdraw-away' ? (withdrawn?.member ?? actor) : actor
  return command && { actor: command.type === 'take-over' ? (theirs?.member ?? actor) : who, command }
}
