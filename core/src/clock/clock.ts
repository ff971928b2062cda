import { type Instant, instant, type OccurrenceId, type ThingId } from '../ids'

export const minute = 60_000

/** The clock of one meeting's agenda. Lists are in the order of the parts. */
export interface Clock {
  readonly occurrence: OccurrenceId
  readonly startedAt: Instant
  readonly plannedEnd: Instant
  readonly template: ThingId
  /** After what parts gave each other; their sum never changes. */
  readonly minutes: readonly number[]
  readonly leastMinutes: readonly number[]
  /** The part that is on, and since when. */
  readonly part: number
  readonly since: Instant
  /** Milliseconds that each part took before `since`. */
  readonly taken: readonly number[]
}

/** A team has one clock at a time: that of the meeting in which it was started last. */
export interface TeamClock {
  readonly running: Clock | null
}

export const noClock: TeamClock = { running: null }

/** How long after the minutes of its agenda a clock that nobody stopped is still shown. */
const forgottenAfter = 60 * minute

/** When the clock ends by itself: an hour after the agenda's minutes are over, counted from its start. */
export function endsByItself({ startedAt, minutes }: Pick<Clock, 'startedAt' | 'minutes'>): Instant {
  const length = minutes.reduce((sum, part) => sum + part, 0) * minute
  return instant.parse(startedAt + length + forgottenAfter)
}

/** The clock that runs at this meeting now, else null. */
export function clockOf({ running }: TeamClock, occurrence: OccurrenceId, now: Instant): Clock | null {
  return running?.occurrence === occurrence && now < endsByItself(running) ? running : null
}

/** Milliseconds that the part took until now. */
export function takenBy({ part, since, taken }: Clock, place: number, now: Instant): number {
  return (taken[place] ?? 0) + (place === part ? Math.max(0, now - since) : 0)
}

/**
 * The whole minutes that a part can give now: one that lies ahead keeps its least, the one that is on has what is left of
 * it, one that is over what it did not use.
 */
export function sparesOf(clock: Clock, place: number, now: Instant): number {
  const minutes = clock.minutes[place] ?? 0
  const left = Math.floor(minutes - takenBy(clock, place, now) / minute)
  const ahead = place > clock.part ? minutes - (clock.leastMinutes[place] ?? 0) : left
  return Math.max(0, Math.min(left, ahead))
}
