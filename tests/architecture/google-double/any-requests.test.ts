import fc from 'fast-check'
import { docsDiscovery, violations } from '../../doubles/google/discovery'
import { applyBatch } from '../../doubles/google/doc-model/apply-batch'
import { anyDocument, anyLine } from '../../doubles/google/doc-model/arbitrary'
import { sizeOfContent } from '../../doubles/google/doc-model/content'
import { toGet } from '../../doubles/google/doc-model/to-get'
import { linesOf } from '../../doubles/google/doc-model/user-edits'
import { units } from './units'

const index = fc.nat(60)
const location = fc.record({ index })
const range = fc
  .tuple(index, fc.integer({ min: 1, max: 20 }))
  .map(([startIndex, length]) => ({ startIndex, endIndex: startIndex + length }))
const cell = fc.record({ tableStartLocation: location, rowIndex: fc.nat(2), columnIndex: fc.nat(2) })
const presets = fc.constantFrom('BULLET_CHECKBOX', 'NUMBERED_DECIMAL_NESTED')

const anyRequest: fc.Arbitrary<object> = fc.oneof(
  fc.record({ insertText: fc.record({ location, text: anyLine.map((line) => `${line}\n\tx`) }) }),
  fc.record({ deleteContentRange: fc.record({ range }) }),
  fc.record({
    insertTable: fc.record({ location, rows: fc.constantFrom(1, 2), columns: fc.constantFrom(1, 3) }),
  }),
  fc.record({ insertTableRow: fc.record({ tableCellLocation: cell, insertBelow: fc.boolean() }) }),
  fc.record({ deleteTableRow: fc.record({ tableCellLocation: cell }) }),
  fc.record({ createParagraphBullets: fc.record({ range, bulletPreset: presets }) }),
  fc.record({ deleteParagraphBullets: fc.record({ range }) }),
  fc.record({ createNamedRange: fc.record({ range, name: fc.constantFrom('a', 'b') }) }),
  fc.record({
    replaceNamedRangeContent: fc.record({ namedRangeName: fc.constantFrom('a', 'b'), text: anyLine }),
  }),
  fc.record({ insertPageBreak: fc.record({ location }) }),
  fc.record({
    updateTextStyle: fc.record({
      range,
      textStyle: fc.constant({ bold: true }),
      fields: fc.constant('bold'),
    }),
  }),
)

describe('any requests, one after the other', () => {
  test('leave a Doc that Docs could answer: no gap, every line ended once, every range within it', () => {
    let taken = 0
    fc.assert(
      fc.property(anyDocument, fc.array(anyRequest, { minLength: 5, maxLength: 25 }), (start, requests) => {
        let document = start
        for (const request of requests) {
          const answer = applyBatch(document, [request])
          if ('error' in answer) continue
          document = answer.document
          taken++
        }
        const found = units(document)
        expect(Object.keys(found)).toHaveLength(found.length)
        expect(found).toHaveLength(sizeOfContent(document.tabs[0]?.body ?? []))
        expect(linesOf(document).filter((line) => line.indexOf('\n') !== line.length - 1)).toEqual([])
        for (const { ranges, tabId } of document.namedRanges)
          for (const { start: a, end: b } of ranges) {
            const body = document.tabs.find((tab) => tab.tabId === tabId)?.body ?? []
            expect(0 <= a && a <= b && b <= sizeOfContent(body)).toBe(true)
          }
        expect(violations(docsDiscovery, 'Document', toGet(document, { includeTabsContent: true }))).toEqual(
          [],
        )
      }),
      { numRuns: 150 },
    )
    expect(taken).toBeGreaterThan(500)
  })
})
