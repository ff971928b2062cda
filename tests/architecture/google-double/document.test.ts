import fc from 'fast-check'
import { docsDiscovery, violations } from '../../doubles/google/discovery'
import { applyBatch } from '../../doubles/google/doc-model/apply-batch'
import { anyDocument } from '../../doubles/google/doc-model/arbitrary'
import { documentOf } from '../../doubles/google/doc-model/build'
import { likely, revisionIdOf } from '../../doubles/google/doc-model/document'
import { toGet } from '../../doubles/google/doc-model/to-get'
import * as user from '../../doubles/google/doc-model/user-edits'
import { after, insert, sentence, table, units } from './units'

describe('documents.get', () => {
  test('answers what the description of Docs allows, without a gap between units', () => {
    fc.assert(
      fc.property(anyDocument, fc.boolean(), (document, includeTabsContent) => {
        expect(violations(docsDiscovery, 'Document', toGet(document, { includeTabsContent }))).toEqual([])
        const found = units(document)
        expect(Object.keys(found)).toHaveLength(found.length)
      }),
      { numRuns: 100 },
    )
  })

  test('shows tabs on demand, children below their parent', () => {
    const document = after(documentOf(['a'], { tabs: { Plan: ['b'] } }), {
      addDocumentTab: { tabProperties: { title: 'Child', parentTabId: 't.1' } },
    })
    expect(toGet(document)).toMatchObject({ body: {}, documentId: 'doc-1' })
    expect(toGet(document)).not.toHaveProperty('tabs')
    expect(toGet(document, { includeTabsContent: true })).toMatchObject({
      tabs: [
        { tabProperties: { tabId: 't.0', index: 0 } },
        {
          tabProperties: { title: 'Plan', index: 1 },
          childTabs: [{ tabProperties: { title: 'Child', nestingLevel: 1 } }],
        },
      ],
    })
    expect(toGet(document, { includeTabsContent: true })).not.toHaveProperty('body')
  })

  test('shows suggestions inline, accepted or left out', () => {
    let document = user.suggestText(documentOf(['one two']), 5, 'and ', 's.1')
    document = user.suggestDeletion(document, 1, 5, 's.2')
    const texts = (
      suggestionsViewMode:
        | 'SUGGESTIONS_INLINE'
        | 'PREVIEW_SUGGESTIONS_ACCEPTED'
        | 'PREVIEW_WITHOUT_SUGGESTIONS',
    ) => JSON.stringify(toGet(document, { suggestionsViewMode })).match(/"content":"[^"]*"/g)
    expect(texts('SUGGESTIONS_INLINE')).toEqual([
      '"content":"one "',
      '"content":"and "',
      '"content":"two\\n"',
      '"content":"\\n"',
    ])
    expect(texts('PREVIEW_SUGGESTIONS_ACCEPTED')?.[0]).toBe('"content":"and two\\n"')
    expect(texts('PREVIEW_WITHOUT_SUGGESTIONS')?.[0]).toBe('"content":"one two\\n"')
    const accepted = user.acceptSuggestion(user.acceptSuggestion(document, 's.1'), 's.2')
    expect(user.linesOf(accepted)).toEqual(['and two\n', '\n'])
  })

  test.each([
    ['hidden', {}],
    ['strikethrough', { strikethrough: true }],
  ] as const)('tells a ticked box as chosen: %s', (checked, textStyle) => {
    const held = documentOf([{ list: ['bring cake'], preset: 'BULLET_CHECKBOX' }], {
      unsettled: { ...likely, checked },
    })
    const ticked = user.checkBox(held, 3)
    expect(toGet(ticked)).toMatchObject({
      body: { content: [{}, { paragraph: { bullet: { textStyle } } }, {}] },
    })
    expect(JSON.stringify(toGet(ticked))).toContain('"glyphType":"GLYPH_TYPE_UNSPECIFIED"')
    expect(() => user.checkBox(documentOf(['text']), 2)).toThrow('no box')
  })

  test('has another revision after every change, by whomever', () => {
    const document = documentOf(['a'])
    const typed = user.typeAt(document, 1, 'x')
    const written = after(typed, insert(1, 'y'))
    const talked = user.comment(written)
    expect(new Set([document, typed, written, talked].map(revisionIdOf)).size).toBe(4)
  })
})

