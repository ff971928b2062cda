import * as fc from 'fast-check'
import { type Block, type Content, plain, type RichText, type Run } from '../../../core/src/document/block'
import { bodiesOf } from '../../../core/src/document/docs-body'
import { docsDocument } from '../../../core/src/document/docs-document'
import { compileBlocks, type DocsPlace } from '../../../core/src/document/docs-requests'
import { localDate } from '../../../core/src/ids'
import { behind, before as inFrontOf } from '../../../core/src/running-doc/place'
import { applyBatch } from '../../doubles/google/doc-model/apply-batch'
import { anyDocument } from '../../doubles/google/doc-model/arbitrary'
import { documentOf } from '../../doubles/google/doc-model/build'
import { type DocModel, newDocument } from '../../doubles/google/doc-model/document'
import { paragraphsIn } from '../../doubles/google/doc-model/locate'
import { toGet } from '../../doubles/google/doc-model/to-get'
import { anyText, generated, hostileTexts } from '../../hostile-texts'
import { readDoc } from './docs-reader'
import { everywhere } from './everywhere'
import { meant, type Read } from './reading'

const tongue = { tabId: 't.0', zone: 'America/Chicago', language: 'en' } as const
const day = localDate.parse('2026-03-04')

function put(model: DocModel, blocks: readonly Block[], at: Pick<DocsPlace, 'index' | 'put'>) {
  const compiled = compileBlocks(blocks, { ...tongue, ...at })
  const applied = applyBatch(model, compiled.requests)
  if ('error' in applied) throw new Error(applied.error.message)
  return { ...compiled, document: applied.document }
}

/** What the blocks mean in a Doc: no private use characters, no tabs before an item, no links to files, bold table heads. */
function meantInDocs(blocks: readonly Block[]): readonly Read[] {
  return meant(blocks, 'md').map((one) => ({
    ...one,
    words: (/^(ul|ol|done|open)$/.test(one.block) ? one.words.replace(/^\t+/, ' ') : one.words).replace(
      /[\uE000-\uF8FF]/g,
      '\uFFFD',
    ),
    set: one.set.map((set) => (set.startsWith('./') || (one.block === 'th' && set === 'b') ? '' : set)),
  }))
}

