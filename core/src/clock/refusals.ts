/** Why the clock goes on as before. A `part` counts from 1. */
export type ClockRefusal =
  | { code: 'clock-not-running' }
  | { code: 'clock-part-unknown'; parts: number }
  | { code: 'clock-part-over'; part: number }
  | { code: 'clock-same-part' }
  | { code: 'clock-no-time-to-give'; part: number; spares: number }