describe('a batch', () => {
  test('is done as a whole or not at all', () => {
    const document = documentOf(['text'])
    const answer = applyBatch(document, [insert(1, 'a'), insert(99, 'b')])
    expect(answer).toEqual({
      error: {
        code: 400,
        message:
          'Invalid requests[1].insertText: Index 99 must be less than the end index of the referenced segment, 8.',
        status: 'INVALID_ARGUMENT',
      },
    })
    expect(user.linesOf(document)).toEqual(['text\n', '\n'])
  })

  test.each([
    [
      'an unknown kind',
      { insertWord: {} },
      `Invalid JSON payload received. Unknown name "insertWord" at 'requests[0]': Cannot find field.`,
    ],
    [
      'an unknown field',
      { insertText: { location: { index: 1, page: 2 }, text: 'x' } },
      `Invalid JSON payload received. Unknown name "page" at 'requests[0].insert_text.location': Cannot find field.`,
    ],
    [
      'a wrong type',
      { insertText: { location: { index: 'abc' }, text: 'x' } },
      `Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), "abc"`,
    ],
    [
      'two kinds',
      { ...insert(1, 'x'), deleteTab: { tabId: 't.0' } },
      `Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set. Cannot set 'deleteTab'`,
    ],
    ['no kind', {}, 'Invalid requests[0]: No request set.'],
    [
      'a mask that names nothing known',
      { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: {}, fields: 'loud' } },
      'Invalid requests[0].updateTextStyle: Invalid field: loud',
    ],
    [
      'no mask',
      { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: { bold: true } } },
      "Invalid requests[0].updateTextStyle: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      'a tab that is not there',
      { insertText: { location: { index: 1, tabId: 't.9' }, text: 'x' } },
      'Invalid requests[0].insertText: Tab with ID t.9 not found.',
    ],
  ])('with %s is refused in the words of Google', (_, request, expected) => {
    expect(sentence(documentOf(['text']), request)).toBe(expected)
  })

  test('of nothing is refused', () => {
    expect(sentence(documentOf([]))).toBe('Must specify at least one request.')
  })
})

