import { type DocId, folderOf, type MemberId, yearShelf } from '@roundtable/core'
import { type Cabinet, type Found, keyOf, unreached } from './cabinet'
import type { Called } from './call'
import { isAway, type State, stateOf } from './file-state'
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
      const state = stateOf(gateway, there)
      const found = state.kind === 'hidden' ? madeAt(cabinet, there) : state
      // An own one that can neither be seen nor made was deleted for good.
      if (found.kind !== 'binned' && (found.kind !== 'hidden' || own === null)) return found
    }
    const fresh = gateway.drive.freshFolderId()
    if (fresh.kind !== 'done') return fresh
    if (!cabinet.note({ type: 'note-folder', year, folder: fresh.value, replaces: there })) return unreached
  }
  return unreached
}

/** The folder, made under its id; hidden when a colleague made it, or when the id serves no more. */
function madeAt(cabinet: Cabinet, id: DocId): State {
  const made = makeFolder(cabinet, id)
  if (made.kind === 'done') {
    // Before anything lies in it: a colleague can then go on with what somebody began.
    shareFolder(cabinet, id)
    return { kind: 'done', value: id }
  }
  const inUse = made.kind === 'refused' && (made.reason === 'exists' || made.reason === 'rejected')
  // Made perhaps by a call of ours that was not answered.
  return inUse ? stateOf(cabinet.gateway, id) : made
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
