import type { Reason } from './reasons'

/** How an attempt to do something outside ended. */
export type Outcome =
  | { kind: 'sent' }
  /** It surely did not happen; `afterMs` is how long the other side asked us to wait. */
  | { kind: 'retry'; afterMs?: number | undefined }
  /** It was not tried: its place comes in `afterMs`. However long it waits, it is not given up for that. */
  | { kind: 'wait'; afterMs: number }
  /** It cannot happen any more. */
  | { kind: 'gone'; reason: Reason }
  /** Nobody knows whether it happened. */
  | { kind: 'unknown'; reason: Reason }