describe('styles and chips', () => {
  test('are reset field by field', () => {
    const range = { startIndex: 1, endIndex: 5 }
    const bold = after(documentOf(['bold text']), {
      updateTextStyle: { range, textStyle: { bold: true, italic: true }, fields: 'bold,italic' },
    })
    expect(bold.tabs[0]?.body[1]).toMatchObject({
      inlines: [{ text: 'bold', style: { bold: true, italic: true } }, { text: ' text\n' }],
    })
    const reset = after(bold, { updateTextStyle: { range, textStyle: {}, fields: 'bold' } })
    expect(reset.tabs[0]?.body[1]).toMatchObject({ inlines: [{ text: 'bold', style: { italic: true } }, {}] })
  })

  test('make headings of whole lines, with an id of their own', () => {
    const range = { startIndex: 2, endIndex: 3 }
    const document = after(documentOf(['Head']), {
      updateParagraphStyle: {
        range,
        paragraphStyle: { namedStyleType: 'HEADING_1' },
        fields: 'namedStyleType',
      },
    })
    expect(document.tabs[0]?.body[1]).toMatchObject({
      style: { namedStyleType: 'HEADING_1', headingId: expect.stringMatching(/^h\./) },
    })
  })

  test('make lists: tabs become levels and go, a list before of the same kind goes on', () => {
    const bullets = (startIndex: number, endIndex: number) => ({
      createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset: 'BULLET_CHECKBOX' },
    })
    const document = after(documentOf(['a', '\tb', 'c']), bullets(1, 4), bullets(5, 6))
    expect(user.linesOf(document)).toEqual(['a\n', 'b\n', 'c\n', '\n'])
    const [, a, b, c] = document.tabs[0]?.body ?? []
    const listId = a?.kind === 'paragraph' ? a.bullet?.listId : undefined
    expect([a, b, c]).toMatchObject([
      { bullet: { listId, level: 0 } },
      { bullet: { listId, level: 1 } },
      { bullet: { listId } },
    ])
    expect(Object.keys(document.tabs[0]?.lists ?? {})).toHaveLength(1)
    const plain = after(document, { deleteParagraphBullets: { range: { startIndex: 1, endIndex: 3 } } })
    expect(plain.tabs[0]?.body[1]).not.toHaveProperty('bullet')
  })

  test('put people, dates and links in as one unit each', () => {
    const location = { index: 1 }
    const document = after(
      documentOf(['.']),
      { insertPerson: { location, personProperties: { email: 'ana@school.example' } } },
      {
        insertDate: {
          location,
          dateElementProperties: { timestamp: '2026-11-23T17:00:00Z', timeZoneId: 'America/New_York' },
        },
      },
      {
        insertRichLink: {
          location,
          richLinkProperties: { uri: 'https://docs.google.com/document/d/1/edit' },
        },
      },
    )
    expect(units(document).slice(1)).toEqual(['richLink', 'dateElement', 'person', '.', '\n', '\n'])
    expect(JSON.stringify(toGet(document))).toContain('"displayText":"Nov 23, 2026"')
    expect(violations(docsDiscovery, 'Document', toGet(document))).toEqual([])
    expect(sentence(document, { insertPerson: { location, personProperties: {} } })).toMatch(/email/)
    expect(
      sentence(document, { insertDate: { location, dateElementProperties: { timestamp: 'today' } } }),
    ).toMatch(/TYPE_DATETIME/)
  })

  test('page breaks stand in the body, not in a table', () => {
    const held = after(documentOf(['ab']), table(4, 1, 1))
    expect(units(after(held, { insertPageBreak: { location: { index: 2 } } })).slice(1, 5)).toEqual([
      'a',
      'pageBreak',
      '\n',
      'b',
    ])
    expect(sentence(held, { insertPageBreak: { location: { index: 8 } } })).toMatch(/inside the bounds/)
  })

  test('text is replaced everywhere or in one tab, in the style of what it replaces', () => {
    const document = documentOf([{ text: 'Old old', style: { bold: true } }, { table: [['old']] }], {
      tabs: { Plan: ['old'] },
    })
    const replace = (more: object) => ({
      replaceAllText: { containsText: { text: 'old', matchCase: false }, replaceText: 'newer', ...more },
    })
    const answer = applyBatch(document, [replace({})])
    expect(answer).toMatchObject({ replies: [{ replaceAllText: { occurrencesChanged: 4 } }] })
    const one = after(document, replace({ tabsCriteria: { tabIds: ['t.0'] } }))
    expect(user.linesOf(one)).toEqual(['newer newer\n', '\n', 'newer\n', '\n'])
    expect(one.tabs[0]?.body[1]).toMatchObject({
      inlines: [{ text: 'newer newer\n', style: { bold: true } }],
    })
    expect(user.linesOf(one, { tabId: 't.1' })).toEqual(['old\n', '\n'])
  })
})

describe("a teacher's edits", () => {
  test('split lines, keep the tick on the line that has the words, and add rows', () => {
    const list = documentOf([{ list: ['bring cake'], preset: 'BULLET_CHECKBOX', checked: [0] }])
    const split = user.pressEnter(list, 11)
    expect(user.linesOf(split)).toEqual(['bring cake\n', '\n', '\n'])
    expect(split.tabs[0]?.body.slice(1, 3)).toMatchObject([
      { bullet: { checked: true } },
      { bullet: { checked: false } },
    ])
    const grown = user.addRow(documentOf([{ table: [['a', 'b']] }]), 2, 0)
    expect(user.linesOf(grown)).toEqual(['\n', 'a\n', 'b\n', '\n', '\n', '\n'])
  })
})
