import { type Inline, type Paragraph, type Style, sizeOfInline, type TextInline } from './content'

/** The part of a line between two offsets, in UTF-16 units. */
export function slice(inlines: readonly Inline[], from: number, to: number): readonly Inline[] {
  const kept: Inline[] = []
  let start = 0
  for (const inline of inlines) {
    const size = sizeOfInline(inline)
    const [a, b] = [Math.max(0, from - start), Math.min(size, to - start)]
    if (a < b) kept.push(inline.kind === 'text' ? { ...inline, text: inline.text.slice(a, b) } : inline)
    start += size
  }
  return kept
}

/** Neighbouring texts of the same style become one run, as `documents.get` shows them. */
function merged(inlines: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = []
  for (const inline of inlines) {
    const last = runs.at(-1)
    if (inline.kind === 'text' && inline.text === '') continue
    if (last?.kind === 'text' && inline.kind === 'text' && sameLook(last, inline))
      runs[runs.length - 1] = { ...last, text: last.text + inline.text }
    else runs.push(inline)
  }
  return runs
}

function sameLook(a: TextInline, b: TextInline): boolean {
  return (
    (a.style === b.style || canonical(a.style) === canonical(b.style)) &&
    canonical(a.insertedBy) === canonical(b.insertedBy) &&
    canonical(a.deletedBy) === canonical(b.deletedBy)
  )
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** The paragraph with other inlines, runs merged. */
export function withInlines(paragraph: Paragraph, inlines: readonly Inline[]): Paragraph {
  return { ...paragraph, inlines: merged(inlines) }
}

/** Every inline between two offsets changed, the runs cut where needed. */
export function mapInlines(
  paragraph: Paragraph,
  from: number,
  to: number,
  change: (inline: Inline) => Inline,
): Paragraph {
  const { inlines } = paragraph
  return withInlines(paragraph, [
    ...slice(inlines, 0, from),
    ...slice(inlines, from, to).map(change),
    ...slice(inlines, to, Number.POSITIVE_INFINITY),
  ])
}

/** The text of a line with its line feed; U+FFFC for what is not text, so that offsets hold. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\uFFFC')).join('')
}

/**
 * The style that new text takes: that of the text before it, at the start of a line that of its first character.
 * A link goes on only inside itself.
 */
export function inheritedStyle(inlines: readonly Inline[], offset: number): Style {
  const before = slice(inlines, offset - 1, offset)[0]
  const after = slice(inlines, offset, offset + 1)[0]
  const { link, ...rest } = (before ?? after)?.style ?? {}
  if (link === undefined) return rest
  const inside = before !== undefined && canonical(after?.style.link) === canonical(link)
  if (inside) return { ...rest, link }
  const { underline: _, foregroundColor: __, ...plain } = rest
  return plain
}

/** Whether an offset lies between two graphemes. Google refuses to insert inside one. */
export function betweenGraphemes(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  const near = text.slice(Math.max(0, offset - 40), offset + 40)
  const at = offset - Math.max(0, offset - 40)
  for (const { index } of graphemes.segment(near)) if (index === at) return true
  return false
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Whether an offset cuts a surrogate pair. */
export function cutsPair(text: string, offset: number): boolean {
  return offset > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))
}
