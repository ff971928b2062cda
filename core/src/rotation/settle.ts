import type { Decision, Moment } from '../decision'
import type { TurnCommandOf } from './commands'
import type { TurnEvent } from './events'
import { layGrid } from './grid'
import { isFinal } from './late'
import type { TurnRefusal } from './refusals'
import { fillSeat } from './seat'
import { beginStory, type Story, tell } from './story'
import { isClose } from './swap'
import { type TurnFacts, turnAt } from './turns'

/**
 * The clock, 24 hours before a date: its provisional exchange is written, an unanswered "give it back?" means
 * keep, an open swap lapses, and a role that asks first and found no volunteer is filled by the choice. What was
 * asked later than that is final when the meeting begins.
 */
export function settleExchanges(
  facts: TurnFacts,
  _: TurnCommandOf<'settle-exchanges'>,
  { now, today }: Moment,
): Decision<TurnEvent, TurnRefusal> {
  const { exchanges, swaps } = facts.turns
  const written = exchanges
    .filter((exchange) => exchange.state !== 'written' && isFinal(facts, exchange, now))
    .map(
      ({ id, state }): TurnEvent => ({
        type: state === 'give-back-asked' ? 'turn-kept' : 'exchange-written',
        exchange: id,
      }),
    )
  const lapsed = swaps
    .filter(({ mine, theirs }) => [mine, theirs].some(({ occurrence }) => isClose(facts, occurrence, now)))
    .map(({ id }): TurnEvent => ({ type: 'swap-lapsed', swap: id }))
  const told = tell(beginStory(facts), ...written, ...lapsed)
  return { events: fillAsked(told, now, today).events }
}

function fillAsked(story: Story, now: number, today: Moment['today']): Story {
  const { profile, calendar } = story.facts
  const asking = profile.roles.filter(({ mode }) => mode.kind === 'ask-first')
  const places = calendar.occurrences
    .filter(({ id, date, status }) => status === 'planned' && date >= today && isClose(story.facts, id, now))
    .flatMap(({ id }) => asking.map((role) => ({ occurrence: id, role: role.id })))
  return places.reduce((told, place) => {
    if (turnAt(told.facts.turns, place)?.holders.length !== 0) return told
    const wish = { declined: [], among: null, learners: true }
    const to = fillSeat(layGrid(told.facts), { ...place, member: null }, today, wish)
    return to.length === 0 ? told : tell(told, { type: 'turn-refilled', ...place, from: null, to })
  }, story)
}
