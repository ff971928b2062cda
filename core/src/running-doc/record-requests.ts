import { type Block, unmarked } from '../document/block'
import type { DocsRequest } from '../document/docs-api'
import { bodiesOf } from '../document/docs-body'
import type { DocsDocument } from '../document/docs-document'
import { compileBlocks } from '../document/docs-requests'
import { bottomOf } from './place'

/** What is filed: the blocks of `summary`, under a mark of the filing's own (1 to 256 units). */
export interface RecordEntry {
  readonly blocks: readonly Block[]
  readonly mark: string
  readonly zone: string
  readonly language: 'en' | 'es'
}

/** What to send on the revision that was read, or that it stands there already. */
export type RecordFiling =
  | { readonly requests: readonly DocsRequest[]; readonly tabId: string }
  | { readonly nothing: true; readonly tabId: string }

/**
 * Appends an entry to a team's record Doc, below all that is there (TRUST.md "Filing"). Where its mark stands in any tab, it is
 * filed: nothing to do, whatever people have made of the text since.
 * @param doc the answer of `documents.get` with `includeTabsContent`
 */
export function recordRequests(
  doc: DocsDocument,
  { blocks, mark, zone, language }: RecordEntry,
): RecordFiling {
  const bodies = bodiesOf(doc.tabs)
  const there = bodies.find(({ marks }) => marks.some(({ name }) => name === mark))
  if (there !== undefined) return { nothing: true, tabId: there.tabId }
  const [body] = bodies
  if (body === undefined) throw new Error('a Google Doc has a tab')
  const { tabId } = body
  const entry: Block = { kind: 'mark', name: mark, blocks: unmarked(blocks) }
  const { requests } = compileBlocks([entry], { ...bottomOf(body), tabId, zone, language })
  return { requests, tabId }
}
