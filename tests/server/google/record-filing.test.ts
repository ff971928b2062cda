import { docId, recordDocOf } from '@roundtable/core'
import { fileIntoDrive } from '../../../teams-app/src/google/record-filing'
import { failure } from '../../doubles/google/faults'
import { ana, count, type Drive, memoryLedger, robot } from './a-drive'
import { filing, learned, once, setUp, term } from './a-filing'

describe('filing into Drive', () => {
  it("makes the year's folder, the term's record Doc and the index, and appends each meeting once", async () => {
    const { drive, ledger, file, record } = setUp()
    expect(await file(1)).toEqual({ kind: 'done', doc: record() })
    expect(await file(2)).toEqual({ kind: 'done', doc: record() })
    expect(await file(1)).toMatchObject({ kind: 'done' })
    expect(drive.names()).toEqual([
      'Grade 5 - index of records 2026-2027',
      'Grade 5 - records 2026-2027, term 1',
      'Grade 5 2026-2027',
      'Roundtable',
    ])
    const text = drive.text(record())
    expect([count(text, learned(1)), count(text, learned(2))]).toEqual([1, 1])
    expect(text.indexOf(learned(1))).toBeLessThan(text.indexOf(learned(2)))
    const index = drive.text(recordDocOf(ledger.state, '2026-2027-index'))
    expect(count(index, 'Data meeting')).toBe(2)
    expect(index).toMatch(
      /Date\nMeeting\nFile\n(.*\nData meeting\nGrade 5 - records 2026-2027, term 1\n){2}\n$/,
    )
    const made = drive.google.files().find(({ id }) => id === record())
    expect(made?.driveId).toBeDefined()
  })

  it('gives a meeting its own Doc where that is wanted', async () => {
    const { drive, ledger, file } = setUp({ config: { oneDocPerMeeting: true } })
    await file(1)
    await file(2)
    expect(await file(1)).toEqual({ kind: 'done', doc: recordDocOf(ledger.state, 'm-2026-11-01') })
    expect(drive.names()).toEqual([
      '2026-11-01 Grade 5 - Data meeting',
      '2026-11-02 Grade 5 - Data meeting',
      'Grade 5 - index of records 2026-2027',
      'Grade 5 2026-2027',
      'Roundtable',
    ])
    expect(drive.text(recordDocOf(ledger.state, 'm-2026-11-02'))).toContain(learned(2))
  })

  it('never touches what people type into the record meanwhile', async () => {
    const { drive, file, record } = setUp()
    await file(1)
    const doc = record()
    if (doc === null) throw new Error('no record Doc')
    let typed = 0
    drive.google.fault = ({ methodId }) => {
      // Somebody types between the reading and the writing, three times.
      if (methodId === 'docs.documents.batchUpdate' && typed < 3)
        drive.type(doc, learned(1), ` Yes ${++typed}!`)
      return undefined
    }
    expect(await file(2)).toMatchObject({ kind: 'done' })
    const text = drive.text(doc)
    for (const n of [1, 2, 3]) expect(count(text, `Yes ${n}!`)).toBe(1)
    expect([count(text, learned(1)), count(text, learned(2))]).toEqual([1, 1])
  })

  it('into a record Doc that was thrown away or deleted makes a new one', async () => {
    for (const lose of ['throwAway', 'deleteForever'] as const) {
      const { drive, file, record } = setUp()
      await file(1)
      const first = record()
      if (first === null) throw new Error('no record Doc')
      drive.google[lose](first)
      expect(await file(2)).toEqual({ kind: 'done', doc: record() })
      expect(record()).not.toBe(first)
      expect(drive.text(record())).toContain(learned(2))
    }
  })

  test.each<[string, (drive: Drive) => void, object]>([
    [
      'may not use the folder',
      ({ google, folder }) => google.deleteForever(folder),
      { place: 'folder', reason: 'gone' },
    ],
    [
      'lacks an API',
      ({ google }) => google.disabled.add('drive'),
      { place: 'folder', reason: 'api-disabled' },
    ],
    [
      'lacks the key',
      ({ google }) => google.signIns.serviceKeys.delete(robot),
      { place: 'folder', reason: 'sign-in' },
    ],
    [
      'has no room',
      (drive) => once(drive, 'drive.files.create', { kind: 'answer', answer: failure.storageFull() }, 2),
      { place: 'folder', reason: 'storage-full' },
    ],
  ])('says why when Roundtable %s', async (_, change, refusal) => {
    const { drive, file } = setUp()
    change(drive)
    expect(await file()).toEqual({ kind: 'refused', ...refusal })
  })

  it('says that it may only read, when the record Doc became so', async () => {
    const { drive, file, record } = setUp()
    await file(1)
    const doc = record()
    if (doc === null) throw new Error('no record Doc')
    const before = drive.text(doc)
    const { google } = drive
    // The school takes the drive from the account and leaves it the Doc to read.
    const only = google.addDoc({
      name: 'other',
      owner: ana,
      openedBy: [robot],
      shared: { [robot]: 'reader' },
    })
    const taken = memoryLedger()
    await taken.note({ type: 'note-record-doc', term, doc: docId.parse(only), replaces: null })
    expect(await fileIntoDrive(drive.ours, taken, filing(2))).toEqual({
      kind: 'refused',
      place: 'doc',
      reason: 'read-only',
    })
    expect(drive.text(doc)).toBe(before)
  })

  it('signs in once, and again when the token died', async () => {
    const { drive, file } = setUp()
    await file(1)
    drive.google.revokeTokens()
    expect(await file(2)).toMatchObject({ kind: 'done' })
    expect(drive.google.received.filter(({ api }) => api === 'token')).toHaveLength(2)
  })
})
