import type { Inline } from './doc-model/content'

/** What a chip shows. */
export function textOfInline(inline: Inline): string {
  if (inline.kind === 'text') return inline.text
  const [properties] = Object.entries(inline.value).flatMap(([key, held]) =>
    /Properties$/.test(key) ? [held] : [],
  )
  if (typeof properties !== 'object' || properties === null) return ''
  const { name, displayText, title }: { name?: unknown; displayText?: unknown; title?: unknown } = properties
  return String(name ?? displayText ?? title ?? '')
}
