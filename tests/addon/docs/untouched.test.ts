import * as fc from 'fast-check'
import type { Spot } from '../../../workspace-addon/src/docs/desk'
import { surroundings } from '../../core/running-doc/a-doc'
import { anyEdit, edited, typedLines } from '../../core/running-doc/teachers'
import { anyDocument } from '../../doubles/google/doc-model/arbitrary'
import { aTeamDoc } from './a-team-doc'
import { put, second } from './putting'

describe('an agenda put from the add-on', () => {
  it('never changes a character that teachers typed, wherever it goes, while they type', () => {
    const spot = fc.constantFrom<Spot>('top', 'cursor', 'after-last')
    const child = fc.integer({ min: 0, max: 30 })
    const edits = fc.array(anyEdit, { maxLength: 4 })
    fc.assert(
      fc.property(anyDocument, spot, child, edits, edits, (model, where, at, some, meanwhile) => {
        const docs = aTeamDoc({ document: model })
        const { google, doc } = docs
        put(docs, { met: second })
        google.edit(doc, (document) => edited(document, some))
        let stood = google.doc(doc)
        let typed = false
        const typing = (call: string) => {
          if (call === 'docs.documents.batchUpdate' && !typed) {
            typed = true
            google.edit(doc, (document) => edited(document, meanwhile))
            stood = google.doc(doc)
          }
          return false
        }
        const answer = put(docs, { spot: where, cursor: { tab: null, child: at }, before: typing })
        expect(answer.kind).toBe('there')
        expect(surroundings(stood, google.doc(doc))).toBe(true)
        expect(typedLines(google.doc(doc))).toEqual(typedLines(stood))
        put(docs, { met: second, answers: { deleted: 'leave', moved: 'follow' } })
        expect(typedLines(google.doc(doc))).toEqual(typedLines(stood))
      }),
      { numRuns: 40 },
    )
  })
})
