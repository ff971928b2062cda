import type { DocId, TeamDocs } from '@roundtable/core'
import type { NewDoc } from './drive'
import type { Edited } from './edit-doc'
import type { Google } from './google'
import type { FileNote, Ledger } from './ledger'

/** Which Doc of the team is meant, and what it is called if it must be made. */
export interface WantedDoc {
  of: (docs: TeamDocs) => DocId | null
  /** A former one that is gone; null: the team never had one. */
  replaces: DocId | null
  make: NewDoc
  note: (doc: DocId) => FileNote
}

/**
 * The Doc of the team; made, still empty, when there is none. Who makes one while another server does so too loses the
 * comparison and puts its own, which nobody has seen, into the bin.
 */
export async function chosenDoc(
  { drive }: Pick<Google, 'drive'>,
  ledger: Ledger,
  { of, replaces, make, note }: WantedDoc,
): Promise<Edited<DocId>> {
  const there = of(await ledger.docs())
  if (there !== null && there !== replaces) return { kind: 'done', value: there }
  const made = await drive.makeDoc(make)
  if (made.kind === 'retry') return made
  // Made perhaps, under an id that we never learned: sweep.ts finds it.
  if (made.kind === 'unknown' || made.kind === 'stale') return { kind: 'retry', afterMs: 5_000 }
  if (made.kind === 'refused') return made
  const chosen = of(await ledger.note(note(made.value)))
  if (chosen !== made.value) await drive.bin(made.value)
  return chosen === null ? { kind: 'retry', afterMs: 5_000 } : { kind: 'done', value: chosen }
}
