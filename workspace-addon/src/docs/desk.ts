import type {
  AgendaQuestion,
  Command,
  CommandOf,
  DocId,
  OccurrenceId,
  TeamDocs,
  ThingId,
} from '@roundtable/core'
import type { Filed, Snapshot } from '../source/team-source'

/** Where an agenda goes that is not in the Doc yet. */
export type Spot = 'top' | 'cursor' | 'after-last'

/** What people answered so far to questions about what they changed. */
export interface Answers {
  deleted?: 'restore' | 'leave'
  moved?: 'follow' | 'again'
}

export type Question = AgendaQuestion

/** Why a Doc or a folder could not be used; each has a sentence that says who must do what. */
export type DocTrouble =
  /** The person has not yet let us write in this Doc: asked with one button. */
  | 'not-asked'
  | 'no-access'
  | 'read-only'
  | 'gone'
  | 'trashed'
  | 'full'
  | 'storage'
  | 'rate'
  | 'rejected'
  | 'no-answer'
  | 'api-off'

export interface InTrouble {
  kind: 'trouble'
  place: 'doc' | 'folder'
  reason: DocTrouble
  /** The Doc that the person opens, where that mends it. */
  doc?: DocId
}

export type AgendaPut =
  /** `kept`: how many of our lines somebody typed in, so that they stay as they are. */
  | { kind: 'there'; kept: number; commands: readonly Command[] }
  | { kind: 'asked'; question: Question }
  | InTrouble

export type NotesRead = { kind: 'read'; commands: readonly Command[] } | InTrouble

export type RecordFiled = { kind: 'filed'; filed: Filed } | InTrouble

export type TextKept = { kind: 'kept'; doc: DocId } | InTrouble

/** Which file of Drive is the team's: it counts only while the team still has the one that it replaces. */
export type FileNote = CommandOf<'note-record-doc' | 'note-folder'>

/**
 * Carries out a note as the clock, at once, and gives the team's files as they are then: ours, or that of a colleague who was
 * faster. Null when the team cannot be reached.
 */
export type NoteFile = (note: FileNote) => TeamDocs | null

/**
 * What is done in the team's Docs and its Drive, as the person who acts. Nothing here writes to the team but through `NoteFile`:
 * the commands that follow are handed back, to be carried out by the source as the clock.
 */
export interface DocDesk {
  /** One get, one batchUpdate on the revision that was read. Again for the same meeting: brings it up to date. */
  putAgenda(snapshot: Snapshot, meeting: OccurrenceId, spot: Spot, answers: Answers): AgendaPut
  /** What people typed under a meeting and is not known yet. */
  readNotes(snapshot: Snapshot, meeting: OccurrenceId): NotesRead
  /**
   * Appends the record of a closed round to a record Doc of the term, once: also when it is asked for again, or by two
   * colleagues. Before it, `mark-filed` is carried out, so that nothing is taken back any more; after it, `filed` is kept.
   */
  fileRecord(snapshot: Snapshot, round: ThingId): RecordFiled
  /** Puts a text into a new Doc of the person's own. */
  keepText(name: string, text: string): TextKept
}
