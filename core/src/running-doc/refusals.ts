import type { OccurrenceId } from '../ids'

/** Why the team's Docs stay as they are. */
export type RunningDocRefusal =
  /** Agendas on top of a record would make its filings hard to find. */
  { code: 'running-doc-is-record' } | { code: 'doc-meeting-unknown'; occurrence: OccurrenceId }
