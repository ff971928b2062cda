import fc from 'fast-check'
import { applyBatch } from '../../doubles/google/doc-model/apply-batch'
import { anyDocument, anyLine } from '../../doubles/google/doc-model/arbitrary'
import { documentOf } from '../../doubles/google/doc-model/build'
import { likely } from '../../doubles/google/doc-model/document'
import { indexOf, linesOf } from '../../doubles/google/doc-model/user-edits'
import { after, insert, remove, sentence, table, units } from './units'

const emoji = '\u{1F600}'
const bounds =
  'Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.'
const bad =
  'Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.'

describe('inserted text', () => {
  test('is counted in UTF-16 units', () => {
    const document = after(documentOf([`a${emoji}b`]), insert(4, 'x'))
    expect(linesOf(document)).toEqual([`a${emoji}xb\n`, '\n'])
  })

  test('is refused inside an emoji, before the first line and behind the last line feed', () => {
    const document = documentOf([`a${emoji}b`])
    expect(sentence(document, insert(3, 'x'))).toBe(
      'Invalid requests[0].insertText: The insertion index cannot be within a grapheme cluster.',
    )
    expect(sentence(documentOf(['👍🏽']), insert(3, 'x'))).toMatch(/grapheme cluster/)
    expect(sentence(document, insert(0, 'x'))).toBe(bounds)
    expect(sentence(document, insert(7, 'x'))).toBe(
      'Invalid requests[0].insertText: Index 7 must be less than the end index of the referenced segment, 7.',
    )
    expect(sentence(document, insert(6, 'x'))).toBe('taken')
  })

  test('takes style, bullet and paragraph style from its neighbour', () => {
    const document = after(
      documentOf([{ text: 'Head', heading: 2, style: { bold: true } }, { list: ['one'] }]),
      insert(9, '\ntwo'),
      insert(5, '\nbelow'),
    )
    const [, head, below, one, two] = document.tabs[0]?.body ?? []
    expect(head).toMatchObject({ inlines: [{ text: 'Head\n', style: { bold: true } }] })
    expect(below).toMatchObject({
      style: { namedStyleType: 'HEADING_2' },
      inlines: [{ text: 'below\n', style: { bold: true } }],
    })
    expect(one).toMatchObject({ inlines: [{ text: 'one\n' }], bullet: { level: 0 } })
    expect(two).toMatchObject({ inlines: [{ text: 'two\n' }], bullet: { level: 0 } })
  })

  test('does not carry on a link at its end', () => {
    const textStyle = { link: { url: 'https://a.example' } }
    const range = { startIndex: 1, endIndex: 5 }
    const linked = after(documentOf(['link']), { updateTextStyle: { range, textStyle, fields: 'link' } })
    expect(after(linked, insert(5, ' more'), insert(3, '-')).tabs[0]?.body[1]).toMatchObject({
      inlines: [
        { text: 'li-nk', style: { ...textStyle, underline: true } },
        { text: ' more\n', style: {} },
      ],
    })
  })

  test('loses control characters and the private use area', () => {
    expect(linesOf(after(documentOf([]), insert(1, 'a\u0007\r\uE000\tb')))).toEqual(['a\tb\n'])
  })

  test('can go to the end of the body without an index', () => {
    const end = { insertText: { endOfSegmentLocation: {}, text: 'end' } }
    expect(linesOf(after(documentOf(['a']), end))).toEqual(['a\n', 'end\n'])
  })

  test('changes nothing else, unit by unit', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(200), anyLine, fc.boolean(), (document, at, line, broken) => {
        const text = broken ? `${line}x\ny` : `${line}x`
        const answer = applyBatch(document, [insert(at, text)])
        fc.pre('document' in answer)
        if ('document' in answer)
          expect(units(answer.document)).toEqual(units(document).toSpliced(at, 0, ...text.split('')))
      }),
      { numRuns: 150 },
    )
  })
})

