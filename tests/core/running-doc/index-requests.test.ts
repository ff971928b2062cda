import * as fc from 'fast-check'
import { type Block, plain } from '../../../core/src/document/block'
import { localDate } from '../../../core/src/ids'
import { indexRequests } from '../../../core/src/running-doc/index-requests'
import { recordRequests } from '../../../core/src/running-doc/record-requests'
import { anyDocument } from '../../doubles/google/doc-model/arbitrary'
import { documentOf } from '../../doubles/google/doc-model/build'
import { type DocModel, newDocument } from '../../doubles/google/doc-model/document'
import { paragraphsIn } from '../../doubles/google/doc-model/locate'
import { addRow, linesOf, typeAt } from '../../doubles/google/doc-model/user-edits'
import { after, got } from './a-doc'

const zone = 'America/Chicago'

const entry = (number: number, language: 'en' | 'es' = 'en') => ({
  team: 'Grade 5',
  date: localDate.parse(`2026-11-0${number}`),
  title: `Data \u{1F600} meeting ${number}`,
  file: { text: `Records ${number}`, href: `https://docs.google.com/document/d/record-${number}/edit` },
  mark: `roundtable:m-${number}:index`,
  zone,
  language,
})

function filed(model: DocModel, number: number, language: 'en' | 'es' = 'en'): DocModel {
  const filing = indexRequests(got(model), entry(number, language))
  return 'requests' in filing ? after(model, filing.requests) : model
}

const rowOf = (number: number) => ['\uFFFC\n', `Data \u{1F600} meeting ${number}\n`, `Records ${number}\n`]

/** The tables of the first tab: their rows of cells, as texts. */
function tables(model: DocModel): readonly (readonly (readonly string[])[])[] {
  return (got(model).tabs[0]?.documentTab?.body?.content ?? []).flatMap(({ table }) =>
    table === undefined
      ? []
      : [
          (table.tableRows ?? []).map(({ tableCells = [] }) =>
            tableCells.map(({ content = [] }) =>
              content
                .flatMap(({ paragraph }) => paragraph?.elements ?? [])
                .map(
                  ({ textRun, dateElement }) =>
                    textRun?.content ?? dateElement?.dateElementProperties?.displayText,
                )
                .join('')
                .trim(),
            ),
          ),
        ],
  )
}

/** A line of an index as it was kept before it was a table. */
function oldLine(model: DocModel, number: number): DocModel {
  const { mark, language } = entry(number)
  const line: Block = { kind: 'list', ordered: false, items: [plain(`Line ${number}`)] }
  const filing = recordRequests(got(model), { blocks: [line], mark, zone, language })
  return 'requests' in filing ? after(model, filing.requests) : model
}

const empty = newDocument('index')

describe('the index of records', () => {
  it('is a table with a head under a heading, and a row for each filing with its date, title and link', () => {
    const document = filed(filed(empty, 1), 2)
    expect(linesOf(document)).toEqual([
      'Grade 5: meetings on file\n',
      ...['Date\n', 'Meeting\n', 'File\n'],
      ...rowOf(1),
      ...rowOf(2),
      '\n',
    ])
    expect(
      tables(document)[0]
        ?.slice(1)
        .map(([date]) => date),
    ).toEqual(['Nov 1, 2026', 'Nov 2, 2026'])
    const table = document.tabs[0]?.body.find(({ kind }) => kind === 'table')
    expect(table?.kind === 'table' && table.rows.map(({ style }) => style.tableHeader === true)).toEqual([
      true,
      false,
      false,
    ])
    const link = paragraphsIn(document.tabs[0]?.body ?? []).flatMap(({ paragraph }) => paragraph.inlines)
    expect(link.flatMap(({ style }) => (style.link === undefined ? [] : [style.link]))).toEqual([
      { url: entry(1).file.href },
      { url: entry(2).file.href },
    ])
  })

  it('has each filing once, however often it is filed', () => {
    const document = filed(filed(filed(empty, 1), 2), 1)
    for (const number of [1, 2])
      expect(indexRequests(got(document), entry(number))).toEqual({ nothing: true, tabId: 't.0' })
  })

  it('goes on below the lines of an old one, which count as filed', () => {
    const old = oldLine(oldLine(empty, 1), 2)
    const document = filed(filed(filed(old, 2), 3), 4)
    expect(linesOf(document).slice(0, 2)).toEqual(['Line 1\n', 'Line 2\n'])
    expect(tables(document)).toHaveLength(1)
    expect(linesOf(document).slice(-7)).toEqual([...rowOf(3), ...rowOf(4), '\n'])
  })

  it('follows its table wherever people took it, whatever they added, and begins another without it', () => {
    const own = documentOf([
      'Ours',
      {
        table: [
          ['Seen', 'File', 'date ', 'Meeting'],
          ['', 'x', 'y', 'z'],
        ],
      },
      'end',
    ])
    const [table] = tables(filed(own, 1))
    expect(table?.[2]).toEqual(['', 'Records 1', 'Nov 1, 2026', 'Data \u{1F600} meeting 1'])
    const less = documentOf([
      {
        table: [
          ['Date', 'Meeting'],
          ['y', 'z'],
        ],
      },
    ])
    expect(tables(filed(less, 1))).toEqual([
      [
        ['Date', 'Meeting'],
        ['y', 'z'],
      ],
      [['Date', 'Meeting', 'File'], expect.arrayContaining(['Records 1'])],
    ])
  })

  it('keeps its table when the team changes its language', () => {
    const [table, ...more] = tables(filed(filed(empty, 1, 'es'), 2, 'en'))
    expect([table?.length, more]).toEqual([3, []])
  })

  it('changes nothing that people wrote, in any Doc, whatever they type between two filings', () => {
    const typing = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.boolean())
    fc.assert(
      fc.property(anyDocument, fc.array(typing, { maxLength: 3 }), (model, typed) => {
        let document = filed(model, 1)
        for (const [share, row] of typed) {
          const lines = paragraphsIn(document.tabs[0]?.body ?? [])
          const line = lines[Math.floor(share * lines.length)]
          const start = (got(document).tabs[0]?.documentTab?.body?.content ?? []).findLast(
            ({ table }) => table,
          )
          if (row) document = addRow(document, start?.startIndex ?? 0, 0)
          else if (line !== undefined) document = typeAt(document, line.end - 1, ' § typed')
        }
        const before = linesOf(document)
        const two = filed(filed(document, 2), 1)
        for (const text of ['Records 1', 'Records 2'])
          expect(linesOf(two).filter((line) => line.startsWith(text))).toHaveLength(1)
        const added = new Set(['Records 2', 'meeting 2', '\uFFFC', 'Date', 'Meeting', 'File'])
        const rest = linesOf(two).filter(
          (line) => ![...added].some((text) => line.includes(text)) && line !== '\n',
        )
        expect(rest).toEqual(
          before.filter((line) => ![...added].some((text) => line.includes(text)) && line !== '\n'),
        )
        expect(two.tabs.slice(1)).toEqual(model.tabs.slice(1))
      }),
      { numRuns: 40 },
    )
  })
})
