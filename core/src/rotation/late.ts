import { startsAt } from '../calendar/meeting-time'
import type { Event } from '../event'
import type { Exchange } from './exchange'
import { aDay, isClose } from './swap'
import type { Place, TurnFacts, Turns } from './turns'

/** How long before a date its open question becomes final: a day, or nothing where it was asked later than that. */
export function noticeOf({ late }: Pick<Exchange, 'late'>): number {
  return late === true ? 0 : aDay
}

/** Whether the member was asked within 24 hours to take this date and has not answered: it is not theirs yet. */
export function isAskedLate({ exchanges }: Pick<Turns, 'exchanges'>, place: Place): boolean {
  return exchanges.some(
    ({ late, state, occurrence, role, to, accepted }) =>
      late === true &&
      state === 'provisional' &&
      occurrence === place.occurrence &&
      role === place.role &&
      to === place.member &&
      !accepted.includes(place.member),
  )
}

/** Whether the open question of this exchange is final by now, because one of its dates is near enough. */
export function isFinal({ profile, calendar }: TurnFacts, exchange: Exchange, now: number): boolean {
  const { occurrence, back } = exchange
  return [occurrence, ...(back === null ? [] : [back])].some((id) => {
    const meeting = calendar.occurrences.find((one) => one.id === id)
    return meeting === undefined || startsAt(meeting, profile.zone) - noticeOf(exchange) <= now
  })
}

/** Whether somebody is asked by this: to take a date, or to give one back. */
export function isQuestion({ type }: Event): boolean {
  return type === 'exchange-proposed' || type === 'give-back-asked'
}

/**
 * Marks the questions that are asked within 24 hours of their date. Nobody could answer them a day before, so
 * they wait until the meeting begins (ROTATION.md "Operations": both are asked, either may refuse).
 * @param after the team as the events leave it
 */
export function withLate(events: readonly Event[], after: TurnFacts, now: number): readonly Event[] {
  return events.map((event): Event => {
    if (event.type === 'exchange-proposed')
      return isClose(after, event.exchange.occurrence, now)
        ? { ...event, exchange: { ...event.exchange, late: true } }
        : event
    if (event.type !== 'give-back-asked') return event
    const asked = after.turns.exchanges.find(({ id }) => id === event.exchange)
    return asked !== undefined && isClose(after, asked.occurrence, now) ? { ...event, late: true } : event
  })
}
