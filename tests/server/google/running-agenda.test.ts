import { type DocId, docId, type MeetingBlocks } from '@roundtable/core'
import { type AgendaToPut, putAgenda } from '../../../teams-app/src/google/running-agenda'
import { documentOf } from '../../doubles/google/doc-model/build'
import { deleteRange, indexOf, linesOf } from '../../doubles/google/doc-model/user-edits'
import { type Fault, failure } from '../../doubles/google/faults'
import { aDrive, ana, count, memoryLedger, robot } from './a-drive'
import { agendaOf, met, next } from './an-agenda'

function setUp() {
  const drive = aDrive()
  const ledger = memoryLedger()
  const put = (
    meeting: MeetingBlocks = agendaOf(),
    { answers = {}, inserted = () => false }: Partial<AgendaToPut> = {},
  ) => putAgenda(drive.ours, ledger, { meeting, team: 't-1', docName: 'Grade 5', inserted, answers })
  const running = (): DocId => {
    const doc = ledger.state.running
    if (doc === null) throw new Error('no running Doc')
    return doc
  }
  const text = () => drive.text(running())
  /** A Doc of Ana's, which she named as the team's. */
  const named = async (role: 'writer' | 'reader' | null, lines: readonly string[] = ['Our notes']) => {
    const shared = role === null ? {} : { [robot]: role }
    const id = drive.google.addDoc({ name: 'Ours', owner: ana, shared }, documentOf(lines))
    await ledger.note({ type: 'note-running-doc', doc: docId.parse(id), replaces: null })
    return docId.parse(id)
  }
  return { drive, ledger, put, running, text, named }
}

