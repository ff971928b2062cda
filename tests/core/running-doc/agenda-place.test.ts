import type { AgendaPlace } from '../../../core/src/running-doc/place'
import { documentOf, type Part } from '../../doubles/google/doc-model/build'
import type { DocModel } from '../../doubles/google/doc-model/document'
import { linesOf } from '../../doubles/google/doc-model/user-edits'
import { readDoc } from '../document/docs-reader'
import { put, withAgendas } from './a-doc'
import { meeting } from './a-meeting'

/** The lines of the Doc, the agenda of the first meeting as one. */
function shown(document: DocModel): readonly string[] {
  const lines = linesOf(document).map((line) => line.replace(/\n$/, ''))
  const from = lines.findIndex((line) => line.includes('Data meeting'))
  const until = lines.findIndex((line) => line.startsWith('— end of'))
  return from < 0 ? lines : [...lines.slice(0, from), 'AGENDA', ...lines.slice(until + 1)]
}

const putAt = (parts: readonly Part[], place: AgendaPlace) =>
  shown(put(documentOf(parts), meeting(1), {}, place).document)

describe('an agenda at the cursor', () => {
  it('goes behind the line in which the cursor stands', () => {
    expect(putAt(['one', 'two'], { child: 0 })).toEqual(['one', 'AGENDA', 'two', ''])
    expect(putAt(['one', 'two'], { child: 1 })).toEqual(['one', 'two', 'AGENDA', ''])
  })

  it('goes in front of it where it is empty', () => {
    expect(putAt(['one', '', 'two'], { child: 1 })).toEqual(['one', 'AGENDA', '', 'two', ''])
    expect(putAt([], { child: 0 })).toEqual(['AGENDA', ''])
  })

  it('goes below a list and below a table, not into them', () => {
    expect(putAt([{ list: ['a', 'b'] }, 'two'], { child: 0 })).toEqual(['a', 'b', 'AGENDA', 'two', ''])
    expect(putAt([{ table: [['x', 'y']] }, 'two'], { child: 1 })).toEqual(['', 'x', 'y', 'AGENDA', 'two', ''])
  })

  it('counts like the editor, which knows no section break', () => {
    expect(putAt([{ contents: ['page 1'] }, 'one', 'two'], { child: 1 })).toEqual([
      'one',
      'AGENDA',
      'two',
      '',
    ])
  })

  it('goes to the end where the Doc has become shorter', () => {
    expect(putAt(['one'], { child: 40 })).toEqual(['one', '', 'AGENDA'])
  })

  it('cuts no other agenda in two', () => {
    const older = withAgendas(documentOf(['notes']), meeting(2))
    const lines = linesOf(older).length
    for (let child = 0; child < lines; child++) {
      const { document } = put(older, meeting(1), {}, { child })
      expect(put(document, meeting(2)).answer).toEqual({ nothing: true, kept: [] })
      const heads = linesOf(document).filter((line) => /Data meeting|— end of/.test(line))
      expect(heads.map((line) => (line.startsWith('—') ? 'end' : 'head'))).toEqual([
        'head',
        'end',
        'head',
        'end',
      ])
    }
  })

  it('goes into the tab of the cursor', () => {
    const model = documentOf(['notes'], { tabs: { Plan: ['plan'] } })
    const { document } = put(model, meeting(1), {}, { tab: 't.1', child: 0 })
    expect(linesOf(document)).toEqual(linesOf(model))
    expect(linesOf(document, { tabId: 't.1' })[1]).toContain('Data meeting')
  })
})

describe('an agenda after the last one', () => {
  it('goes behind the agenda that stands lowest, above what the team wrote below', () => {
    const older = withAgendas(documentOf(['kept below']), meeting(2), meeting(3))
    const { document } = put(older, meeting(1), {}, { at: 'after-last' })
    const heads = readDoc(document).filter(({ words }) => words.includes('Data meeting'))
    expect(heads.map(({ words }) => words.slice(0, 6))).toEqual(['Mar 18', 'Mar 11', 'Mar 4,'])
    expect(linesOf(document).slice(-2)).toEqual(['kept below\n', '\n'])
  })

  it('goes on top where there is none', () => {
    expect(putAt(['one'], { at: 'after-last' })).toEqual(['AGENDA', 'one', ''])
  })
})
