import { docId, localDate, occurrenceId, plain, recordDocOf, teamId } from '@roundtable/core'
import { type DriveFiling, fileIntoDrive } from '../../../teams-app/src/google/record-filing'
import { sweepOrphans } from '../../../teams-app/src/google/sweep'
import { type Fault, failure } from '../../doubles/google/faults'
import type { Received } from '../../doubles/google/google-server'
import { aDrive, ana, count, type Drive, memoryLedger, robot } from './a-drive'

const term = '2026-2027-1'

/** The record of the n-th meeting. */
function filing(n = 1): DriveFiling {
  const date = localDate.parse(`2026-11-${String(n).padStart(2, '0')}`)
  const text = `Learned on day ${n}.`
  return {
    occurrence: occurrenceId.parse(`m-${date}`),
    team: teamId.parse('t-1'),
    teamName: 'Grade 5',
    stem: `${date} Grade 5 - Data meeting`,
    title: 'Data meeting',
    day: { date, text: `Day ${n}` },
    mark: `roundtable:m-${date}`,
    blocks: [
      { kind: 'heading', level: 1, text: plain(`Grade 5: Data meeting ${n}`) },
      { kind: 'paragraph', text: plain(text) },
    ],
    zone: 'America/New_York',
    language: 'en',
    term: { year: '2026-2027', term },
  }
}

const learned = (n: number) => `Learned on day ${n}.`

function setUp(of: Parameters<typeof aDrive>[0] = {}) {
  const drive = aDrive(of)
  const ledger = memoryLedger()
  const file = (n = 1) => fileIntoDrive(drive.ours, ledger, filing(n))
  const record = () => recordDocOf(ledger.state, term)
  return { drive, ledger, file, record }
}

/** The first call of this name fails so, the others pass. */
function once(drive: Drive, methodId: string, fault: Fault, nth = 1): void {
  let seen = 0
  drive.google.fault = (call: Received) => {
    if (call.methodId !== methodId) return undefined
    seen += 1
    return seen === nth ? fault : undefined
  }
}

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

  const wentWrong: [string, Fault][] = [
    ['a refusal for a while', { kind: 'answer', answer: failure.tooMany() }],
    ['an inner error', { kind: 'answer', answer: failure.internal() }],
    ['a server that is not there', { kind: 'answer', answer: failure.unavailable() }],
    ['a reset', { kind: 'reset' }],
    ['silence', { kind: 'timeout' }],
    ['success whose answer is a failure', { kind: 'applied', seen: failure.internal() }],
    ['success that is not answered', { kind: 'applied', seen: 'timeout' }],
    ['success that comes late', { kind: 'late', afterMs: 2_000, seen: 'timeout' }],
    ['a user rate limit', { kind: 'answer', answer: failure.userRateLimit() }],
  ]
  const calls = [
    'docs.documents.batchUpdate',
    'docs.documents.get',
    'drive.files.create',
    'drive.files.generateIds',
    'drive.files.get',
  ]
  test.each(calls.flatMap((call) => wentWrong.map(([what, fault]) => [call, what, fault] as const)))(
    '%s with %s: filed once in the end, nothing lies about',
    async (call, _, fault) => {
      for (const nth of [1, 2, 3]) {
        const { drive, ledger, file, record } = setUp()
        once(drive, call, fault, nth)
        for (let tries = 0; tries < 10; tries += 1) {
          const filed = await file(1)
          if (filed.kind === 'done') break
          expect(filed.kind).toBe('retry')
          drive.pass(60_000)
        }
        drive.google.fault = () => undefined
        drive.pass(600_000)
        expect(await file(1)).toMatchObject({ kind: 'done' })
        const all = drive.google
          .files()
          .filter(({ mimeType }) => mimeType.endsWith('document'))
          .map(({ id }) => drive.text(docId.parse(id)))
          .join('')
        expect(count(all, learned(1))).toBe(1)
        expect(count(drive.text(record()), learned(1))).toBe(1)
        drive.pass(3_600_001)
        const docs = () => Promise.resolve(ledger.state)
        await sweepOrphans(drive.ours, { team: 't-1', docs, now: drive.now() })
        expect(drive.names()).toEqual([
          'Grade 5 - index of records 2026-2027',
          'Grade 5 - records 2026-2027, term 1',
          'Grade 5 2026-2027',
          'Roundtable',
        ])
      }
    },
  )

  it('survives a stop after each of its calls', async () => {
    const whole = setUp()
    await whole.file(1)
    const steps = whole.drive.calls().length
    expect(steps).toBeGreaterThan(8)
    for (let stop = 1; stop <= steps; stop += 1) {
      const { drive, ledger, file, record } = setUp()
      let seen = 0
      drive.google.fault = ({ api }) => {
        if (api !== 'docs' && api !== 'drive') return undefined
        seen += 1
        // The process is gone: its call is carried out, and nothing of it after that.
        return seen < stop
          ? undefined
          : seen === stop
            ? { kind: 'applied', seen: 'reset' }
            : { kind: 'reset' }
      }
      await file(1)
      drive.google.fault = () => undefined
      drive.pass(3_600_001)
      expect(await file(1)).toMatchObject({ kind: 'done' })
      expect(count(drive.text(record()), learned(1))).toBe(1)
      drive.pass(3_600_001)
      await sweepOrphans(drive.ours, { team: 't-1', docs: async () => ledger.state, now: drive.now() })
      expect(drive.names()).toHaveLength(4)
    }
  })

  it('by several servers at once ends with one Doc and one text', async () => {
    const { drive, file, record } = setUp()
    const filed = await Promise.all([file(1), file(2), file(1), file(3)])
    for (const one of filed) if (one.kind === 'refused') throw new Error(one.reason)
    for (const n of [1, 2, 3]) {
      for (let tries = 0; tries < 5 && (await file(n)).kind !== 'done'; tries += 1) drive.pass(10_000)
      expect(count(drive.text(record()), learned(n))).toBe(1)
    }
    expect(drive.names()).toHaveLength(4)
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
