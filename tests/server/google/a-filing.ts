import { localDate, occurrenceId, plain, recordDocOf, teamId } from '@roundtable/core'
import { type DriveFiling, fileIntoDrive } from '../../../teams-app/src/google/record-filing'
import type { Fault } from '../../doubles/google/faults'
import type { Received } from '../../doubles/google/google-server'
import { aDrive, type Drive, memoryLedger } from './a-drive'

export const term = '2026-2027-1'

/** The record of the n-th meeting. */
export function filing(n = 1): DriveFiling {
  const date = localDate.parse(`2026-11-${String(n).padStart(2, '0')}`)
  const text = `Learned on day ${n}.`
  return {
    occurrence: occurrenceId.parse(`m-${date}`),
    team: teamId.parse('t-1'),
    teamName: 'Grade 5',
    stem: `${date} Grade 5 - Data meeting`,
    title: 'Data meeting',
    date,
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

export const learned = (n: number) => `Learned on day ${n}.`

export function setUp(of: Parameters<typeof aDrive>[0] = {}) {
  const drive = aDrive(of)
  const ledger = memoryLedger()
  const file = (n = 1) => fileIntoDrive(drive.ours, ledger, filing(n))
  const record = () => recordDocOf(ledger.state, term)
  return { drive, ledger, file, record }
}

/** The first call of this name fails so, the others pass. */
export function once(drive: Drive, methodId: string, fault: Fault, nth = 1): void {
  let seen = 0
  drive.google.fault = (call: Received) => {
    if (call.methodId !== methodId) return undefined
    seen += 1
    return seen === nth ? fault : undefined
  }
}
