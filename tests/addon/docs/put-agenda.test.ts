import type { Spot } from '../../../workspace-addon/src/docs/desk'
import { linesFor } from '../../../workspace-addon/src/source/tab-lines'
import { readDoc } from '../../core/document/docs-reader'
import { type Answer, docsError } from '../../doubles/google/answer'
import { documentOf } from '../../doubles/google/doc-model/build'
import { deleteRange, indexOf, linesOf, suggestText, typeAt } from '../../doubles/google/doc-model/user-edits'
import { failure } from '../../doubles/google/faults'
import { ana, aTeamDoc, ben, count, type TeamDoc, type Visiting } from './a-team-doc'
import { first, put, second, third } from './putting'

const there = { kind: 'there', kept: 0 }
const heads = (docs: TeamDoc) =>
  readDoc(docs.google.doc(docs.doc))
    .filter(({ block, words }) => block === 'h1' && words.includes('2026'))
    .map(({ words }) => words.slice(0, 6))
const docsCalls = (docs: TeamDoc) => docs.calls().filter((name) => name.startsWith('docs.'))
const refusedBy =
  (answer: Answer, method = 'docs.documents.batchUpdate') =>
  ({ methodId }: { methodId: string }) =>
    methodId === method ? ({ kind: 'answer', answer } as const) : undefined

