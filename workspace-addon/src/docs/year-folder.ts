import { type DocId, folderOf, type MemberId, yearShelf } from '@roundtable/core'
import { type Cabinet, type Found, keyOf, unreached } from './cabinet'
import type { Called } from './call'
import { shareFolder } from './share-folder'

const mostTries = 3

/**
 * The folder of a school year. Its id is chosen before it is made, so that making it again finds it there; one that lies in the
 * bin, or an own one that was deleted, gets a successor.
 */
export function yearFolder(cabinet: Cabinet, own: MemberId | null): Found {
  const { gateway, docs, filing } = cabinet
  const year = keyOf(filing.term.year, own)
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const there = folderOf(docs(), year)
    if (there !== null) {
      const file = gateway.drive.file(there)
      if (file.kind === 'done' && !file.value.trashed)
        return file.value.writable ? { kind: 'done', value: there } : { kind: 'hidden' }
      if (file.kind !== 'done' && !isAway(file)) return file
      if (file.kind !== 'done') {
        const made = makeFolder(cabinet, there)
        if (made.kind === 'done') {
          // Before anything lies in it: a colleague can then go on with what somebody began.
          shareFolder(cabinet, there)
          return { kind: 'done', value: there }
        }
        if (made.kind !== 'refused' || (made.reason !== 'exists' && made.reason !== 'rejected')) return made
        if (own === null) return { kind: 'hidden' }
      }
    }
    const fresh = gateway.drive.freshFolderId()
    if (fresh.kind !== 'done') return fresh
    if (!cabinet.note({ type: 'note-folder', year, folder: fresh.value, replaces: there })) return unreached
  }
  return unreached
}

/** Deleted, or not open to the person: Drive does not say which. */
export function isAway(called: Called<unknown>): boolean {
  return called.kind === 'refused' && (called.reason === 'gone' || called.reason === 'no-access')
}

/** In the folder of the running Doc, where the person may add to it with us; else at the top of their Drive. */
function makeFolder({ gateway, filing, running }: Cabinet, id: DocId): Called<null> {
  const { name } = yearShelf(filing)
  const beside = gateway.drive.file(running)
  const parent = beside.kind === 'done' ? beside.value.parent : null
  if (parent !== null) {
    const made = gateway.drive.makeFolder({ id, name, parent })
    const closed = isAway(made) || (made.kind === 'refused' && made.reason === 'read-only')
    if (!closed) return made
  }
  return gateway.drive.makeFolder({ id, name, parent: null })
}
