/** How an attempt to do something outside ended. */
export type Outcome =
  | { kind: 'sent' }
  /** It surely did not happen; `afterMs` is how long the other side asked us to wait. */
  | { kind: 'retry'; afterMs?: number | undefined }
  /** It cannot happen any more; the reason is a sentence for teachers. */
  | { kind: 'gone'; reason: string }
  /** Nobody knows whether it happened; the reason is a sentence for teachers. */
  | { kind: 'unknown'; reason: string }
