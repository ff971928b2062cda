import * as fc from 'fast-check'
import type { Block, Content, Document, Run } from '../../../core/src/document/block'
import { toHtml } from '../../../core/src/document/html'
import { toMarkdown } from '../../../core/src/document/markdown'
import { anyText, generated, hostileTexts } from '../../hostile-texts'
import { everywhere } from './everywhere'
import { readHead, readHtml } from './html-reader'
import { readMarkdown } from './markdown-reader'
import { meant, type Read } from './reading'

function page(blocks: readonly Block[], title = 'Page'): Document {
  return { title, language: 'en', blocks }
}

/** Blocks without words may vanish; what has words must be there, and nothing else. */
function visible(reads: readonly Read[]): readonly Read[] {
  return reads.filter(({ block, words }) => words !== '' || block === 'hr')
}

function expectLiteral(blocks: readonly Block[]) {
  expect(visible(readMarkdown(toMarkdown(page(blocks))))).toEqual(visible(meant(blocks, 'md')))
  expect(visible(readHtml(toHtml(page(blocks))))).toEqual(visible(meant(blocks, 'html')))
}

const run: fc.Arbitrary<Run> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: anyText }),
  fc.record({
    kind: fc.constant('text' as const),
    text: anyText,
    style: fc.constantFrom('bold' as const, 'italic' as const),
  }),
  fc.record({ kind: fc.constant('person' as const), name: anyText }),
  fc.record({
    kind: fc.constant('link' as const),
    text: anyText,
    href: fc.oneof(anyText, fc.constant('https://a.example/b?c=d&e=f#g')),
  }),
  fc.constant<Run>({ kind: 'file', stem: '2026-03-04 Grade 5 Math - Año_1' }),
)
const richText = fc.array(run, { maxLength: 5 })
const content: fc.Arbitrary<Content> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: richText }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4), text: richText }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(richText, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('checklist' as const),
    items: fc.array(fc.record({ done: fc.boolean(), text: richText }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    head: fc.array(richText, { maxLength: 3 }),
    rows: fc.array(fc.array(richText, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.constant<Content>({ kind: 'divider' }),
)

describe('a rendered document', () => {
  it('shows each of over 400 hostile texts literally in every place', () => {
    expect(hostileTexts.length).toBeGreaterThan(400)
    for (const text of hostileTexts) expectLiteral(everywhere(text))
  })

  it('shows any text literally in every place', () => {
    fc.assert(
      fc.property(anyText, (text) => expectLiteral(everywhere(text))),
      { numRuns: generated(100) },
    )
  }, 110_000)

  it('keeps every block, run, style and https link of any document, and adds none', () => {
    fc.assert(fc.property(fc.array(content, { maxLength: 4 }), expectLiteral), { numRuns: 300 })
  })

  it('would be caught: the readers see markup that nobody escaped', () => {
    expect(() => readMarkdown('a <b>b</b>')).toThrow('unexpected HTML')
    expect(() => readMarkdown('see www.a.example.com')).toThrow('automatic link')
    expect(() => readMarkdown('```\nx')).toThrow('unexpected fence')
    expect(() => readHtml('<p onclick="1">x</p>')).toThrow('onclick')
    expect(() => readHtml('<p><img src="x"></p>')).toThrow('<img>')
  })

  it('puts any title into the page title alone', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const { names } = readHead(toHtml(page([], title)))
        expect(names).toEqual(['meta', 'meta', 'meta', 'meta', 'title', 'style'])
      }),
      { numRuns: 200 },
    )
  })
})