describe('an agenda put from the add-on', () => {
  it('takes one get and one batchUpdate of Docs; again, one get, and nothing changes', () => {
    const docs = aTeamDoc()
    const note = { type: 'note-agenda', occurrence: first, doc: docs.doc }
    expect(put(docs)).toEqual({ ...there, commands: [note] })
    expect(docsCalls(docs)).toEqual(['docs.documents.get', 'docs.documents.batchUpdate'])
    const once = docs.text()
    expect(put(docs, { by: ben })).toEqual({ ...there, commands: [] })
    expect(docsCalls(docs).slice(2)).toEqual(['docs.documents.get'])
    expect(docs.text()).toBe(once)
    expect(once.trimEnd().endsWith('Our notes')).toBe(true)
  })

  it('goes on top, to the cursor, or after the last one', () => {
    const lines = ['Team page', 'Ideas', 'More ideas']
    const at = (spot: Spot, cursor: Visiting['cursor'] = null) => {
      const docs = aTeamDoc({ document: documentOf(lines) })
      put(docs, { met: second })
      put(docs, { met: third, spot, cursor })
      const text = docs.text()
      return { order: heads(docs), ideas: text.indexOf('More ideas') < text.lastIndexOf('— end of') }
    }
    expect(at('top')).toEqual({ order: ['Sep 15', 'Sep 8,'], ideas: false })
    expect(at('after-last')).toEqual({ order: ['Sep 8,', 'Sep 15'], ideas: false })
    expect(at('cursor')).toEqual({ order: ['Sep 15', 'Sep 8,'], ideas: false })
    expect(at('cursor', { tab: 't.0', child: 400 })).toEqual({ order: ['Sep 8,', 'Sep 15'], ideas: true })
    expect(at('cursor', { tab: 't.gone', child: 1 })).toEqual({ order: ['Sep 15', 'Sep 8,'], ideas: false })
  })

  it('stands below the newer ones, three deep', () => {
    const docs = aTeamDoc()
    for (const met of [first, second, third]) put(docs, { met })
    expect(heads(docs)).toEqual(['Sep 15', 'Sep 8,', 'Sep 1,'])
    const text = docs.text()
    for (const met of [first, second, third]) put(docs, { met })
    expect(docs.text()).toBe(text)
  })

  it('names people as chips, and by name where Google does not take an address', () => {
    const docs = aTeamDoc()
    put(docs)
    const text = JSON.stringify(docs.google.doc(docs.doc))
    expect(text).toContain('ana@school.example')
    const strict = aTeamDoc()
    const sentence = 'Invalid requests[7].insertPerson: The provided email is not valid.'
    strict.google.fault = ({ methodId, body }) =>
      methodId === 'docs.documents.batchUpdate' && body.includes('insertPerson')
        ? { kind: 'answer', answer: docsError(400, 'INVALID_ARGUMENT', sentence) }
        : undefined
    for (const told of ['details', 'sentence'] as const) expect(put(strict, { told })).toMatchObject(there)
    expect(strict.text()).toContain('Ana Diaz')
  })

  it('is not put back when people deleted it, until they say so', () => {
    const docs = aTeamDoc()
    put(docs)
    docs.google.edit(docs.doc, (document) => deleteRange(document, 1, indexOf(document, 'Our notes')))
    expect(put(docs)).toEqual({ kind: 'asked', question: 'agenda-was-deleted' })
    expect(put(docs, { answers: { deleted: 'leave' } })).toMatchObject(there)
    expect(heads(docs)).toEqual([])
    expect(put(docs, { answers: { deleted: 'restore' } })).toMatchObject(there)
    expect(heads(docs)).toEqual(['Sep 1,'])
  })

  it('is planned anew when somebody types meanwhile, and gives up without a change', () => {
    const docs = aTeamDoc()
    let typed = 0
    const typing = (most: number) => (call: string) => {
      if (call !== 'docs.documents.batchUpdate' || typed >= most) return false
      typed += 1
      docs.google.edit(docs.doc, (document) => typeAt(document, 1, `t${typed} `))
      return false
    }
    expect(put(docs, { before: typing(3) })).toMatchObject(there)
    for (const n of [1, 2, 3]) expect(count(docs.text(), `t${n} `)).toBe(1)
    expect(heads(docs)).toEqual(['Sep 1,'])
    expect(put(docs, { met: second, before: typing(99) })).toEqual({
      kind: 'trouble',
      place: 'doc',
      reason: 'no-answer',
    })
    expect(docs.text()).not.toContain('Sep 8')
    expect(count(docs.text(), '— end of')).toBe(1)
  })

  it('stands there once whatever Google answers', () => {
    for (const seen of ['reset', failure.unavailable(), failure.internal()] as const) {
      const docs = aTeamDoc()
      let batches = 0
      docs.google.fault = ({ methodId }) => {
        if (methodId !== 'docs.documents.batchUpdate') return undefined
        batches += 1
        return batches === 1 ? { kind: 'applied', seen } : undefined
      }
      expect(put(docs)).toMatchObject(there)
      expect(batches).toBe(1)
      expect(heads(docs)).toEqual(['Sep 1,'])
    }
  })

  it('stands there or not when Google ends the run, and then once when it is asked for again', () => {
    for (let stop = 1; stop <= 4; stop += 1) {
      const docs = aTeamDoc()
      docs.press(ana, (desk, seen) => desk.putAgenda(seen, first, 'top', {}), {
        before: (_, call) => call === stop,
      })
      put(docs)
      expect(heads(docs)).toEqual(['Sep 1,'])
    }
  })

  test.each<[string, (docs: TeamDoc) => void, string]>([
    [
      'has not let the add-on write in the Doc',
      (docs) => docs.google.close(docs.doc, docs.app(ana)),
      'not-asked',
    ],
    ['meets too many calls', (docs) => (docs.google.fault = refusedBy(failure.tooMany())), 'rate'],
    ['has no answer', (docs) => (docs.google.fault = () => ({ kind: 'reset' })), 'no-answer'],
    ['lies in the bin', (docs) => docs.google.throwAway(docs.doc), 'trashed'],
    ['lacks the API', (docs) => void docs.google.disabled.add('docs'), 'api-off'],
    [
      'has a Doc that is full',
      (docs) => (docs.google.fault = refusedBy(docsError(413, 'OUT_OF_RANGE', 'Request too large.'))),
      'full',
    ],
    [
      'sends what Google does not take',
      (docs) => (docs.google.fault = refusedBy(docsError(400, 'INVALID_ARGUMENT', 'Invalid requests[0].'))),
      'rejected',
    ],
  ])('says why when the person %s', (_, change, reason) => {
    const docs = aTeamDoc()
    change(docs)
    expect(put(docs)).toEqual({ kind: 'trouble', place: 'doc', reason })
  })

  it('says that the person may only read', () => {
    const docs = aTeamDoc({ readers: [ben] })
    expect(put(docs, { by: ben })).toEqual({ kind: 'trouble', place: 'doc', reason: 'read-only' })
    expect(docs.text()).toBe('Our notes\n\n')
  })

  it('goes by the address where Apps Script has no advanced services for it', () => {
    for (const advanced of ['missing', 'forbidden'] as const) {
      const docs = aTeamDoc()
      expect(put(docs, { advanced })).toMatchObject(there)
      expect(heads(docs)).toEqual(['Sep 1,'])
      docs.google.fault = refusedBy(failure.notFound(), 'docs.documents.get')
      expect(put(docs, { advanced })).toMatchObject({ reason: 'not-asked' })
    }
  })

  it('stands in a Doc of two hundred pages', () => {
    const page = Array.from({ length: 40 }, (_, n) => `Line ${n} of what we wrote in all these years`)
    const docs = aTeamDoc({ document: documentOf(Array.from({ length: 200 }, () => page).flat()) })
    expect(put(docs, { spot: 'after-last' })).toMatchObject(there)
    expect(heads(docs)).toEqual(['Sep 1,'])
  })

  it('never goes into the tab that keeps the team, wherever that stands', () => {
    const kept = linesFor(['{}'], 1)
    for (const tabs of [{ Roundtable: kept }, { Plan: [''], Roundtable: kept }]) {
      const docs = aTeamDoc({ document: documentOf(['Our notes'], { tabs }) })
      const tabId = `t.${Object.keys(tabs).length}`
      put(docs, { spot: 'cursor', cursor: { tab: tabId, child: 1 } })
      expect(heads(docs)).toEqual(['Sep 1,'])
      expect(linesOf(docs.google.doc(docs.doc), { tabId }).join('')).toBe(`${kept.join('\n')}\n\n`)
    }
    const docs = aTeamDoc({ document: documentOf(kept, { tabs: { Plan: ['plan'] } }) })
    put(docs)
    expect(heads(docs)).toEqual([])
    expect(linesOf(docs.google.doc(docs.doc), { tabId: 't.1' }).join('')).toContain('— end of')
  })

  it('leaves suggestions of colleagues as they are', () => {
    const docs = aTeamDoc()
    docs.google.edit(docs.doc, (document) => suggestText(document, 1, 'Perhaps: ', 'suggest.1'))
    put(docs)
    put(docs, { met: second })
    expect(count(docs.text(), 'Perhaps: Our notes')).toBe(1)
  })
})
