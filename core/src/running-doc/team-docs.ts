import type { OccurrenceId } from '../ids'
import type { DocId } from './doc-id'

/** Which files of Google Drive are the team's. Only ids: what they hold stays in Drive. */
export interface TeamDocs {
  /** The Doc on whose top the agendas are put. */
  running: DocId | null
  /** The Doc to which the records of a term are appended; where each meeting has its own, of that meeting. */
  records: readonly { term: string; doc: DocId }[]
  /** The folder in which the records of a school year lie. */
  folders: readonly { year: string; folder: DocId }[]
  /** In which Doc a meeting's agenda was put last. */
  agendas: readonly { occurrence: OccurrenceId; doc: DocId }[]
  /** Every Doc that was ever the team's, also one that was forgotten: it may hold what people wrote. */
  known: readonly DocId[]
}

export const noTeamDocs: TeamDocs = { running: null, records: [], folders: [], agendas: [], known: [] }

/** The record Doc of a term or meeting; null when there is none yet. */
export function recordDocOf({ records }: TeamDocs, term: string): DocId | null {
  return records.find((record) => record.term === term)?.doc ?? null
}

/** The folder of a school year; null when there is none yet. */
export function folderOf({ folders }: TeamDocs, year: string): DocId | null {
  return folders.find((known) => known.year === year)?.folder ?? null
}

/** The Doc that holds a meeting's agenda; null when it was not put into any. */
export function agendaDocOf({ agendas }: TeamDocs, occurrence: OccurrenceId): DocId | null {
  return agendas.find((known) => known.occurrence === occurrence)?.doc ?? null
}
