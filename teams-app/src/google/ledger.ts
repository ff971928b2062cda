import type { CommandOf, TeamDocs } from '@roundtable/core'

/** Notes that only count while the team still has the file that they replace. */
export type FileNote = CommandOf<'note-running-doc' | 'note-record-doc' | 'note-folder'>

/** Which files are the team's: the one place where two servers that make one at once agree on one. */
export interface Ledger {
  docs(): Promise<TeamDocs>
  /** Compares and sets; afterwards the team has one, ours or that of somebody faster. */
  note(note: FileNote): Promise<TeamDocs>
}
