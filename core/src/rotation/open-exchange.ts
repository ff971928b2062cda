import type { ThingId } from '../ids'
import type { Place, Turns } from './turns'

/** The exchanges, not yet written, by which the member holds this date. */
export function openExchangesOf({ exchanges }: Turns, place: Place): ThingId[] {
  return exchanges
    .filter(
      ({ state, role, occurrence, back, from, to }) =>
        state !== 'written' &&
        role === place.role &&
        ((occurrence === place.occurrence && to === place.member) ||
          (back === place.occurrence && from === place.member)),
    )
    .map(({ id }) => id)
}
