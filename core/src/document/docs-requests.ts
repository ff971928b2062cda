import type { Block } from './block'
import type { DocsRequest } from './docs-api'
import { type DocsTongue, insertions } from './docs-inserts'
import { layout } from './docs-layout'
import { styling } from './docs-styles'

/**
 * Where blocks go in a tab's body.
 * - `before`: in front of the paragraph that begins at `index`.
 * - `after`: behind the paragraph whose line feed stands at `index`; works before a table and at the end, too.
 * - `into`: into the empty paragraph at `index`; with `bullets: 'keep'` it stays the list item that it is.
 * `newPage`: that paragraph begins a new page, which ours shall not.
 */
export interface DocsPlace extends DocsTongue {
  readonly index: number
  readonly put: 'before' | 'after' | 'into'
  readonly bullets?: 'keep'
  readonly newPage?: boolean
}

/** `start` and `end` are the first unit and the last line feed of what was put; `added` is how far the rest moves. */
export interface Compiled {
  readonly requests: readonly DocsRequest[]
  readonly start: number
  readonly end: number
  readonly added: number
}

/**
 * The blocks as requests of one `documents.batchUpdate`, all indices computed; a mark becomes a named range. The text of
 * neighbours, and their looks, stay as they are. No requests for no blocks.
 */
export function compileBlocks(blocks: readonly Block[], at: DocsPlace): Compiled {
  const { tabId, index } = at
  if (blocks.length === 0) return { requests: [], start: index, end: index, added: 0 }
  const start = at.put === 'after' ? index + 1 : index
  const placed = layout(blocks, start)
  const requests: readonly DocsRequest[] = [
    ...(at.put === 'into' ? [] : [{ insertText: { text: '\n', location: { tabId, index } } }]),
    ...insertions(placed, at),
    ...styling(placed, {
      tabId,
      bullets: at.bullets ?? 'new',
      pageBreaks: at.newPage === true ? 'reset' : 'none',
    }),
    ...placed.marks.map(({ name, start, end }) => ({
      createNamedRange: { name, range: { tabId, startIndex: start, endIndex: end } },
    })),
  ]
  const added = placed.end - start + (at.put === 'into' ? 0 : 1)
  return { requests, start, end: placed.end, added }
}
