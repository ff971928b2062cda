import fc from 'fast-check'
import { documentOf } from '../../doubles/google/doc-model/build'
import { allEdges, type DocModel, likely, type Unsettled } from '../../doubles/google/doc-model/document'
import { toGet } from '../../doubles/google/doc-model/to-get'
import { deleteRange, moveBlock, splitName, typeAt } from '../../doubles/google/doc-model/user-edits'
import { after, insert, remove, sentence } from './units'

const create = (name: string, startIndex: number, endIndex: number, tabId?: string) => ({
  createNamedRange: { name, range: { startIndex, endIndex, ...(tabId ? { tabId } : {}) } },
})

function marked(unsettled: Unsettled = likely): DocModel {
  return after(documentOf(['one two three'], { unsettled }), create('two', 5, 8))
}

const rangesOf = ({ namedRanges }: DocModel) => namedRanges.flatMap(({ ranges }) => ranges)

describe('a named range', () => {
  test('grows when text comes inside, moves when it comes before, stays when it comes behind', () => {
    expect(rangesOf(typeAt(marked(), 6, 'xx'))).toEqual([{ start: 5, end: 10 }])
    expect(rangesOf(typeAt(marked(), 2, 'xx'))).toEqual([{ start: 7, end: 10 }])
    expect(rangesOf(typeAt(marked(), 9, 'xx'))).toEqual([{ start: 5, end: 8 }])
  })

  test.each(allEdges)('follows the chosen edges: $rangeStart start, $rangeEnd end', (unsettled) => {
    const atStart = unsettled.rangeStart === 'inclusive' ? { start: 5, end: 9 } : { start: 6, end: 9 }
    const atEnd = unsettled.rangeEnd === 'inclusive' ? { start: 5, end: 9 } : { start: 5, end: 8 }
    expect(rangesOf(typeAt(marked(unsettled), 5, 'x'))).toEqual([atStart])
    expect(rangesOf(typeAt(marked(unsettled), 8, 'x'))).toEqual([atEnd])
  })

  test('shrinks with what is deleted and goes, or stays empty, with all of it', () => {
    expect(rangesOf(deleteRange(marked(), 7, 11))).toEqual([{ start: 5, end: 7 }])
    expect(rangesOf(deleteRange(marked(), 2, 6))).toEqual([{ start: 2, end: 4 }])
    expect(rangesOf(deleteRange(marked(), 5, 8))).toEqual([])
    expect(rangesOf(deleteRange(marked({ ...likely, emptied: 'keep' }), 4, 9))).toEqual([
      { start: 4, end: 4 },
    ])
  })

  test('can be split, and is lost or kept when its lines are moved', () => {
    expect(rangesOf(splitName(marked(), 'two', 6, 7))).toEqual([
      { start: 5, end: 6 },
      { start: 7, end: 8 },
    ])
    const lines = after(documentOf(['ab', 'cd', 'ef']), create('cd', 4, 6))
    expect(rangesOf(moveBlock(lines, { start: 4, end: 7 }, 1))).toEqual([])
    expect(rangesOf(moveBlock(lines, { start: 4, end: 7 }, 1, 'moved'))).toEqual([{ start: 1, end: 3 }])
    expect(rangesOf(moveBlock(lines, { start: 4, end: 7 }, 10, 'moved'))).toEqual([{ start: 7, end: 9 }])
  })

  test('holds the same text before and after any edit outside it', () => {
    fc.assert(
      fc.property(fc.nat(13), fc.constantFrom(...allEdges), (at, unsettled) => {
        fc.pre(at >= 1 && (at < 5 || at > 8))
        const edited = typeAt(marked(unsettled), at, 'xyz')
        expect(rangesOf(edited)[0]).toEqual(at < 5 ? { start: 8, end: 11 } : { start: 5, end: 8 })
      }),
      { numRuns: 60 },
    )
  })

  test('has 1 to 256 units of name, needs not be the only one, and is found by name or id', () => {
    const twice = after(marked(), create('two', 1, 3))
    expect(sentence(twice, create('', 1, 3), insert(1, 'x'))).toMatch(/between 1 and 256/)
    expect(sentence(twice, create('x'.repeat(257), 1, 3))).toMatch(/between 1 and 256/)
    expect(toGet(twice)).toMatchObject({
      namedRanges: { two: { name: 'two', namedRanges: [{ ranges: [{ startIndex: 5, endIndex: 8 }] }, {}] } },
    })
    const namedRangeId = twice.namedRanges[0]?.id
    expect(rangesOf(after(twice, { deleteNamedRange: { namedRangeId } }))).toEqual([{ start: 1, end: 3 }])
    expect(rangesOf(after(twice, { deleteNamedRange: { name: 'two' } }))).toEqual([])
    expect(sentence(twice, { deleteNamedRange: { name: 'three' } })).toMatch(/No named range/)
  })

  test('is touched in every tab unless the tabs are named', () => {
    const document = after(
      documentOf(['abc'], { tabs: { Plan: ['abc'] } }),
      create('m', 1, 3),
      create('m', 1, 3, 't.1'),
    )
    const only = { name: 'm', tabsCriteria: { tabIds: ['t.1'] } }
    expect(after(document, { deleteNamedRange: only }).namedRanges).toMatchObject([{ tabId: 't.0' }])
    expect(after(document, { deleteNamedRange: { name: 'm' } }).namedRanges).toEqual([])
    const replaced = after(document, { replaceNamedRangeContent: { namedRangeName: 'm', text: 'long' } })
    expect(replaced.namedRanges.map(({ ranges }) => ranges)).toEqual([
      [{ start: 1, end: 5 }],
      [{ start: 1, end: 5 }],
    ])
    expect(sentence(document, { replaceNamedRangeContent: { namedRangeId: 'none', text: 'x' } })).toMatch(
      /No named/,
    )
    expect(sentence(document, { replaceNamedRangeContent: { namedRangeName: 'none', text: 'x' } })).toBe(
      'taken',
    )
  })

  test('moves when a batch deletes before it', () => {
    expect(rangesOf(after(marked(), remove(1, 3), insert(1, 'four ')))).toEqual([{ start: 8, end: 11 }])
  })
})
