import {
  type DocId,
  type DocsDocument,
  docUrl,
  folderOf,
  indexShelf,
  planIndexRow,
  planRecord,
  type RecordFiling,
  recordDocOf,
  termShelf,
} from '@roundtable/core'
import { type Cabinet, keyOf, unreached } from './cabinet'
import type { InTrouble } from './desk'
import { editDoc } from './edit-doc'
import { shareFolder } from './share-folder'
import { shelfDoc, stateOf } from './shelf-doc'
import { sweep } from './sweep'
import { inFolder, openFirst } from './trouble'

type Chosen = { kind: 'chosen'; doc: DocId } | InTrouble

/**
 * The Doc of this very meeting's record, fixed before a word is written: of two who file it at once, or one after the other
 * because the first was stopped, both mean the same Doc. Who may not write there says so instead of filing elsewhere.
 */
function chooseDoc(cabinet: Cabinet): Chosen {
  const { gateway, docs, filing } = cabinet
  const { occurrence: term } = filing
  const there = recordDocOf(docs(), term)
  if (there !== null) {
    const state = stateOf(gateway, there)
    if (state.kind === 'done') return { kind: 'chosen', doc: there }
    const own = there === recordDocOf(docs(), keyOf(filing.term.term, cabinet.member))
    if (state.kind === 'hidden' && !own) return openFirst(there)
    if (state.kind !== 'binned' && state.kind !== 'hidden') return inFolder(state)
  }
  const found = shelfDoc(cabinet, termShelf(filing))
  if (found.kind === 'hidden') return inFolder(unreached)
  if (found.kind !== 'done') return inFolder(found)
  const noted = cabinet.note({ type: 'note-record-doc', term, doc: found.value, replaces: there })
  const chosen = recordDocOf(docs(), term)
  if (!noted || chosen === null) return inFolder(unreached)
  if (chosen === found.value) return { kind: 'chosen', doc: chosen }
  return stateOf(gateway, chosen).kind === 'done' ? { kind: 'chosen', doc: chosen } : openFirst(chosen)
}

/** Puts something into one of the Docs of the records, once: its mark says whether it is there. */
function putOnce(
  { gateway }: Cabinet,
  doc: DocId,
  plan: (document: DocsDocument) => RecordFiling,
): InTrouble | null {
  const edited = editDoc(gateway, doc, (document) => {
    const planned = plan(document)
    return { requests: 'nothing' in planned ? [] : planned.requests, value: null }
  })
  return edited.kind === 'done' ? null : inFolder(edited)
}

/**
 * Files a record into Drive: appended to a record Doc of the term, then one row in the index of the year. Each step finds what
 * an earlier try has done, so that it may be stopped anywhere, tried again after any failure, by several at once, and
 * writes nothing twice (TRUST.md "Filing").
 */
export function fileIntoDrive(cabinet: Cabinet): { kind: 'done'; url: string } | InTrouble {
  const { filing } = cabinet
  const chosen = chooseDoc(cabinet)
  if (chosen.kind !== 'chosen') return chosen
  const { doc } = chosen
  const appended = putOnce(cabinet, doc, planRecord(filing))
  if (appended !== null) return appended
  const index = shelfDoc(cabinet, indexShelf(filing))
  if (index.kind === 'hidden') return inFolder(unreached)
  if (index.kind !== 'done') return inFolder(index)
  const { name } = termShelf(filing)
  const listed = putOnce(cabinet, index.value, planIndexRow(filing, { doc, name }))
  if (listed !== null) return listed
  tidy(cabinet)
  return { kind: 'done', url: docUrl(doc) }
}

/** What need not be done for the record to be filed. */
function tidy(cabinet: Cabinet): void {
  const { gateway, docs, filing, member } = cabinet
  for (const own of [null, member]) {
    const folder = folderOf(docs(), keyOf(filing.term.year, own))
    if (folder !== null && !gateway.isLate()) shareFolder(cabinet, folder)
  }
  if (!gateway.isLate()) sweep(cabinet)
}