describe('a deletion', () => {
  const document = documentOf([
    'before',
    {
      table: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    'after',
  ])
  const start = indexOf(document, 'a', {}, 0)

  test('is refused for the last line feed of the body and of a cell', () => {
    const end = units(document).length
    expect(sentence(document, remove(end - 1, end))).toBe(
      'Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
    )
    expect(sentence(document, remove(start, start + 2))).toBe(bad)
    expect(sentence(document, remove(start, start + 1))).toBe('taken')
  })

  test('is refused for a part of the structure of a table and for the line feed before it', () => {
    const tableStart = start - 3
    const size = 2 + 2 * (1 + 2 * 3)
    expect(units(document)[tableStart]).toBe('table')
    expect(sentence(document, remove(tableStart, tableStart + 1))).toBe(bad)
    expect(sentence(document, remove(start, start + 4))).toBe(bad)
    expect(sentence(document, remove(tableStart - 1, tableStart))).toBe(bad)
    expect(sentence(document, remove(tableStart - 2, tableStart + 5))).toBe(bad)
    expect(sentence(document, remove(tableStart - 1, tableStart + size - 1))).toBe(bad)
    expect(linesOf(after(document, remove(tableStart, tableStart + size)))).toEqual([
      'before\n',
      '\n',
      'after\n',
      '\n',
    ])
    expect(linesOf(after(document, remove(tableStart - 1, tableStart + size)))).toEqual([
      'before\n',
      'after\n',
      '\n',
    ])
  })

  test('is refused through a surrogate pair, empty, reversed or past the end', () => {
    const held = documentOf([`a${emoji}b`])
    expect(sentence(held, remove(2, 3))).toBe(bad)
    expect(sentence(held, remove(2, 2))).toMatch(/The range should not be empty\.$/)
    expect(sentence(held, remove(3, 2))).toMatch(/end index cannot be less than start index$/)
    expect(sentence(held, remove(2, 99))).toMatch(
      /Index 99 must be less than the end index of the referenced segment, 7\.$/,
    )
    expect(sentence(held, { deleteContentRange: { range: {} } })).toMatch(
      /must contain a start and end index$/,
    )
  })

  test.each([
    ['first', 'HEADING_1'],
    ['second', 'NORMAL_TEXT'],
  ] as const)(
    'that joins two lines keeps the style of the %s, whichever Google does',
    (merged, namedStyleType) => {
      const held = documentOf([{ text: 'Head', heading: 1 }, 'text'], { unsettled: { ...likely, merged } })
      expect(after(held, remove(5, 6)).tabs[0]?.body[1]).toMatchObject({ style: { namedStyleType } })
    },
  )

  test('takes a footnote along with its reference', () => {
    const held = documentOf([{ text: 'see', footnote: 'a book' }])
    expect(Object.keys(held.tabs[0]?.segments ?? {})).toHaveLength(1)
    expect(after(held, remove(4, 5)).tabs[0]?.segments).toEqual({})
  })

  test('takes exactly its units away', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(150), fc.integer({ min: 1, max: 40 }), (document, from, length) => {
        const answer = applyBatch(document, [remove(from, from + length)])
        fc.pre('document' in answer)
        if ('document' in answer)
          expect(units(answer.document)).toEqual(units(document).toSpliced(from, length))
      }),
      { numRuns: 150 },
    )
  })
})

describe('a table', () => {
  test('starts one after its place, its cells where the formula says', () => {
    const [index, rows, columns] = [4, 3, 2]
    let document = after(documentOf(['one two']), table(index, rows, columns))
    expect(units(document)[index]).toBe('\n')
    expect(units(document)[index + 1]).toBe('table')
    expect(units(document).length).toBe(10 + 1 + 2 + rows + 2 * rows * columns)
    const fills = [...Array(rows).keys()].flatMap((r) =>
      [...Array(columns).keys()].map((c) =>
        insert(index + 1 + 3 + r * (2 * columns + 1) + 2 * c, `${r}${c}`),
      ),
    )
    document = after(document, ...fills.toReversed())
    expect(linesOf(document)).toEqual([
      'one\n',
      '00\n',
      '01\n',
      '10\n',
      '11\n',
      '20\n',
      '21\n',
      ' two\n',
      '\n',
    ])
    expect(sentence(document, insert(index + 1, 'x'))).toBe(bounds)
    expect(sentence(document, insert(index + 3, 'x'))).toBe(bounds)
  })

  test('put below a heading leaves a heading behind it', () => {
    const document = after(documentOf([{ text: 'Head', heading: 3 }]), table(5, 1, 1))
    expect(document.tabs[0]?.body[3]).toMatchObject({
      style: { namedStyleType: 'HEADING_3' },
      inlines: [{ text: '\n' }],
    })
  })

  test('gets and loses rows, and goes with its last', () => {
    const cell = (rowIndex: number) => ({ tableStartLocation: { index: 2 }, rowIndex, columnIndex: 0 })
    const held = after(documentOf([]), table(1, 1, 2), insert(5, 'a'))
    const grown = after(held, { insertTableRow: { tableCellLocation: cell(0), insertBelow: true } })
    expect(linesOf(grown)).toEqual(['\n', 'a\n', '\n', '\n', '\n', '\n'])
    expect(linesOf(after(grown, { deleteTableRow: { tableCellLocation: cell(0) } }))).toEqual([
      '\n',
      '\n',
      '\n',
      '\n',
    ])
    expect(linesOf(after(held, { deleteTableRow: { tableCellLocation: cell(0) } }))).toEqual(['\n', '\n'])
    expect(sentence(held, { deleteTableRow: { tableCellLocation: cell(1) } })).toMatch(
      /Invalid cell location/,
    )
    const astray = { ...cell(0), tableStartLocation: { index: 1 } }
    expect(sentence(held, { deleteTableRow: { tableCellLocation: astray } })).toMatch(
      /Invalid table start location/,
    )
  })

  test('pins its header, and colours and widens what it is asked to', () => {
    const tableStartLocation = { index: 2 }
    const document = after(
      documentOf([]),
      table(1, 2, 2),
      { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
      {
        updateTableCellStyle: {
          tableRange: {
            tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 1 },
            rowSpan: 1,
            columnSpan: 1,
          },
          tableCellStyle: { backgroundColor: { color: {} } },
          fields: 'backgroundColor',
        },
      },
      {
        updateTableColumnProperties: {
          tableStartLocation,
          columnIndices: [0],
          tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude: 90, unit: 'PT' } },
          fields: 'widthType,width',
        },
      },
    )
    expect(document.tabs[0]?.body[2]).toMatchObject({
      rows: [
        {
          style: { tableHeader: true },
          cells: [{ style: {} }, { style: { backgroundColor: { color: {} } } }],
        },
        { style: {} },
      ],
      columns: [{ widthType: 'FIXED_WIDTH' }, { widthType: 'EVENLY_DISTRIBUTED' }],
    })
  })
})
