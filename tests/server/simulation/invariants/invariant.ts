import type { Evidence } from '../evidence'

/** What must be so after every season. `broken` says, one line each and without people's words, where it is not. */
export interface Invariant {
  name: string
  promise: string
  broken: (evidence: Evidence) => readonly string[]
}
