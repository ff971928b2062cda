import { docQuestionText } from '../../../core/src/text/doc-agenda'
import { speak } from '../../../core/src/text/speak'
import { documentOf } from '../../doubles/google/doc-model/build'
import { likely, newDocument } from '../../doubles/google/doc-model/document'
import { deleteRange, indexOf, linesOf, moveBlock, typeAt } from '../../doubles/google/doc-model/user-edits'
import { after, put, withAgendas } from './a-doc'
import { meeting } from './a-meeting'

const empty = newDocument('doc-1')
const one = withAgendas(empty, meeting(1))
const nothing = { nothing: true, kept: [] }

describe('an agenda that people took apart', () => {
  const speaker = speak('en', new Map(), () => undefined)
  const es = speak('es', new Map(), () => undefined)

  it('asks before it puts back blocks that were deleted', () => {
    const goal = indexOf(one, 'Goal')
    const without = deleteRange(one, goal, goal + 'Goal: Every child reads\n'.length)
    const { answer } = put(without, meeting(1))
    expect(answer).toEqual({
      ask: { code: 'agenda-blocks-deleted', date: '2026-03-04', blocks: ['Goal'] },
    })
    if (!('ask' in answer)) return
    expect(docQuestionText(answer.ask, speaker)).toContain('Goal')
    expect(docQuestionText(answer.ask, es)).toContain('Alguien quitó')
    const back = put(without, meeting(1), { deleted: 'restore' }).document
    expect(linesOf(back)).toEqual(linesOf(one))
    const left = put(without, meeting(1), { deleted: 'leave' }).document
    expect(linesOf(left)).toEqual(linesOf(without))
    expect(put(left, meeting(1, { norm: 'We listen' })).answer).toMatchObject({ did: 'updated', kept: [] })
  })

  it('asks when all of it is gone, and only if it was there', () => {
    for (const emptied of ['vanish', 'keep'] as const) {
      const model = { ...one, unsettled: { ...likely, emptied } }
      const gone = deleteRange(
        model,
        1,
        indexOf(model, '— end of') + '— end of the meeting of Wed, Mar 4 —'.length,
      )
      const question = { ask: { code: 'agenda-was-deleted', date: '2026-03-04' } }
      expect(put(gone, meeting(1), { inserted: true }).answer).toEqual(question)
      expect(put(gone, meeting(1), { inserted: true, deleted: 'leave' }).answer).toEqual(nothing)
      const back = put(gone, meeting(1), { inserted: true, deleted: 'restore' }).document
      expect(linesOf(back).join('').trim()).toBe(linesOf(one).join('').trim())
    }
  })

  it('asks when it was cut and pasted, and goes on where it stands or starts anew', () => {
    const model = withAgendas(documentOf(['first', 'second']), meeting(1))
    const end = indexOf(model, 'first')
    const moved = moveBlock(model, { start: 1, end }, indexOf(model, 'second'))
    expect(put(moved, meeting(1)).answer).toMatchObject({ ask: { code: 'agenda-was-moved' } })
    const followed = put(moved, meeting(1), { moved: 'follow' })
    expect(linesOf(followed.document)).toEqual(linesOf(moved))
    expect(put(followed.document, meeting(1)).answer).toEqual(nothing)
    const changed = put(followed.document, meeting(1, { goal: 'Every child writes' })).document
    expect(linesOf(changed)).toContain('Goal: Every child writes\n')
    const again = put(moved, meeting(1), { moved: 'again' }).document
    expect(linesOf(again).filter((line) => line.includes('Data meeting'))).toHaveLength(2)
    expect(put(again, meeting(1)).answer).toEqual(nothing)
  })

  it('asks when blocks stand in another order, and goes on in theirs', () => {
    const start = indexOf(one, 'Goal')
    const end = indexOf(one, 'Norm')
    const moved = moveBlock(one, { start, end }, indexOf(one, 'Decisions'), 'moved')
    const { answer } = put(moved, meeting(1))
    expect(answer).toMatchObject({ ask: { code: 'agenda-blocks-moved', date: '2026-03-04' } })
    const followed = put(moved, meeting(1), { moved: 'follow' }).document
    expect(linesOf(followed)).toEqual(linesOf(moved))
    expect(put(followed, meeting(1)).answer).toEqual(nothing)
  })

  it('says which blocks stand in another tab', () => {
    const model = documentOf([], { tabs: { Other: ['x'] } })
    const both = withAgendas(model, meeting(1))
    const goal = both.namedRanges.find(({ name }) => name.includes(':goal#'))
    const without = deleteRange(both, indexOf(both, 'Goal'), indexOf(both, 'Norm'))
    const typed = typeAt(without, 1, 'Goal: Every child reads', { tabId: 't.1' })
    const range = { tabId: 't.1', startIndex: 1, endIndex: 24 }
    const elsewhere = after(typed, [{ createNamedRange: { name: goal?.name, range } }])
    const kept = [{ key: 'goal', name: 'Goal', why: 'in-another-tab' }]
    const { answer, document } = put(elsewhere, meeting(1))
    expect(answer).toMatchObject({ kept })
    expect(linesOf(document)).toEqual(linesOf(elsewhere))
    expect(put(document, meeting(1)).answer).toEqual({ nothing: true, kept })
  })
})
