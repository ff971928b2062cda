import { type DocModel, likely, newDocument, type Unsettled } from '../../doubles/google/doc-model/document'
import { deleteRange, indexOf, linesOf } from '../../doubles/google/doc-model/user-edits'
import { put, withAgendas } from './a-doc'
import { decision, meeting, part } from './a-meeting'

/** Google lets text at the edges of a named range come under it, and keeps one whose text is gone (GOOGLE.md "unsettled"). */
const growing: Unsettled = { ...likely, rangeStart: 'inclusive', rangeEnd: 'inclusive', emptied: 'keep' }
const empty = newDocument('doc-1', 'Notes', growing)
const same = { title: 'plan', purpose: 'plan', prompts: ['plan', 'plan'] }
const parts = (...ids: readonly string[]) => ({ parts: ids.map((id) => part(id, same)), decisions: [] })

/** The agenda once more: it must find everything where it put it. */
function again(document: DocModel, wanted: Parameters<typeof put>[1]) {
  return put(document, wanted).answer
}

describe('text that is put at the edge of a mark', () => {
  it('is not taken for the block behind it that reads the same', () => {
    const standing = withAgendas(empty, meeting(1, parts('three')))
    const wanted = meeting(1, parts('one', 'three'))
    const { document } = put(standing, wanted)
    expect(linesOf(document).filter((line) => line.startsWith('plan ('))).toHaveLength(2)
    expect(again(document, wanted)).toEqual({ nothing: true, kept: [] })
  })

  it('does not come under a mark whose text a teacher deleted', () => {
    const full = withAgendas(empty, meeting(1, parts()))
    const bare = deleteRange(full, 1, indexOf(full, 'Decisions'))
    const wanted = meeting(1, parts('one'))
    const { document } = put(bare, wanted, { deleted: 'leave' })
    expect(again(document, wanted)).toEqual({ nothing: true, kept: [] })
  })

  it('does not come under a mark that is made in the same batch', () => {
    const written = (...decisions: ReturnType<typeof decision>[]) => meeting(1, { ...parts(), decisions })
    const standing = withAgendas(empty, written(decision('d2', 'Read it')))
    const wanted = written(decision('d1', 'Teach it'), decision('d2', 'Teach it'))
    const { document } = put(standing, wanted)
    expect(again(document, wanted)).toEqual({ nothing: true, kept: [] })
    const before = written(decision('d2', 'Read it'))
    const back = put(document, before).document
    expect(linesOf(back).filter((line) => /^(Read|Teach) it/.test(line))).toEqual(['Read it\n'])
    expect(again(back, before)).toEqual({ nothing: true, kept: [] })
  })
})
