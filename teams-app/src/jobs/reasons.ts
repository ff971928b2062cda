import type { GoneReason } from '../bot/outcome'

/** Why something was given up. The outbox holds the code; the sentences stand in the catalogues of the tab. */
export type Reason =
  | GoneReason
  /** The process ended in the middle of it. */
  | 'in-doubt'
  /** Something was thrown in the middle of it. */
  | 'failed-in-doubt'
  /** Teams or Google did not say whether it arrived. */
  | 'unknown'
  /** It was tried as often as it may be. */
  | 'gave-up'
  /** The bot was removed from the chat before it went out. */
  | 'removed'
  | 'unheard-of'
  | 'google-refused'
  | 'nobody'
  | 'unreadable'
