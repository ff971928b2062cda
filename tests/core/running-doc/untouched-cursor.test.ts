import * as fc from 'fast-check'
import { agendaBlocks } from '../../../core/src/running-doc/agenda-blocks'
import { anyDocument } from '../../doubles/google/doc-model/arbitrary'
import { put, surroundings, withAgendas } from './a-doc'
import { anyView, sources, type view } from './a-meeting'
import { anyEdit, edited, typedLines } from './teachers'

const blocksOf = (of: ReturnType<typeof view>) => agendaBlocks(of, sources)
const edits = fc.array(anyEdit, { maxLength: 6 })
const place = fc.oneof(
  fc.record({ child: fc.integer({ min: 0, max: 60 }) }),
  fc.constant({ at: 'after-last' as const }),
)

describe('an agenda at any place of any Doc', () => {
  it('changes nothing of what is there, and a second run changes nothing', () => {
    fc.assert(
      fc.property(anyDocument, anyView(1), place, (model, wanted, at) => {
        const { document } = put(model, blocksOf(wanted), {}, at)
        expect(surroundings(model, document)).toBe(true)
        expect(document.tabs.slice(1)).toEqual(model.tabs.slice(1))
        expect(put(document, blocksOf(wanted), {}, at).answer).toEqual({ nothing: true, kept: [] })
      }),
      { numRuns: 40 },
    )
  })

  it('touches no other agenda and nothing that teachers typed into it', () => {
    fc.assert(
      fc.property(anyDocument, anyView(2), edits, anyView(1), place, (model, older, some, wanted, at) => {
        const before = edited(withAgendas(model, blocksOf(older)), some)
        const { document } = put(before, blocksOf(wanted), {}, at)
        expect(typedLines(document)).toEqual(typedLines(before))
        expect(surroundings(before, document)).toBe(true)
        const again = put(document, blocksOf(wanted), {}, at)
        expect(again.answer).toMatchObject({ nothing: true })
      }),
      { numRuns: 40 },
    )
  })
})
