import * as fc from 'fast-check'
import { type Block, plain } from '../../../core/src/document/block'
import { recordRequests } from '../../../core/src/running-doc/record-requests'
import { anyDocument } from '../../doubles/google/doc-model/arbitrary'
import { type DocModel, newDocument } from '../../doubles/google/doc-model/document'
import { deleteRange, linesOf, typeAt } from '../../doubles/google/doc-model/user-edits'
import { after, got } from './a-doc'

const zone = 'Europe/Madrid'

function entry(number: number): readonly Block[] {
  return [
    {
      kind: 'mark',
      name: `roundtable:m${number}`,
      blocks: [
        { kind: 'heading', level: 1, text: plain(`Meeting ${number}`) },
        { kind: 'table', head: [plain('a')], rows: [[plain(`\u{1F600} ${number}`)]] },
      ],
    },
  ]
}

function filed(model: DocModel, number: number) {
  const filing = recordRequests(got(model), {
    blocks: entry(number),
    mark: `roundtable:filing:${number}`,
    zone,
    language: 'es',
  })
  return { filing, document: 'requests' in filing ? after(model, filing.requests) : model }
}

describe('a meeting filed in the record Doc', () => {
  it('begins an empty Doc on its first line', () => {
    expect(linesOf(filed(newDocument('d'), 1).document)).toEqual([
      'Meeting 1\n',
      'a\n',
      '\u{1F600} 1\n',
      '\n',
    ])
  })

  it('stands below all that is there and changes none of it, once, whatever becomes of its text', () => {
    fc.assert(
      fc.property(anyDocument, (model) => {
        const one = filed(model, 1).document
        const two = filed(one, 2).document
        const lines = linesOf(two)
        const before = linesOf(model)
        const rest = before.join('') === '\n' ? [] : before
        expect(lines.slice(0, rest.length)).toEqual(rest)
        expect(lines.slice(rest.length)).toEqual([
          ...['Meeting 1\n', 'a\n', '\u{1F600} 1\n', '\n'],
          ...['Meeting 2\n', 'a\n', '\u{1F600} 2\n', '\n'],
        ])
        for (const number of [1, 2])
          expect(filed(two, number).filing).toEqual({ nothing: true, tabId: 't.0' })
        const start =
          two.namedRanges.find(({ name }) => name === 'roundtable:filing:2')?.ranges[0]?.start ?? 0
        const cut = deleteRange(typeAt(two, start + 3, 'edited'), start + 9, start + 12)
        expect(filed(cut, 2).filing).toEqual({ nothing: true, tabId: 't.0' })
      }),
      { numRuns: 40 },
    )
  })
})
