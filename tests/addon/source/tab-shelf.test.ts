import { meeting, order } from '../../core/founded'
import { applyBatch } from '../../doubles/google/doc-model/apply-batch'
import { deleteRange, indexOf, linesOf, typeAt } from '../../doubles/google/doc-model/user-edits'
import { failure } from '../../doubles/google/faults'
import { aSchool, done, type School } from './a-doc-team'

const item = (id: string) =>
  order({ type: 'add-item', id, occurrence: meeting('2026-09-01'), text: `Topic ${id}` })

/** Our tab in the Doc. */
function tabOf({ google, doc }: School): { tabId: string; title: string } {
  const tab = google.doc(doc).tabs[1]
  if (tab === undefined) throw new Error('there is no second tab')
  return tab
}

describe('the tab of a team', () => {
  it('says what it is and how it is brought back, and stands behind what people wrote', () => {
    const school = aSchool('tab')
    school.google.edit(school.doc, (document) => typeAt(document, 1, 'Our notes'))
    school.found()
    const { tabId, title } = tabOf(school)
    expect(title).toBe('Roundtable: please leave as it is')
    expect(linesOf(school.google.doc(school.doc), { tabId })[0]).toMatch(
      /leave this tab as it is.*Version history/,
    )
    expect(linesOf(school.google.doc(school.doc))).toEqual(['Our notes\n'])
  })

  it('is read and written though people type around our lines, and what they typed stays', () => {
    const school = aSchool('tab')
    school.found()
    const { tabId } = tabOf(school)
    school.google.edit(school.doc, (document) => {
      const first = indexOf(document, 'rt 1.0', { tabId })
      const before = typeAt(document, first, 'What is this?\n', { tabId })
      const head = indexOf(before, 'rt head', { tabId })
      return typeAt(before, head, 'Ask Ben!\n', { tabId })
    })
    done(school.press('A', [item('i1')]))
    done(school.press('B', [item('i2')]))
    expect(school.seen().team.agenda.items).toHaveLength(2)
    const lines = linesOf(school.google.doc(school.doc), { tabId })
    expect(lines).toEqual(expect.arrayContaining(['What is this?\n', 'Ask Ben!\n']))
    expect(lines.filter((line) => line.startsWith('rt head'))).toHaveLength(1)
  })

  it('is read wherever it is moved in the Doc and whatever it is called', () => {
    const school = aSchool('tab')
    school.found()
    const { tabId } = tabOf(school)
    school.google.edit(school.doc, (document) => {
      const renamed = applyBatch(document, [
        { updateDocumentTabProperties: { tabProperties: { tabId, title: 'Bits' }, fields: 'title' } },
        { addDocumentTab: { tabProperties: { title: 'More', index: 0 } } },
      ])
      if ('error' in renamed) throw new Error(renamed.error.message)
      return renamed.document
    })
    done(school.press('A', [item('i1')]))
    expect(school.google.doc(school.doc).tabs).toHaveLength(3)
  })

  it.each([
    [
      'a letter is taken out of a line',
      (school: School, tabId: string) => {
        school.google.edit(school.doc, (document) => {
          const at = indexOf(document, 'rt 1.0', { tabId })
          return deleteRange(document, at + 20, at + 21, { tabId })
        })
      },
    ],
    [
      'a letter is put into a line',
      (school: School, tabId: string) => {
        school.google.edit(school.doc, (document) =>
          typeAt(document, indexOf(document, 'rt 0.0', { tabId }) + 30, 'x', { tabId }),
        )
      },
    ],
    [
      'a line is deleted',
      (school: School, tabId: string) => {
        school.google.edit(school.doc, (document) => {
          const at = indexOf(document, 'rt 1.0', { tabId })
          return deleteRange(document, at, indexOf(document, 'rt 0.0', { tabId }), { tabId })
        })
      },
    ],
    [
      'the last line is changed',
      (school: School, tabId: string) => {
        school.google.edit(school.doc, (document) =>
          typeAt(document, indexOf(document, 'rt head', { tabId }) + 8, 'x', { tabId }),
        )
      },
    ],
    [
      'all is deleted',
      (school: School, tabId: string) => {
        school.google.edit(school.doc, (document) => {
          const at = indexOf(document, 'rt 1.0', { tabId })
          return deleteRange(document, at, indexOf(document, '}', { tabId }) + 1, { tabId })
        })
      },
    ],
    [
      'the tab is deleted',
      (school: School, tabId: string) => {
        school.google.edit(school.doc, (document) => {
          const gone = applyBatch(document, [{ deleteTab: { tabId } }])
          if ('error' in gone) throw new Error(gone.error.message)
          return gone.document
        })
      },
    ],
  ] as [string, (school: School, tabId: string) => void][])(
    'is told to be damaged when %s; nothing is written, and the history brings it back',
    (_, harm) => {
      const school = aSchool('tab')
      school.found()
      done(school.press('A', [item('i1')]))
      const before = school.google.doc(school.doc)
      school.seen()
      harm(school, tabOf(school).tabId)
      const harmed = school.google.doc(school.doc)
      expect(school.open('A')).toEqual({ kind: 'trouble', trouble: 'damaged' })
      expect(school.press('A', [item('i2')])).toEqual({ kind: 'trouble', trouble: 'damaged' })
      expect(school.google.doc(school.doc)).toEqual(harmed)
      school.google.edit(school.doc, () => ({ ...before, revision: harmed.revision + 1 }))
      expect(school.seen().team.agenda.items).toHaveLength(1)
    },
  )

  it('is asked for again while colleagues type, and given up after some tries', () => {
    const typing = (school: School, times: number) => {
      let left = times
      return ({ name }: { name: string }) => {
        if (!name.endsWith('batchUpdate') || left === 0) return
        left -= 1
        school.google.edit(school.doc, (document) => typeAt(document, 1, 'x'))
      }
    }
    const school = aSchool('tab')
    school.found()
    done(school.press('A', [item('i1')], { between: typing(school, 5) }))
    expect(school.press('A', [item('i2')], { between: typing(school, 6) })).toEqual({
      kind: 'trouble',
      trouble: 'busy',
    })
    expect(school.seen().team.agenda.items.map(({ id }) => id)).toEqual(['i1'])
  })

  it('is written once though the answer is lost, comes late, or is Google’s own trouble', () => {
    for (const fault of [
      { kind: 'applied', seen: 'reset' },
      { kind: 'applied', seen: failure.internal() },
      { kind: 'answer', answer: failure.unavailable() },
      { kind: 'answer', answer: failure.tooMany() },
    ] as const) {
      const school = aSchool('tab')
      school.found()
      let faults = 1
      school.google.fault = ({ methodId }) =>
        methodId.endsWith('batchUpdate') && faults-- > 0 ? fault : undefined
      done(school.press('A', [item('i1')]))
      expect(school.seen().team.agenda.items).toHaveLength(1)
    }
  })

  it('is not opened by who may not open the Doc, nor written by who may only read', () => {
    const school = aSchool('tab')
    school.found()
    school.google.share(school.doc, 'b@school.example', 'reader')
    expect(school.press('B', [item('i1')])).toEqual({ kind: 'trouble', trouble: 'refused' })
    school.google.unshare(school.doc, 'b@school.example')
    expect(school.open('B')).toEqual({ kind: 'trouble', trouble: 'refused' })
  })
})