describe('an agenda in the running Doc', () => {
  it('is put into a new Doc where the team has none', async () => {
    const { drive, put, running, text } = setUp()
    expect(await put()).toEqual({ kind: 'there', doc: running(), kept: 0 })
    expect(drive.names()).toEqual(['Grade 5', 'Roundtable'])
    expect(text()).toContain('words of action:a1')
  })

  it('takes one get and one batchUpdate; putting it again takes one get and changes nothing', async () => {
    const { drive, put, text, named } = setUp()
    await named('writer')
    const before = drive.calls().length
    await put()
    expect(drive.calls().slice(before)).toEqual(['docs.documents.get', 'docs.documents.batchUpdate'])
    const once = text()
    await put()
    expect(drive.calls().slice(before + 2)).toEqual(['docs.documents.get'])
    expect(text()).toBe(once)
    expect(once.trimEnd().endsWith('Our notes')).toBe(true)
  })

  it('is brought up to date below the newer one, and nothing that people typed changes', async () => {
    const { drive, put, text, running, named } = setUp()
    const doc = await named('writer')
    await put()
    drive.type(doc, 'Our notes', ' and more')
    await put(agendaOf(next))
    expect(await put(agendaOf(met, 'extra-action'))).toMatchObject({ kind: 'there' })
    const all = text()
    expect(count(all, 'words of action:extra-action')).toBe(1)
    expect(count(all, 'Our notes and more')).toBe(1)
    expect(doc).toBe(running())
  })

  it('is built anew when somebody types between the reading and the writing', async () => {
    const { drive, put, text, named } = setUp()
    const doc = await named('writer')
    let typed = 0
    drive.google.fault = ({ methodId }) => {
      if (methodId === 'docs.documents.batchUpdate' && typed < 2) drive.type(doc, 'Our notes', ` ${++typed}`)
      return undefined
    }
    expect(await put()).toMatchObject({ kind: 'there' })
    expect(text()).toContain('Our notes 2 1')
    expect(drive.calls().filter((call) => call.endsWith('batchUpdate'))).toHaveLength(3)
  })

  test.each<[string, Fault]>([
    ['429', { kind: 'answer', answer: failure.tooMany() }],
    ['500', { kind: 'answer', answer: failure.internal() }],
    ['503', { kind: 'answer', answer: failure.unavailable() }],
    ['a reset', { kind: 'reset' }],
    ['silence', { kind: 'timeout' }],
    ['an answer that is lost', { kind: 'applied', seen: 'timeout' }],
    ['a failure that was none', { kind: 'applied', seen: failure.internal() }],
    ['a batch that comes through late', { kind: 'late', afterMs: 150, seen: 'timeout' }],
  ])('is there once after %s', async (_, fault) => {
    for (const method of ['docs.documents.get', 'docs.documents.batchUpdate']) {
      const clean = setUp()
      await clean.named('writer')
      await clean.put()
      const { drive, put, text, named } = setUp()
      await named('writer')
      let failed = false
      drive.google.fault = ({ methodId }) => {
        if (methodId !== method || failed) return undefined
        failed = true
        return fault
      }
      for (let tries = 0; tries < 5 && (await put()).kind !== 'there'; tries += 1) drive.pass(60_000)
      drive.pass(600_000)
      expect(text()).toBe(clean.text())
    }
  })

  it('asks when it was deleted, and follows the answer', async () => {
    const { drive, put, text, named } = setUp()
    const doc = await named('writer', ['Our notes', 'More notes'])
    await put()
    const whole = text()
    drive.google.edit(doc, (document) => deleteRange(document, 1, indexOf(document, 'Our notes')))
    const inserted = (id: DocId) => id === doc
    expect(await put(agendaOf(), { inserted })).toEqual({
      kind: 'asked',
      doc,
      question: 'agenda-was-deleted',
    })
    expect(text().trimEnd()).toBe('Our notes\nMore notes')
    expect(await put(agendaOf(), { inserted, answers: { deleted: 'restore' } })).toMatchObject({
      kind: 'there',
    })
    expect(text()).toBe(whole)
  })

  test.each<[string, 'writer' | 'reader' | null, string]>([
    ['shared with nobody', null, 'no-access'],
    ['shared to read only', 'reader', 'read-only'],
  ])('in a Doc that is %s says so and changes nothing', async (_, role, reason) => {
    const { put, named, text } = setUp()
    await named(role)
    expect(await put()).toEqual({ kind: 'refused', place: 'doc', reason })
    expect(text().trimEnd()).toBe('Our notes')
  })

  it('in a Doc that is gone says so; made anew after the team forgets it', async () => {
    const { drive, put, named, ledger } = setUp()
    const doc = await named('writer')
    drive.google.deleteForever(doc)
    expect(await put()).toEqual({ kind: 'refused', place: 'doc', reason: 'gone' })
    ledger.state = { ...ledger.state, running: null }
    expect(await put()).toMatchObject({ kind: 'there' })
  })

  it('goes into a Doc of 2 MB of text within the time of one call', async () => {
    const { drive, put, named } = setUp()
    const line = 'Notes of many years, with 😀 and ünïcode. '.repeat(25)
    const doc = await named(
      'writer',
      Array.from({ length: 2_000 }, (_, i) => `${i} ${line}`),
    )
    const begun = Date.now()
    expect(await put()).toMatchObject({ kind: 'there' })
    expect(Date.now() - begun).toBeLessThan(10_000)
    expect(linesOf(drive.google.doc(doc)).filter((text) => text.includes('many years'))).toHaveLength(2_000)
  })

  it('is refused with a sentence, not for ever, when Google finds the batch itself faulty', async () => {
    const { drive, put, named, text } = setUp()
    await named('writer')
    const answer = { status: 400, body: { error: { code: 400, status: 'INVALID_ARGUMENT', message: 'No.' } } }
    drive.google.fault = ({ methodId }) =>
      methodId === 'docs.documents.batchUpdate' ? { kind: 'answer', answer } : undefined
    expect(await put()).toEqual({ kind: 'refused', place: 'doc', reason: 'rejected' })
    expect(text().trimEnd()).toBe('Our notes')
    expect(drive.calls().filter((call) => call.endsWith('batchUpdate'))).toHaveLength(1)
  })
})
