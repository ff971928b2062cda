import type { Decision, Moment } from '../decision'
import type { MemberId } from '../ids'
import type { TurnCommandOf } from './commands'
import type { TurnEvent } from './events'
import type { Exchange } from './exchange'
import { isIntact } from './intact'
import { actorOf, type Found } from './meeting'
import type { TurnRefusal } from './refusals'
import { release } from './release'
import { beginStory, tell } from './story'
import type { TurnFacts } from './turns'

type TurnDecision = Decision<TurnEvent, TurnRefusal>
type Ids = TurnCommandOf<'accept-exchange'>['exchange']

/** The open exchange and the one of its two who acts. */
function openExchange(
  { turns }: TurnFacts,
  id: Ids,
  moment: Moment,
): Found<{ exchange: Exchange; actor: MemberId }> {
  const actor = actorOf(moment)
  if ('refused' in actor) return actor
  const exchange = turns.exchanges.find((one) => one.id === id)
  if (exchange === undefined || exchange.state !== 'provisional')
    return { refused: { code: 'exchange-over' } }
  if (actor.found !== exchange.from && actor.found !== exchange.to) {
    return { refused: { code: 'exchange-of-others' } }
  }
  return { found: { exchange, actor: actor.found } }
}

/** One of the two agrees; when both have, the exchange is written. */
export function acceptExchange(
  facts: TurnFacts,
  command: TurnCommandOf<'accept-exchange'>,
  moment: Moment,
): TurnDecision {
  const open = openExchange(facts, command.exchange, moment)
  if ('refused' in open) return open
  const { exchange, actor } = open.found
  if (exchange.accepted.includes(actor)) return { events: [] }
  const agreed = [...exchange.accepted, actor]
  const both = [exchange.from, exchange.to].every((one) => one === null || agreed.includes(one))
  const accepted: TurnEvent = { type: 'exchange-accepted', exchange: exchange.id, by: actor }
  return { events: both ? [accepted, { type: 'exchange-written', exchange: exchange.id }] : [accepted] }
}

/** One of the two says no: the dates return and the next candidate follows at once. */
export function refuseExchange(
  facts: TurnFacts,
  command: TurnCommandOf<'refuse-exchange'>,
  moment: Moment,
): TurnDecision {
  const open = openExchange(facts, command.exchange, moment)
  if ('refused' in open) return open
  const { exchange, actor } = open.found
  const { from, to, back, role, occurrence } = exchange
  const partner = to === null ? [] : [to]
  const told = tell(beginStory(facts), { type: 'exchange-refused', exchange: exchange.id, by: actor })
  const attempts = {
    accepted: exchange.accepted.filter((one) => one === from && one !== actor),
    // A partner whose date did not suit the absent person may still fill in for them.
    declined: [...exchange.declined, ...(actor === to || back === null ? partner : [])],
    tried: [...exchange.tried, ...partner],
  }
  return { events: release(told, { occurrence, role, member: from }, moment.today, attempts).events }
}

/** The partner answers "give it back?"; a date that has changed hands since stays where it is. */
export function giveBack(
  facts: TurnFacts,
  { exchange: id, answer }: TurnCommandOf<'give-back'>,
  moment: Moment,
): TurnDecision {
  const actor = actorOf(moment)
  if ('refused' in actor) return actor
  const exchange = facts.turns.exchanges.find((one) => one.id === id)
  if (exchange?.state !== 'give-back-asked') return { refused: { code: 'nothing-to-give-back' } }
  if (actor.found !== exchange.to) return { refused: { code: 'exchange-of-others' } }
  const back = answer === 'return' && isIntact(facts, exchange, moment.today)
  return { events: [{ type: back ? 'turn-given-back' : 'turn-kept', exchange: id }] }
}
