import { type Instant, instant, type OccurrenceId, type ThingId } from '../ids'
import { clockOf, endsByItself, minute, sparesOf, type TeamClock, takenBy } from './clock'

/**
 * A running clock. Whoever shows it counts on by themselves: time left is `partEndsAt` less now, and the meeting ends
 * `ahead` after the later of both.
 */
export interface ClockView {
  readonly template: ThingId
  /** The place of the part that is on; the first is 0. */
  readonly part: number
  readonly partEndsAt: Instant
  /** Milliseconds of the parts that are still to come. */
  readonly ahead: number
  readonly plannedEnd: Instant
  /** Milliseconds by which the meeting now ends later than planned; negative when earlier. */
  readonly drift: number
  /** Of each part, after what they gave each other; the sum is the meeting's length. */
  readonly minutes: readonly number[]
  /** The whole minutes that each part can give to another now. */
  readonly spares: readonly number[]
  readonly endsByItself: Instant
}

/** The clock of a meeting as it stands now; null when none runs there. */
export function clockView(
  { clock }: { clock: TeamClock },
  occurrence: OccurrenceId,
  now: Instant,
): ClockView | null {
  const running = clockOf(clock, occurrence, now)
  if (running === null) return null
  const { template, part, minutes, plannedEnd } = running
  const leftOf = (place: number) => (minutes[place] ?? 0) * minute - takenBy(running, place, now)
  const partEndsAt = instant.parse(now + leftOf(part))
  const ahead = minutes.reduce((sum, _, place) => (place > part ? sum + Math.max(0, leftOf(place)) : sum), 0)
  return {
    template,
    part,
    partEndsAt,
    ahead,
    plannedEnd,
    drift: Math.max(now, partEndsAt) + ahead - plannedEnd,
    minutes,
    spares: minutes.map((_, place) => sparesOf(running, place, now)),
    endsByItself: endsByItself(running),
  }
}
