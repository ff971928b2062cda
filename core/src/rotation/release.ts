import type { LocalDate, MemberId } from '../ids'
import type { TurnEvent } from './events'
import type { Exchange } from './exchange'
import { type Grid, layGrid } from './grid'
import { openExchangesOf } from './open-exchange'
import { findPartner } from './partner'
import { fillSeat } from './seat'
import { nextId, type Story, tell } from './story'
import type { Place } from './turns'

/** What went before: who said no to the date, who was offered as a partner, who agreed already. */
export interface Attempts {
  accepted: readonly MemberId[]
  declined: readonly MemberId[]
  tried: readonly MemberId[]
}

/**
 * Somebody cannot do a published date: the exchange of ROTATION.md "Operations". Else the best by the choice
 * fills in and the owed turn remains; else the seat stays empty. The result is provisional.
 */
export function release(story: Story, place: Place, today: LocalDate, attempts: Attempts): Story {
  const settled = writeOpenExchanges(story, place)
  const grid = layGrid(settled.facts)
  const partner = findPartner(grid, place, attempts.tried)
  const exchange: Exchange = {
    id: nextId(settled.facts, 'exchange'),
    role: place.role,
    occurrence: place.occurrence,
    from: place.member,
    ...(partner === null
      ? { ...fillIn(grid, place, today, attempts.declined), back: null }
      : { to: partner.member, back: partner.back, reason: { code: 'exchanged', with: place.member } }),
    ...attempts,
    state: 'provisional',
  }
  return tell(settled, { type: 'exchange-proposed', exchange })
}

/** A date that changes hands again is settled first, so that each exchange is between two people. */
export function writeOpenExchanges(story: Story, place: Place): Story {
  const open = openExchangesOf(story.facts.turns, place)
  return tell(story, ...open.map((exchange): TurnEvent => ({ type: 'exchange-written', exchange })))
}

/** Somebody experienced for one seat, at short notice. */
function fillIn(
  grid: Grid,
  { occurrence, role, member }: Place,
  today: LocalDate,
  declined: readonly MemberId[],
): Pick<Exchange, 'to' | 'reason'> {
  const seat = fillSeat(grid, { occurrence, role, member }, today, { declined, among: null, learners: false })
  const [first] = seat
  if (first === undefined) return { to: null, reason: null }
  return { to: first.member, reason: { code: 'fills-in', instead: member, chosen: first.reason } }
}
