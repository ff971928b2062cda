import * as fc from 'fast-check'
import { agendaBlocks } from '../../../core/src/running-doc/agenda-blocks'
import { readBack } from '../../../core/src/running-doc/read-back'
import { anyDocument } from '../../doubles/google/doc-model/arbitrary'
import type { DocModel } from '../../doubles/google/doc-model/document'
import { paragraphsIn } from '../../doubles/google/doc-model/locate'
import { indexOf, typeAt } from '../../doubles/google/doc-model/user-edits'
import { readDoc } from '../document/docs-reader'
import { got, put, surroundings, withAgendas } from './a-doc'
import { anyView, sources, view } from './a-meeting'
import { anyEdit, edited, typedLines, typedSign } from './teachers'

const blocksOf = (of: ReturnType<typeof view>) => agendaBlocks(of, sources)
const answers = { deleted: 'leave', moved: 'follow' } as const
const edits = fc.array(anyEdit, { maxLength: 6 })

/** All lines with words; what stands in tables is not ours to write again, and what is new stands last. */
function ours(document: DocModel): readonly string[] {
  return readDoc(document)
    .filter(({ block, words }) => words !== '' && !/^t[hd]$/.test(block))
    .map(({ block, words }) => `${block} ${words}`)
    .sort()
}

describe('the agenda of any meeting in any Doc', () => {
  it('changes nothing of what is there, and a second run changes nothing', () => {
    fc.assert(
      fc.property(anyDocument, anyView(1), (model, wanted) => {
        const { document } = put(model, blocksOf(wanted))
        expect(surroundings(model, document)).toBe(true)
        expect(document.tabs.slice(1)).toEqual(model.tabs.slice(1))
        expect(put(document, blocksOf(wanted)).answer).toEqual({ nothing: true, kept: [] })
      }),
      { numRuns: 20 },
    )
  })

  it('is brought up to date in place: as if it had been written so at once', () => {
    fc.assert(
      fc.property(anyDocument, anyView(1), anyView(1), (model, first, second) => {
        const { answer, document } = put(withAgendas(model, blocksOf(first)), blocksOf(second))
        expect('ask' in answer).toBe(false)
        if (!('kept' in answer) || answer.kept.length > 0) return
        expect(ours(document)).toEqual(ours(withAgendas(model, blocksOf(second))))
        expect(put(document, blocksOf(second)).answer).toMatchObject({ nothing: true })
      }),
      { numRuns: 20 },
    )
  })

  it('never touches what teachers type, wherever, and comes to rest', () => {
    fc.assert(
      fc.property(anyDocument, anyView(1), edits, anyView(1), edits, (model, first, some, second, more) => {
        const one = edited(withAgendas(model, blocksOf(first)), some)
        const updated = put(one, blocksOf(second), answers)
        expect(typedLines(updated.document)).toEqual(typedLines(one))
        const two = edited(updated.document, more)
        const again = put(two, blocksOf(first), answers)
        expect(typedLines(again.document)).toEqual(typedLines(two))
        expect(put(again.document, blocksOf(first)).answer).toMatchObject({ nothing: true })
      }),
      { numRuns: 40 },
    )
  })

  it('stands above the older ones, in whatever order they are put in', () => {
    const three = fc.shuffledSubarray([1, 2, 3], { minLength: 3 })
    fc.assert(
      fc.property(anyDocument, three, (model, order) => {
        const document = withAgendas(model, ...order.map((number) => blocksOf(view(number))))
        const heads = readDoc(document).filter(({ block, words }) => block === 'h1' && words.includes('2026'))
        expect(heads.map(({ words }) => words.slice(0, 12))).toEqual([
          'Mar 18, 2026',
          'Mar 11, 2026',
          'Mar 4, 2026 ',
        ])
        for (const number of order)
          expect(put(document, blocksOf(view(number))).answer).toEqual({ nothing: true, kept: [] })
      }),
      { numRuns: 10 },
    )
  })

  it('reads back every line that teachers type into it, in or between our own', () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 6 })
    fc.assert(
      fc.property(anyDocument, anyView(1), places, (model, wanted, at) => {
        const meeting = blocksOf(wanted)
        const document = at.reduce(
          (before, share, n) => {
            const lines = paragraphsIn(before.tabs[0]?.body ?? [])
            const [from, until] = ['Data meeting', '— end of'].map((text) => indexOf(before, text))
            const inside = lines.filter(
              ({ depth, end }) => depth === 0 && end > (from ?? 0) && end <= (until ?? 0),
            )
            const line = inside[Math.floor(share * inside.length)]
            return line === undefined ? before : typeAt(before, line.end - 1, ` ${typedSign}${n} note`)
          },
          withAgendas(model, meeting),
        )
        const notes = JSON.stringify(readBack(got(document), meeting.occurrence, { meeting }))
        for (const n of at.keys()) expect(notes).toContain(`${typedSign}${n} note`)
      }),
      { numRuns: 20 },
    )
  })
})
