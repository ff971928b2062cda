import type { Instant, OccurrenceId, ThingId } from '../ids'

/** What happened to the clock of a meeting's agenda. Parts are named by their place; the first is 0. */
export type ClockEvent =
  | {
      type: 'clock-started'
      occurrence: OccurrenceId
      at: Instant
      /** When the meeting was to end. */
      plannedEnd: Instant
      template: ThingId
      partMinutes: readonly number[]
      leastMinutes: readonly number[]
    }
  | { type: 'part-changed'; occurrence: OccurrenceId; to: number; at: Instant }
  | { type: 'time-given'; occurrence: OccurrenceId; from: number; to: number; minutes: number }
  | { type: 'clock-stopped'; occurrence: OccurrenceId }
