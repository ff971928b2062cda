import type { Content, Inline, Paragraph, StructuralNode } from './content'
import { textOf, withInlines } from './inlines'

export type SuggestionsViewMode =
  | 'DEFAULT_FOR_CURRENT_ACCESS'
  | 'SUGGESTIONS_INLINE'
  | 'PREVIEW_SUGGESTIONS_ACCEPTED'
  | 'PREVIEW_WITHOUT_SUGGESTIONS'

/** A content as a mode of `documents.get` shows it: previews have indices of their own. */
export function seenIn(content: Content, mode: SuggestionsViewMode): Content {
  if (mode === 'SUGGESTIONS_INLINE' || mode === 'DEFAULT_FOR_CURRENT_ACCESS') return content
  const hidden = (inline: Inline) =>
    (mode === 'PREVIEW_SUGGESTIONS_ACCEPTED' ? inline.deletedBy : inline.insertedBy) !== undefined
  const shown = content.map((node): StructuralNode => {
    if (node.kind !== 'table') return node.kind === 'paragraph' ? without(node, hidden) : node
    const rows = node.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: seenIn(cell.content, mode) })),
    }))
    return { ...node, rows }
  })
  return rejoined(shown)
}

function without(paragraph: Paragraph, hidden: (inline: Inline) => boolean): Paragraph {
  const kept = paragraph.inlines
    .filter((inline) => !hidden(inline))
    .map(({ insertedBy: _, deletedBy: __, ...inline }): Inline => inline)
  return withInlines(paragraph, kept)
}

/** Lines whose line feed is hidden run on into the next line. */
function rejoined(content: Content): Content {
  const result: StructuralNode[] = []
  let open: Paragraph | null = null
  for (const node of content) {
    const current: StructuralNode =
      open !== null && node.kind === 'paragraph'
        ? withInlines(node, [...open.inlines, ...node.inlines])
        : node
    open = null
    if (current.kind === 'paragraph' && !textOf(current.inlines).endsWith('\n')) open = current
    else result.push(current)
  }
  if (open === null) return result
  return [...result, withInlines(open, [...open.inlines, { kind: 'text', text: '\n', style: {} }])]
}