/** Empty lines keep tables apart, and short rows are filled: neither is a block. */
function trimmed(reads: readonly Read[]): readonly Read[] {
  return reads
    .filter(({ block, words }) => words.trim() !== '' || block === 'hr')
    .map((one) => ({ ...one, words: one.words.trimEnd() }))
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
    href: fc.constantFrom('https://a.example/b?c=d&e=f#g', 'javascript:1'),
  }),
  fc.constant<Run>({ kind: 'file', stem: '2026-03-04 Grade 5 Math - Año_1' }),
)
const richText = fc.array(run, { maxLength: 4 })
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
    items: fc.array(fc.record({ done: fc.constant(false), text: richText }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    head: fc.array(richText, { maxLength: 3 }),
    rows: fc.array(fc.array(richText, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.constant<Content>({ kind: 'divider' }),
)
const contents = fc.array(content, { minLength: 1, maxLength: 5 })

describe('blocks compiled into requests', () => {
  function expectLiteral(text: string): void {
    const blocks = everywhere(text, { dates: false })
    const { document } = put(newDocument('doc-1'), blocks, { index: 1, put: 'into' })
    expect(trimmed(readDoc(document))).toEqual(trimmed(meantInDocs(blocks)))
  }

  it('show each of over 400 hostile texts literally in every place', () => {
    for (const text of hostileTexts) expectLiteral(text)
  })

  it('show any text literally in every place', () => {
    fc.assert(fc.property(anyText, expectLiteral), { numRuns: generated(100) })
  }, 110_000)

  it('stand in an empty Doc as they were meant', () => {
    fc.assert(
      fc.property(contents, (blocks) => {
        const { document } = put(newDocument('doc-1'), blocks, { index: 1, put: 'into' })
        expect(trimmed(readDoc(document))).toEqual(trimmed(meantInDocs(blocks)))
      }),
      { numRuns: 150 },
    )
  })

  it('stand before or behind any paragraph of any Doc, and change nothing else', () => {
    fc.assert(
      fc.property(anyDocument, contents, fc.boolean(), fc.nat(), (model, blocks, before, nth) => {
        const body = docsDocument().parse(toGet(model, { includeTabsContent: true }))
        const places = bodiesOf(body.tabs)[0]?.paragraphs.filter(({ home }) => home === 0) ?? []
        const at = places[nth % places.length]
        if (at === undefined) throw new Error('a Doc has a paragraph')
        const { document, start, end, added } = put(model, blocks, before ? inFrontOf(at) : behind(at))
        const seam = before ? at.start : at.end
        expect(trimmed(readDoc(document, start, end + 1))).toEqual(trimmed(meantInDocs(blocks)))
        expect(readDoc(document, 0, seam)).toEqual(readDoc(model, 0, seam))
        expect(readDoc(document, seam + added)).toEqual(readDoc(model, seam))
        expect(document.tabs.slice(1)).toEqual(model.tabs.slice(1))
      }),
      { numRuns: 80 },
    )
  })

  it('keep one space of the tabs before an item, wherever its links begin', () => {
    const text: RichText = [
      ...plain('\t'),
      { kind: 'link', text: '\tTickets', href: 'https://school.example' },
    ]
    const { document, start, end } = put(
      newDocument('doc-1'),
      [{ kind: 'list', ordered: false, items: [text] }],
      {
        index: 1,
        put: 'before',
      },
    )
    expect(readDoc(document, start, end).map(({ words }) => words)).toEqual([' Tickets'])
  })

  it('show people and dates as chips: an address is needed, a day is noon in the zone', () => {
    const text: RichText = [
      { kind: 'person', name: 'Ana', email: 'ana@school.example' },
      ...plain(' and '),
      { kind: 'person', name: 'Ben' },
      ...plain(', '),
      { kind: 'date', date: day, text: 'Wed 4 Mar' },
    ]
    const { requests, document } = put(newDocument('doc-1'), [{ kind: 'paragraph', text }], {
      index: 1,
      put: 'into',
    })
    expect(readDoc(document)).toMatchObject([{ words: '@ana@school.example and Ben, Mar 4, 2026' }])
    expect(requests.find((request) => 'insertDate' in request)).toMatchObject({
      insertDate: {
        dateElementProperties: { timestamp: '2026-03-04T18:00:00Z', timeZoneId: 'America/Chicago' },
      },
    })
  })

  it('strike through what is done', () => {
    const items = [
      { done: true, text: plain('copied') },
      { done: false, text: plain('open') },
    ]
    const { document } = put(newDocument('doc-1'), [{ kind: 'checklist', items }], { index: 1, put: 'into' })
    expect(readDoc(document).map(({ block }) => block)).toEqual(['done', 'open'])
  })

  it('never begin a page, even before a heading that does', () => {
    const heading = { text: 'Week 1', heading: 1 }
    const model = documentOf([heading])
    const body = model.tabs[0]?.body.map((node) =>
      node.kind === 'paragraph' ? { ...node, style: { ...node.style, pageBreakBefore: true } } : node,
    )
    const paged = { ...model, tabs: model.tabs.map((tab) => ({ ...tab, body: body ?? [] })) }
    const { requests } = compileBlocks([{ kind: 'paragraph', text: plain('ours') }], {
      ...tongue,
      index: 1,
      put: 'before',
      newPage: true,
    })
    const applied = applyBatch(paged, requests)
    if ('error' in applied) throw new Error(applied.error.message)
    const styles = paragraphsIn(applied.document.tabs[0]?.body ?? []).map(
      ({ paragraph }) => paragraph.style.pageBreakBefore,
    )
    expect(styles).toEqual([undefined, true, true])
  })

  it('set the direction of a line by its first letter', () => {
    const { document } = put(
      newDocument('doc-1'),
      [
        { kind: 'paragraph', text: plain('— העברית first') },
        { kind: 'paragraph', text: plain('first العربية') },
      ],
      { index: 1, put: 'into' },
    )
    const directions = paragraphsIn(document.tabs[0]?.body ?? []).map(
      ({ paragraph }) => paragraph.style.direction,
    )
    expect(directions).toEqual(['RIGHT_TO_LEFT', 'LEFT_TO_RIGHT'])
  })

  it('keep lists apart: two numbered ones both begin at 1', () => {
    const list: Content = { kind: 'list', ordered: true, items: [plain('one'), plain('two')] }
    const { document } = put(newDocument('doc-1'), [list, { ...list }], { index: 1, put: 'into' })
    const ids = paragraphsIn(document.tabs[0]?.body ?? []).map(({ paragraph }) => paragraph.bullet?.listId)
    expect(new Set(ids).size).toBe(2)
  })

  it('leave a named range on each mark', () => {
    const blocks: readonly Block[] = [
      { kind: 'paragraph', text: plain('before') },
      {
        kind: 'mark',
        name: 'roundtable:m1',
        blocks: [{ kind: 'paragraph', text: plain('\u{1F600} marked') }],
      },
      { kind: 'mark', name: 'empty', blocks: [] },
    ]
    const { document } = put(newDocument('doc-1'), blocks, { index: 1, put: 'into' })
    expect(toGet(document, { includeTabsContent: true })).toMatchObject({
      tabs: [
        {
          documentTab: {
            namedRanges: {
              'roundtable:m1': { namedRanges: [{ ranges: [{ startIndex: 8, endIndex: 17 }] }] },
            },
          },
        },
      ],
    })
  })

  it('make no request for no blocks', () => {
    expect(compileBlocks([], { ...tongue, index: 1, put: 'before' })).toMatchObject({
      requests: [],
      added: 0,
    })
  })
})
