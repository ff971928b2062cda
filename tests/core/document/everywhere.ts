import type { Block, RichText } from '../../../core/src/document/block'
import { localDate } from '../../../core/src/ids'

const day = localDate.parse('2026-03-04')

/** A text in every place where a document can have one; a Doc writes its dates itself. */
export function everywhere(text: string, { dates = true } = {}): readonly Block[] {
  const words: RichText = [{ kind: 'text', text }]
  const mixed: RichText = [
    { kind: 'text', text },
    { kind: 'text', text, style: 'bold' },
    { kind: 'text', text },
    { kind: 'text', text, style: 'italic' },
    { kind: 'person', name: text },
    { kind: 'link', text, href: 'https://school.example/a?b=1&copy=2' },
    { kind: 'text', text, style: 'bold' },
    ...(dates ? [{ kind: 'date', date: day, text } as const] : []),
    { kind: 'link', text, href: text },
  ]
  return [
    { kind: 'heading', level: 1, text: words },
    { kind: 'paragraph', text: words },
    { kind: 'paragraph', text: mixed },
    { kind: 'heading', level: 4, text: mixed },
    {
      kind: 'mark',
      name: 'filing:1',
      blocks: [
        { kind: 'list', ordered: false, items: [words, mixed] },
        { kind: 'list', ordered: false, items: [words] },
        {
          kind: 'checklist',
          items: [
            { done: true, text: words },
            { done: false, text: words },
          ],
        },
        { kind: 'list', ordered: true, items: [words, words] },
        { kind: 'list', ordered: true, items: [words] },
      ],
    },
    { kind: 'divider' },
    {
      kind: 'table',
      head: [words, words],
      rows: [
        [mixed, words],
        [words, words],
      ],
    },
    { kind: 'paragraph', text: words },
  ]
}
