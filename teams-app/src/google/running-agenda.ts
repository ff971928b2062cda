import {
  type AgendaQuestion,
  type DocId,
  type GoogleRefusal,
  type MeetingBlocks,
  planAgenda,
} from '@roundtable/core'
import { chosenDoc } from './chosen-doc'
import { type Edited, editDoc } from './edit-doc'
import type { Google } from './google'
import type { Ledger } from './ledger'
import type { Retry } from './outcome'
import { teamMark } from './sweep'

/** An agenda and the Doc that it goes into. */
export interface AgendaToPut {
  meeting: MeetingBlocks
  team: string
  /** What the team's Doc is called when it has none yet and one is made. */
  docName: string
  /** Whether this meeting's agenda was put into that Doc before. */
  inserted: (doc: DocId) => boolean
  /** What people answered to a question about what they changed. */
  answers: { deleted?: 'restore' | 'leave' | undefined; moved?: 'follow' | 'again' | undefined }
}

export type AgendaPut =
  | { kind: 'there'; doc: DocId; kept: number }
  | { kind: 'asked'; doc: DocId; question: AgendaQuestion }
  | Retry
  | { kind: 'refused'; place: 'doc' | 'folder'; reason: GoogleRefusal }

function runningDoc(google: Google, ledger: Ledger, { team, docName }: AgendaToPut): Promise<Edited<DocId>> {
  return chosenDoc(google, ledger, {
    of: ({ running }) => running,
    replaces: null,
    make: { name: docName, folder: google.folder, marks: { [teamMark]: team } },
    note: (doc) => ({ type: 'note-running-doc', doc, replaces: null }),
  })
}

/**
 * Puts an agenda into the team's running Doc, or brings it up to date there: one get and one batchUpdate.
 */
export async function putAgenda(google: Google, ledger: Ledger, what: AgendaToPut): Promise<AgendaPut> {
  const found = await runningDoc(google, ledger, what)
  if (found.kind === 'refused') return { ...found, place: 'folder' }
  if (found.kind === 'retry') return found
  const doc = found.value
  const { meeting, answers } = what
  const known = {
    inserted: what.inserted(doc),
    ...(answers.deleted === undefined ? {} : { deleted: answers.deleted }),
    ...(answers.moved === undefined ? {} : { moved: answers.moved }),
  }
  const edited = await editDoc(google, doc, (document) => planAgenda(document, meeting, { at: 'top' }, known))
  if (edited.kind === 'refused') return { ...edited, place: 'doc' }
  if (edited.kind === 'retry') return edited
  const { value } = edited
  // That we do not find the place on top cannot be: a Doc has at least one line.
  if (value === 'no-place') return { kind: 'refused', place: 'doc', reason: 'rejected' }
  return 'question' in value
    ? { kind: 'asked', doc, question: value.question }
    : { kind: 'there', doc, kept: value.kept }
}

/** Whether the Doc lies in the bin; a Doc that was only shared with us we cannot look up, and take as it is. */
export async function liesInBin({ drive }: Pick<Google, 'drive'>, doc: DocId): Promise<boolean> {
  const file = await drive.get(doc)
  return file.kind === 'done' && file.value.trashed
}
