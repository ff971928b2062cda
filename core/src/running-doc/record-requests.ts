import { type Block, unmarked } from '../document/block'
import type { DocsRequest } from '../document/docs-api'
import { bodiesOf } from '../document/docs-body'
import type { DocsDocument } from '../document/docs-document'
import { compileBlocks } from '../document/docs-requests'

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
  const parts = body?.parts ?? []
  const last = parts[parts.length - 1]
  if (body === undefined || last?.kind !== 'paragraph') throw new Error('a Google Doc ends with a paragraph')
  const { tabId } = body
  const fresh = parts.length === 1 && last.print === ''
  const at = fresh
    ? { index: last.start, put: 'into' as const }
    : { index: last.end - 1, put: 'after' as const }
  const entry: Block = { kind: 'mark', name: mark, blocks: unmarked(blocks) }
  const { requests } = compileBlocks([entry], { ...at, newPage: last.newPage, tabId, zone, language })
  return { requests, tabId }
}
