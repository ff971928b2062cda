import {
  type Content,
  emptyParagraph,
  type Inline,
  normalText,
  type Paragraph,
  type StructuralNode,
  type Style,
  type Suggested,
  sizeOf,
  sizeOfContent,
  type Table,
} from './content'
import type { Unsettled } from './document'
import { betweenGraphemes, cutsPair, inheritedStyle, slice, textOf, withInlines } from './inlines'
import { within } from './locate'
import { badDeletion, finalNewline, insideGrapheme, outsideParagraph, Refused } from './refused'

const all = Number.POSITIVE_INFINITY

interface Copying {
  readonly fresh: (style: Style) => Style
  readonly tick: Unsettled['tick']
}

/** Splits the paragraph at an index and lets `join` say what stands in its place. */
function atIndex(
  content: Content,
  index: number,
  join: (paragraph: Paragraph, offset: number, depth: number) => readonly StructuralNode[],
): Content {
  return within(content, index, index, outsideParagraph, (list, at, _, depth) => {
    let base = 0
    for (const [place, node] of list.entries()) {
      const offset = at - base
      base += sizeOf(node)
      if (at >= base) continue
      if (node.kind !== 'paragraph') break
      if (!betweenGraphemes(textOf(node.inlines), offset)) throw new Refused(insideGrapheme)
      return list.toSpliced(place, 1, ...join(node, offset, depth))
    }
    throw new Refused(outsideParagraph)
  })
}

/**
 * Puts text in; each line feed makes a new paragraph that copies style and bullet. `fresh` gives a copy its own ids, `tick`
 * says which of them stay ticked.
 */
export function insertText(
  content: Content,
  index: number,
  text: string,
  { fresh, tick, suggested = {} }: Copying & { readonly suggested?: Suggested },
): Content {
  return atIndex(content, index, (paragraph, offset) => {
    const style = inheritedStyle(paragraph.inlines, offset)
    const lines = text.split('\n')
    const ticked = offset === 0 || tick === 'line-feed' ? lines.length - 1 : 0
    return lines.map((line, place) => {
      const last = place === lines.length - 1
      const put = { kind: 'text' as const, text: last ? line : `${line}\n`, style, ...suggested }
      const copy = withInlines(paragraph, [
        ...(place === 0 ? slice(paragraph.inlines, 0, offset) : []),
        put,
        ...(last ? slice(paragraph.inlines, offset, all) : []),
      ])
      const stays = tick === 'both' || place === ticked
      const bullet = copy.bullet && { ...copy.bullet, checked: stays && copy.bullet.checked }
      return { ...copy, style: last ? copy.style : fresh(copy.style), ...(bullet ? { bullet } : {}) }
    })
  })
}

/** Puts one unit in that is not text. */
export function insertAtom(content: Content, index: number, atom: (style: Style) => Inline): Content {
  return atIndex(content, index, (paragraph, offset) => [
    withInlines(paragraph, [
      ...slice(paragraph.inlines, 0, offset),
      atom(inheritedStyle(paragraph.inlines, offset)),
      ...slice(paragraph.inlines, offset, all),
    ]),
  ])
}

/** Puts an empty table in, a line feed before it; what stood behind the index stands behind the table. */
export function insertTable(
  content: Content,
  index: number,
  rows: number,
  columns: number,
  cells: 'normal' | 'inherit',
  fresh: (style: Style) => Style,
): Content {
  return atIndex(content, index, (paragraph, offset) => {
    const style = inheritedStyle(paragraph.inlines, offset)
    const newline = { kind: 'text' as const, text: '\n', style }
    const cellStyle = cells === 'normal' ? normalText : fresh(paragraph.style)
    const before = withInlines(paragraph, [...slice(paragraph.inlines, 0, offset), newline])
    const after = withInlines(paragraph, slice(paragraph.inlines, offset, all))
    return [{ ...before, style: fresh(before.style) }, emptyTable(rows, columns, cellStyle, style), after]
  })
}

/** A table whose cells hold one empty line each. */
export function emptyTable(rows: number, columns: number, style: Style, textStyle: Style): Table {
  const cell = () => ({ content: [emptyParagraph(style, textStyle)], style: {} })
  const row = () => ({ cells: Array.from({ length: columns }, cell), style: {} })
  return {
    kind: 'table',
    rows: Array.from({ length: rows }, row),
    columns: Array.from({ length: columns }, () => ({ widthType: 'EVENLY_DISTRIBUTED' })),
  }
}

/** Deletes a range by Google's rules, or refuses. `merged` says whose style a joined line keeps. */
export function deleteRange(content: Content, from: number, to: number, merged: 'first' | 'second'): Content {
  return within(content, from, to, badDeletion, (list, a, b, depth) => {
    if (b >= sizeOfContent(list)) throw new Refused(depth === 0 ? finalNewline : badDeletion)
    return join(cut(list, a, b), merged)
  })
}

interface CutContent {
  readonly before: Content
  /** The rest of a line whose line feed is gone. */
  readonly open: Paragraph | null
  readonly after: Content
  /** Whether the last thing deleted was a line feed. */
  readonly endsWithLine: boolean
}

function cut(list: Content, from: number, to: number): CutContent {
  const before: StructuralNode[] = []
  const after: StructuralNode[] = []
  let open: Paragraph | null = null
  let endsWithLine = false
  let start = 0
  for (const node of list) {
    const [a, b] = [start, start + sizeOf(node)]
    start = b
    if (b <= from) before.push(node)
    else if (a >= to) after.push(node)
    else if (node.kind !== 'paragraph') {
      if (a < from || b > to || a === 0) throw new Refused(badDeletion)
      endsWithLine = false
    } else {
      refuseHalfPairs(node, from - a, to - a)
      const rest = [...slice(node.inlines, 0, from - a), ...slice(node.inlines, to - a, all)]
      endsWithLine = b <= to
      if (b > to) after.push(withInlines(node, rest))
      else if (from > a) open = withInlines(node, rest)
    }
  }
  return { before, open, after, endsWithLine }
}

function refuseHalfPairs({ inlines }: Paragraph, from: number, to: number): void {
  const text = textOf(inlines)
  if (cutsPair(text, from) || cutsPair(text, to)) throw new Refused(badDeletion)
}

function join({ before, open, after, endsWithLine }: CutContent, merged: 'first' | 'second'): Content {
  const [next, ...rest] = after
  if (endsWithLine && next?.kind !== 'paragraph') throw new Refused(badDeletion)
  if (open === null) return [...before, ...after]
  if (next?.kind !== 'paragraph') throw new Refused(badDeletion)
  const look = merged === 'first' ? open : next
  return [...before, withInlines(look, [...open.inlines, ...next.inlines]), ...rest]
}
