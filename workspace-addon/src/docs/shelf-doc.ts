import { type DocId, type MemberId, recordDocOf, type Shelf } from '@roundtable/core'
import { type Cabinet, type Found, keyOf, unreached } from './cabinet'
import type { Gateway } from './gateway'
import { isAway, yearFolder } from './year-folder'

/** By which files are found that we made beside a running Doc. */
export const teamMark = 'roundtable-team'

/** How a Doc of the records is to the person who files. */
export type State = Found | { kind: 'binned' }

export function stateOf({ drive }: Gateway, doc: DocId): State {
  const file = drive.file(doc)
  if (file.kind !== 'done') return isAway(file) ? { kind: 'hidden' } : file
  if (file.value.trashed) return { kind: 'binned' }
  return file.value.writable ? { kind: 'done', value: doc } : { kind: 'hidden' }
}

/**
 * A Doc of the records: the team's, or one of the person's own where that of the team is not open to them. Made, still empty, when
 * there is none.
 */
export function shelfDoc(cabinet: Cabinet, shelf: Shelf): Found {
  const shared = openDoc(cabinet, shelf, null)
  return shared.kind === 'hidden' ? openDoc(cabinet, shelf, cabinet.member) : shared
}

/**
 * Who makes a Doc while a colleague does so too loses the comparison and puts their own, which nobody has seen, into the
 * bin. One that lies there is replaced: what was in it, the school took away.
 */
function openDoc(cabinet: Cabinet, shelf: Shelf, own: MemberId | null): Found {
  const { gateway, docs, running } = cabinet
  const term = keyOf(shelf.term, own)
  const there = recordDocOf(docs(), term)
  if (there !== null) {
    const state = stateOf(gateway, there)
    // A person's own that is not there any more was deleted for good.
    if (state.kind !== 'binned' && (state.kind !== 'hidden' || own === null)) return state
  }
  const folder = yearFolder(cabinet, own)
  if (folder.kind !== 'done') return folder
  const marks = { [teamMark]: running }
  const made = gateway.drive.makeDoc({ name: shelf.name, folder: folder.value, marks })
  // Made perhaps, under an id that we never learned: sweep.ts finds it.
  if (made.kind !== 'done') return made
  const doc = made.value
  if (!cabinet.note({ type: 'note-record-doc', term, doc, replaces: there })) return unreached
  const chosen = recordDocOf(docs(), term)
  if (chosen === doc) return made
  gateway.drive.bin(doc)
  if (chosen === null) return unreached
  const state = stateOf(gateway, chosen)
  return state.kind === 'binned' ? unreached : state
}
