import type { DocId, Meaning, MeetingFiling, MemberId, TeamDocs } from '@roundtable/core'
import type { Called } from './call'
import type { FileNote, NoteFile } from './desk'
import type { Gateway } from './gateway'

/**
 * Where a record is filed, with what it takes. `docs` are the team's files as they are now; `note` compares and sets, and
 * says whether the team could be reached.
 */
export interface Cabinet {
  gateway: Gateway
  filing: MeetingFiling
  /** The running Doc: its files are found by it, and lie beside it where the person may add there. */
  running: DocId
  /** Who files: what the team shares may not be open to them. */
  member: MemberId
  /** The addresses of the team, for whom the records are. */
  members: readonly string[]
  docs: () => TeamDocs
  note: (note: FileNote) => boolean
}

export function createCabinet(
  of: Omit<Cabinet, 'docs' | 'note'>,
  docs: TeamDocs,
  noteFile: NoteFile,
): Cabinet {
  let now = docs
  return {
    ...of,
    docs: () => now,
    note(note) {
      const then = noteFile(note)
      now = then ?? now
      return then !== null
    },
  }
}

/**
 * Under which key the team keeps a file: one for all, or the person's own where that of the team is not open to them
 * (drive.file opens to each person what they made or picked, and nothing else).
 */
export function keyOf(shelf: string, own: MemberId | null): string {
  return own === null ? shelf : `${shelf}:${own.slice(0, 80)}`
}

/** Found, or a colleague's that is not open to the person. */
export type Found = Called<DocId> | { kind: 'hidden' }

/** Nobody knows; asking again finds what was done. */
export const unreached: Meaning = { kind: 'unknown' }
