import {
  type DocId,
  type DocsDocument,
  type GoogleRefusal,
  indexShelf,
  type MeetingFiling,
  planIndexRow,
  planRecord,
  type RecordFiling,
  recordDocOf,
  type Shelf,
  type TeamId,
  termShelf,
  yearShelf,
} from '@roundtable/core'
import { chosenDoc } from './chosen-doc'
import { type Edited, editDoc } from './edit-doc'
import type { Google } from './google'
import type { Ledger } from './ledger'
import type { Retry } from './outcome'
import { teamMark } from './sweep'
import { yearFolder } from './year-folder'

/** The record of a meeting as it is filed into Drive. */
export interface DriveFiling extends MeetingFiling {
  team: TeamId
  /** The name of the meeting's own Doc, where each has one. */
  stem: string
}

export type Filed =
  | { kind: 'done'; doc: DocId }
  | Retry
  | { kind: 'refused'; place: 'doc' | 'folder'; reason: GoogleRefusal }

function shelfOf({ oneDocPerMeeting }: Google, filing: DriveFiling): Shelf {
  return oneDocPerMeeting ? { term: filing.occurrence, name: filing.stem } : termShelf(filing)
}

/** A Doc that lies in the bin or was deleted for good is replaced: what was in it, the school took away. */
async function usable({ drive }: Google, doc: DocId): Promise<Edited<boolean>> {
  const file = await drive.get(doc)
  if (file.kind === 'done') return { kind: 'done', value: !file.value.trashed }
  if (file.kind === 'refused' && file.reason === 'gone') return { kind: 'done', value: false }
  return file.kind === 'refused' || file.kind === 'retry' ? file : { kind: 'retry', afterMs: 5_000 }
}

async function shelfDoc(google: Google, ledger: Ledger, filing: DriveFiling, shelf: Shelf): Promise<Filed> {
  const { term } = shelf
  const there = recordDocOf(await ledger.docs(), term)
  if (there !== null) {
    const good = await usable(google, there)
    if (good.kind === 'refused') return { ...good, place: 'doc' }
    if (good.kind === 'retry') return good
    if (good.value) return { kind: 'done', doc: there }
  }
  const folder = await yearFolder(google, ledger, yearShelf(filing))
  if (folder.kind === 'refused') return { ...folder, place: 'folder' }
  if (folder.kind === 'retry') return folder
  const chosen = await chosenDoc(google, ledger, {
    of: (docs) => recordDocOf(docs, term),
    replaces: there,
    make: { name: shelf.name, folder: folder.value, marks: { [teamMark]: filing.team } },
    note: (doc) => ({ type: 'note-record-doc', term, doc, replaces: there }),
  })
  if (chosen.kind === 'refused') return { ...chosen, place: 'folder' }
  return chosen.kind === 'retry' ? chosen : { kind: 'done', doc: chosen.value }
}

/** Puts something into one of the Docs of the records, once: its mark says whether it is there. */
async function putOnce(
  google: Google,
  ledger: Ledger,
  filing: DriveFiling,
  { shelf, plan }: { shelf: Shelf; plan: (document: DocsDocument) => RecordFiling },
): Promise<Filed> {
  const found = await shelfDoc(google, ledger, filing, shelf)
  if (found.kind !== 'done') return found
  const edited = await editDoc(google, found.doc, (document) => {
    const planned = plan(document)
    return { requests: 'nothing' in planned ? [] : planned.requests, value: null }
  })
  if (edited.kind === 'refused') return { ...edited, place: 'doc' }
  return edited.kind === 'retry' ? edited : found
}

/**
 * Files a record into Drive: appended to the team's record Doc of the term, or alone into a Doc of the meeting's own; then
 * one row in the index of the year. Each step finds what an earlier try has done, so that it may be tried
 * again after any failure, by several at once, and writes nothing twice (TRUST.md "Filing").
 */
export async function fileIntoDrive(google: Google, ledger: Ledger, filing: DriveFiling): Promise<Filed> {
  const shelf = shelfOf(google, filing)
  const filed = await putOnce(google, ledger, filing, { shelf, plan: planRecord(filing) })
  if (filed.kind !== 'done') return filed
  const record = { doc: filed.doc, name: shelf.name }
  const indexed = await putOnce(google, ledger, filing, {
    shelf: indexShelf(filing),
    plan: planIndexRow(filing, record, google.pages),
  })
  return indexed.kind === 'done' ? filed : indexed
}
