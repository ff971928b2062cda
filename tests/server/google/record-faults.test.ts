import { docId } from '@roundtable/core'
import { sweepOrphans } from '../../../teams-app/src/google/sweep'
import { type Fault, failure } from '../../doubles/google/faults'
import { count } from './a-drive'
import { learned, once, setUp } from './a-filing'

describe('filing into a Drive that fails', () => {
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
})
