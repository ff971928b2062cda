import type { OccurrenceId } from '../ids'
import type { DocId } from './doc-id'

/** What happened to the team's files in Google Drive. */
export type RunningDocEvent =
  | { type: 'running-doc-set'; doc: DocId }
  | { type: 'running-doc-forgotten' }
  | { type: 'record-doc-noted'; term: string; doc: DocId }
  | { type: 'folder-noted'; year: string; folder: DocId }
  | { type: 'agenda-noted'; occurrence: OccurrenceId; doc: DocId }
