import { type DocId, folderOf } from '@roundtable/core'
import type { Edited } from './edit-doc'
import type { Google } from './google'
import type { Ledger } from './ledger'

/**
 * The folder of a school year. Its id is chosen before it is made, so that making it again finds it there; it is made
 * again when somebody has thrown it away for good.
 */
export async function yearFolder(
  { drive, folder: parent }: Pick<Google, 'drive' | 'folder'>,
  ledger: Ledger,
  { year, name }: { year: string; name: string },
): Promise<Edited<DocId>> {
  let chosen = folderOf(await ledger.docs(), year)
  if (chosen === null) {
    const fresh = await drive.freshFolderId()
    if (fresh.kind !== 'done') return settled(fresh)
    const note = { type: 'note-folder' as const, year, folder: fresh.value, replaces: null }
    chosen = folderOf(await ledger.note(note), year) ?? fresh.value
  }
  const made = await drive.makeFolder({ id: chosen, name, parent })
  return made.kind === 'done' ? { kind: 'done', value: chosen } : settled(made)
}

/** Making a folder twice is making it once: whatever is in doubt is tried again. */
function settled<T>(
  outcome: Exclude<Awaited<ReturnType<Google['drive']['makeFolder']>>, { kind: 'done' }>,
): Edited<T> {
  return outcome.kind === 'refused' || outcome.kind === 'retry' ? outcome : { kind: 'retry', afterMs: 5_000 }
}
