import { type DocId, docId } from '../../../core/src/running-doc/doc-id'
import { recordDocOf } from '../../../core/src/running-doc/team-docs'
import { meeting } from '../../core/founded'
import { failure } from '../../doubles/google/faults'
import { ana, aTeamDoc, ben, count, emailOf, madeFiles, type TeamDoc } from './a-team-doc'

const first = meeting('2026-09-01')
const second = meeting('2026-09-08')
const record = 'Grade 7 Science - records 2026-2027, term 1'
const index = 'Grade 7 Science - index of records 2026-2027'
const folder = 'Grade 7 Science 2026-2027'

const recordOf = ({ state }: TeamDoc, of = first): DocId => {
  const doc = recordDocOf(state.team.docs, of)
  if (doc === null) throw new Error('no record')
  return doc
}
const indexOf = ({ state }: TeamDoc): DocId => docId.parse(recordDocOf(state.team.docs, '2026-2027-index'))

describe('filing a record from the add-on', () => {
  it('makes the folder of the year, the record of the term and the index, and appends each meeting once', () => {
    const docs = aTeamDoc()
    const [one, two] = [docs.closedRound(first, 'Good pace'), docs.closedRound(second, 'Clear roles')]
    expect(docs.file(ana, one)).toEqual({
      kind: 'filed',
      filed: {
        occurrence: first,
        name: '2026-09-01 Grade 7 Science - The four questions 45 minutes',
        url: `https://docs.google.com/document/d/${recordOf(docs)}/edit`,
      },
    })
    expect(docs.file(ana, two)).toMatchObject({ kind: 'filed' })
    expect(docs.file(ana, one)).toMatchObject({ kind: 'filed' })
    expect(madeFiles(docs)).toEqual([index, record, folder])
    expect(recordOf(docs, second)).toBe(recordOf(docs))
    const text = docs.text(recordOf(docs))
    expect([count(text, 'Good pace'), count(text, 'Clear roles')]).toEqual([1, 1])
    expect(count(docs.text(indexOf(docs)), record)).toBe(2)
  })

  it('takes nine calls of Google once the Docs are there', () => {
    const docs = aTeamDoc()
    const [one, two] = [docs.closedRound(first, 'Good pace'), docs.closedRound(second, 'Clear roles')]
    docs.file(ana, one)
    const before = docs.calls().length
    docs.file(ana, two)
    expect(docs.calls().slice(before)).toEqual([
      'drive.files.get',
      'docs.documents.get',
      'docs.documents.batchUpdate',
      'drive.files.get',
      'docs.documents.get',
      'docs.documents.batchUpdate',
      'drive.files.get',
      'drive.files.list',
    ])
  })

  it('lets the whole team open what lies at the top of one Drive', () => {
    const docs = aTeamDoc()
    docs.file(ana, docs.closedRound(first, 'Good pace'))
    const made = docs.google.files().find(({ name }) => name === folder)
    expect(made?.permissions.map(({ emailAddress, role }) => [emailAddress, role])).toEqual([
      [emailOf(ana), 'owner'],
      [emailOf(ben), 'writer'],
      ['cleo@school.example', 'writer'],
    ])
  })

  it('lies beside the running Doc where the folder is open to the add-on', () => {
    const docs = aTeamDoc()
    const { google } = docs
    const shared = google.addFolder({ name: 'Grade 7', owner: emailOf(ana), openedBy: [docs.app(ana)] })
    google.move(docs.doc, shared)
    docs.file(ana, docs.closedRound(first, 'Good pace'))
    expect(google.files().find(({ name }) => name === folder)?.parents).toEqual([shared])
  })

  it('into the Docs of a colleague goes on where they are open, and else begins own ones', () => {
    for (const grants of ['shared', 'each'] as const) {
      const docs = aTeamDoc({ grants })
      docs.file(ana, docs.closedRound(first, 'Good pace'))
      expect(docs.file(ben, docs.closedRound(second, 'Clear roles'))).toMatchObject({ kind: 'filed' })
      expect(recordOf(docs, second) === recordOf(docs)).toBe(grants === 'shared')
      expect(count(docs.text(recordOf(docs, second)), 'Clear roles')).toBe(1)
      expect(madeFiles(docs)).toHaveLength(grants === 'shared' ? 3 : 6)
    }
  })

  it("goes on in the team's record once the person opened it with the add-on", () => {
    const docs = aTeamDoc()
    docs.file(ana, docs.closedRound(first, 'Good pace'))
    docs.google.pick(recordOf(docs), docs.app(ben))
    docs.file(ben, docs.closedRound(second, 'Clear roles'))
    expect(recordOf(docs, second)).toBe(recordOf(docs))
  })

  it('of a meeting that a colleague began to file says which Doc to open, and files it there then', () => {
    const docs = aTeamDoc()
    const round = docs.closedRound(first, 'Good pace')
    const stopped = docs.file(ana, round, { before: (call) => call === 'docs.documents.batchUpdate' })
    expect(stopped).toBe('killed')
    const doc = recordOf(docs)
    expect(docs.file(ben, round)).toEqual({ kind: 'trouble', place: 'folder', reason: 'not-asked', doc })
    docs.google.pick(doc, docs.app(ben))
    expect(docs.file(ben, round)).toMatchObject({ kind: 'filed' })
    expect(recordOf(docs)).toBe(doc)
    expect(count(docs.text(doc), 'Good pace')).toBe(1)
  })

  it('into what was thrown away or deleted begins anew', () => {
    for (const lose of ['throwAway', 'deleteForever'] as const) {
      const docs = aTeamDoc()
      docs.file(ana, docs.closedRound(first, 'Good pace'))
      const before = recordOf(docs)
      docs.google[lose](before)
      expect(docs.file(ana, docs.closedRound(second, 'Clear roles'))).toMatchObject({ kind: 'filed' })
      expect(recordOf(docs, second)).not.toBe(before)
      expect(docs.text(recordOf(docs, second))).toContain('Clear roles')
    }
  })

  it('does without the folder that somebody threw away', () => {
    const docs = aTeamDoc()
    docs.file(ana, docs.closedRound(first, 'Good pace'))
    for (const { id, name } of docs.google.files()) if (name === folder) docs.google.throwAway(id)
    expect(docs.file(ana, docs.closedRound(second, 'Clear roles'))).toMatchObject({ kind: 'filed' })
    expect(madeFiles(docs).filter((name) => name === folder)).toHaveLength(1)
    expect(docs.text(recordOf(docs, second))).toContain('Clear roles')
  })

  it('does not need the advanced services', () => {
    for (const advanced of ['missing', 'forbidden'] as const) {
      const docs = aTeamDoc()
      expect(docs.file(ana, docs.closedRound(first, 'Good pace'), { advanced })).toMatchObject({
        kind: 'filed',
      })
      expect(madeFiles(docs)).toEqual([index, record, folder])
    }
  })

  it('says why it cannot, and files when that is mended', () => {
    const docs = aTeamDoc()
    const round = docs.closedRound(first, 'Good pace')
    for (const told of ['details', 'sentence'] as const) {
      docs.google.fault = ({ methodId }) =>
        methodId === 'drive.files.create' ? { kind: 'answer', answer: failure.storageFull() } : undefined
      expect(docs.file(ana, round, { told })).toEqual({ kind: 'trouble', place: 'folder', reason: 'storage' })
      docs.google.fault = () => ({ kind: 'answer', answer: failure.userRateLimit() })
      expect(docs.file(ana, round, { told })).toEqual({ kind: 'trouble', place: 'folder', reason: 'rate' })
      docs.google.fault = () => ({ kind: 'reset' })
      expect(docs.file(ana, round, { told })).toEqual({
        kind: 'trouble',
        place: 'folder',
        reason: 'no-answer',
      })
      docs.google.fault = () => undefined
      docs.google.disabled.add('drive')
      expect(docs.file(ana, round, { told })).toEqual({ kind: 'trouble', place: 'folder', reason: 'api-off' })
      docs.google.disabled.clear()
    }
    docs.state.reachable = false
    expect(docs.file(ana, round)).toEqual({ kind: 'trouble', place: 'folder', reason: 'no-answer' })
    docs.state.reachable = true
    expect(docs.file(ana, round)).toMatchObject({ kind: 'filed' })
    expect(count(docs.text(recordOf(docs)), 'Good pace')).toBe(1)
  })

  it('writes what people said as text', () => {
    const docs = aTeamDoc()
    const said = '=1+1 <b>**bold**</b> {{x}}'
    docs.file(ana, docs.closedRound(first, said))
    expect(docs.text(recordOf(docs))).toContain(said)
  })
})
