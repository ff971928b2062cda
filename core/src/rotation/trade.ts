import type { ThingId } from '../ids'
import type { Exchange, Swap } from './exchange'
import type { Reason } from './reason'
import { type Place, samePlace, type Turn, type Turns, withTurn } from './turns'

type Holder = Place['member']

/** The turn with one holder in the place of another; without `to` the seat is empty. */
export function replaceHolder(
  turn: Turn,
  from: Holder | null,
  to: Holder | null,
  reason: Reason | null,
): Turn {
  const holders =
    from !== null && turn.holders.includes(from)
      ? turn.holders.flatMap((holder) => (holder !== from ? [holder] : to === null ? [] : [to]))
      : [...turn.holders, ...(to === null ? [] : [to])]
  const reasons = to === null || reason === null ? turn.reasons : { ...turn.reasons, [to]: reason }
  return { ...turn, holders, reasons, shadows: turn.shadows.filter((shadow) => shadow !== to) }
}

/** Puts a holder back; the reason of the one who goes is forgotten with the trade. */
function putBack(turn: Turn, from: Holder | null, to: Holder): Turn {
  const reasons = Object.fromEntries(Object.entries(turn.reasons).filter(([member]) => member !== from))
  return { ...replaceHolder(turn, from, to, null), reasons }
}

/** Notes that the member had this date and got no other for it. */
export function lose(turns: Turns, place: Place): Turns {
  return turns.lost.some((one) => samePlace(one, place)) ? turns : { ...turns, lost: [...turns.lost, place] }
}

function find(turns: Turns, id: ThingId): Exchange {
  const found = turns.exchanges.find((exchange) => exchange.id === id)
  if (found === undefined) throw new Error(`There is no exchange ${id}`)
  return found
}

export function changeExchange(turns: Turns, id: ThingId, change: Partial<Exchange>): Turns {
  const changed = { ...find(turns, id), ...change }
  return { ...turns, exchanges: turns.exchanges.map((one) => (one.id === id ? changed : one)) }
}

/** The two change dates at once; provisional until both agree. */
export function beginExchange(turns: Turns, exchange: Exchange): Turns {
  const { role, occurrence, from, to, back, reason } = exchange
  const counted = { ...turns, count: turns.count + 1, exchanges: [...turns.exchanges, exchange] }
  const given = withTurn(counted, { occurrence, role }, (turn) => replaceHolder(turn, from, to, reason))
  if (back === null || to === null) return lose(given, { occurrence, role, member: from })
  const reasonBack: Reason = { code: 'exchanged', with: to }
  return withTurn(given, { occurrence: back, role }, (turn) => replaceHolder(turn, to, from, reasonBack))
}

/** The original dates return and the exchange is gone. */
export function undoExchange(turns: Turns, id: ThingId): Turns {
  const { role, occurrence, from, to, back } = find(turns, id)
  const without = {
    ...turns,
    exchanges: turns.exchanges.filter((one) => one.id !== id),
    lost: turns.lost.filter((place) => !samePlace(place, { occurrence, role, member: from })),
  }
  const returned = withTurn(without, { occurrence, role }, (turn) => putBack(turn, to, from))
  if (back === null || to === null) return returned
  return withTurn(returned, { occurrence: back, role }, (turn) => putBack(turn, from, to))
}

/** Each of the two owns the other's date from now on. */
export function completeSwap(turns: Turns, id: ThingId): Turns {
  const swap = turns.swaps.find((one) => one.id === id)
  if (swap === undefined) throw new Error(`There is no swap ${id}`)
  const { mine, theirs } = swap
  const first = withTurn(turns, mine, (turn) =>
    replaceHolder(turn, mine.member, theirs.member, { code: 'swapped', with: mine.member }),
  )
  const both = withTurn(first, theirs, (turn) =>
    replaceHolder(turn, theirs.member, mine.member, { code: 'swapped', with: theirs.member }),
  )
  return dropSwap(both, id)
}

export function dropSwap(turns: Turns, id: ThingId): Turns {
  return { ...turns, swaps: turns.swaps.filter((one: Swap) => one.id !== id) }
}
