import type { Decision, Moment } from '../decision'
import type { LocalDate, MemberId } from '../ids'
import { currentMember } from '../team/membership'
import type { Period } from '../team/team'
import { at } from './at'
import type { TurnCommandOf } from './commands'
import type { TurnEvent } from './events'
import { layGrid, within } from './grid'
import { isIntact } from './intact'
import { unavailable } from './pool'
import type { TurnRefusal } from './refusals'
import { release } from './release'
import { beginStory, type Story, tell } from './story'
import { type Absence, type Place, type TurnFacts, turnAt } from './turns'

type TurnDecision = Decision<TurnEvent, TurnRefusal>

/** The published dates from today on that the member holds and cannot keep. */
export function lostDates(facts: TurnFacts, member: MemberId, period: Period, today: LocalDate): Place[] {
  const grid = layGrid(facts)
  const m = grid.memberAt.get(member)
  if (m === undefined) return []
  const from = period.from < today ? today : period.from
  const [start, end] = within(grid.occurrences, { ...period, from })
  const places: Place[] = []
  for (let i = start; i < end; i += 1) {
    const { id: occurrence, status } = at(grid.occurrences, i)
    if (status !== 'planned') continue
    grid.roles.forEach(({ id: role }, r) => {
      const holds = turnAt(facts.turns, { occurrence, role })?.holders.includes(member)
      if (holds && unavailable(grid, i, r, m)) places.push({ occurrence, role, member })
    })
  }
  return places
}

/** Releases these dates in order; what one exchange changes the next one sees. */
export function releaseAll(
  story: Story,
  places: readonly Place[],
  today: LocalDate,
  accepted: readonly MemberId[],
): Story {
  return places.reduce(
    (told, place) =>
      turnAt(told.facts.turns, place)?.holders.includes(place.member)
        ? release(told, place, today, { accepted, declined: [], tried: [] })
        : told,
    story,
  )
}

/** An absence is stored; then each published date in it is exchanged, filled or left empty. */
export function absent(
  story: Story,
  absence: Absence,
  today: LocalDate,
  accepted: readonly MemberId[],
): Story {
  const told = tell(story, { type: 'absence-reported', absence })
  return releaseAll(told, lostDates(told.facts, absence.member, absence, today), today, accepted)
}

/**
 * "I can't." Whoever says so has agreed to the exchange; whoever is entered by a lead is asked too.
 * The same id again is a retry and does nothing.
 */
export function reportAway(
  facts: TurnFacts,
  command: TurnCommandOf<'report-away'>,
  { actor, today }: Moment,
): TurnDecision {
  const { type: _, until, ...rest } = command
  if (facts.turns.absences.some(({ id }) => id === command.id)) return { events: [] }
  if (until !== undefined && until < command.from) {
    return { refused: { code: 'absence-backwards', from: command.from, until } }
  }
  if (until !== undefined && until < today) return { refused: { code: 'absence-over', until } }
  if (currentMember(facts.profile, command.member, today) === undefined) {
    return { refused: { code: 'not-in-team-then', member: command.member, date: command.from } }
  }
  const absence: Absence = { ...rest, ...(until === undefined ? {} : { until }) }
  const own = actor.kind === 'member' && actor.member === command.member
  return { events: absent(beginStory(facts), absence, today, own ? [command.member] : []).events }
}

/**
 * The person can come after all. Provisional exchanges dissolve and the original dates return; whoever has
 * agreed to an exchange already is asked "give it back?" and keeps the date unless they do.
 */
export function withdrawAway(
  facts: TurnFacts,
  { id }: TurnCommandOf<'withdraw-away'>,
  { today }: Moment,
): TurnDecision {
  const absence = facts.turns.absences.find((one) => one.id === id)
  if (absence === undefined) return { refused: { code: 'absence-unknown' } }
  const told = tell(beginStory(facts), { type: 'absence-withdrawn', absence: id })
  const grid = layGrid(told.facts)
  const m = grid.memberAt.get(absence.member) ?? -1
  // The latest first, as each was made on top of those before.
  const candidates = [...told.facts.turns.exchanges].reverse().filter((exchange) => {
    const i = grid.occurrenceAt.get(exchange.occurrence)
    const r = grid.roleAt.get(exchange.role)
    if (exchange.from !== absence.member || i === undefined || r === undefined) return false
    const { date, status } = at(grid.occurrences, i)
    const covered = absence.from <= date && (absence.until === undefined || date <= absence.until)
    return covered && status === 'planned' && date >= today && !unavailable(grid, i, r, m)
  })
  return {
    events: candidates.reduce<Story>((story, exchange) => {
      if (exchange.state === 'give-back-asked' || !isIntact(story.facts, exchange, today)) return story
      const agreed =
        exchange.to !== null && (exchange.state === 'written' || exchange.accepted.includes(exchange.to))
      const type = agreed ? 'give-back-asked' : 'exchange-dissolved'
      return tell(story, { type, exchange: exchange.id })
    }, told).events,
  }
}
