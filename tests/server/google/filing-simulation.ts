import { localDate, occurrenceId, plain, recordDocOf, teamId } from '@roundtable/core'
import type { Google } from '../../../teams-app/src/google/google'
import { patience } from '../../../teams-app/src/google/patience'
import { type DriveFiling, fileIntoDrive } from '../../../teams-app/src/google/record-filing'
import { sweepOrphans } from '../../../teams-app/src/google/sweep'
import { patientAttemptsLimit, waitMs } from '../../../teams-app/src/jobs/backoff'
import { linesOf, typeAt } from '../../doubles/google/doc-model/user-edits'
import { faultMix } from '../../doubles/google/faults'
import { chanceOf } from '../chance'
import { count, memoryLedger } from './a-drive'
import { modelOfDrive } from './a-model-of-drive'
import { virtualWorld } from './virtual-world'

const hour = 3_600_000
const leaseMs = 30_000
const team = teamId.parse('t-1')

const meetings = ['2026-11-03', '2026-11-10', '2026-11-17']
const saidAt = (date: string) => `Learned on ${date}.`

function filingOf(text: string): DriveFiling {
  const date = localDate.parse(text)
  return {
    occurrence: occurrenceId.parse(`m-${date}`),
    team,
    teamName: 'Grade 5',
    stem: `${date} Grade 5`,
    title: 'Data meeting',
    date,
    mark: `roundtable:m-${date}`,
    blocks: [{ kind: 'paragraph', text: plain(saidAt(text)) }],
    zone: 'America/New_York',
    language: 'en',
    term: { year: '2026-2027', term: '2026-2027-1' },
  }
}

interface Entry {
  filing: DriveFiling
  attempts: number
  fence: number
  end: { at: number; how: 'filed' | 'given up' | 'refused' } | null
}

export interface Simulated {
  /** Which meetings' texts do not stand in the records exactly once, and how often they do. */
  wrong: readonly string[]
  orphans: readonly string[]
  /** How long each filing took; the outbox gave up where it is not finite. */
  took: readonly number[]
}

/**
 * Three filings of a team by servers that stop in the middle, lose their leases and overlap, into a Google that
 * refuses, fails, loses answers and carries out late, while a colleague types into the records. The same seed always
 * tells the same story.
 */
export async function simulateFiling(seed: number): Promise<Simulated> {
  const random = chanceOf(seed + 1).next
  const world = virtualWorld()
  const start = world.now()
  const ledger = memoryLedger()
  const slow = {
    docs: async () => {
      await world.pause(1 + random() * 5)
      return ledger.docs()
    },
    note: async (note: Parameters<typeof ledger.note>[0]) => {
      await world.pause(1 + random() * 20)
      return ledger.note(note)
    },
  }
  const drive = modelOfDrive(world, random)
  const mix = faultMix(seed)
  const { pause } = world
  const patient = patience({ pause, random })
  const oneDocPerMeeting = random() < 0.3

  const googleOf = (stop: () => boolean): Google => ({
    ...drive.callers(mix, patient, stop),
    signIn: async () => ({ kind: 'done', value: '' }),
    pages: undefined,
    folder: null,
    oneDocPerMeeting,
    random,
    pause,
  })

  /** One attempt of one process, as the worker makes it; a zombie has lost its lease and does not know. */
  function attempt(entry: Entry, zombie: boolean): void {
    if (entry.end !== null) return
    if (!zombie) {
      entry.attempts += 1
      entry.fence += 1
    }
    const { fence } = entry
    const mine = () => !zombie && entry.fence === fence && entry.end === null
    let calls = random() < 0.15 ? 1 + Math.floor(random() * 8) : Number.POSITIVE_INFINITY
    const stop = () => {
      calls -= 1
      if (calls !== 0) return calls < 0
      // The process is gone: somebody claims the entry when its lease has run out.
      if (mine()) world.at(leaseMs * random(), () => again(entry, null))
      return true
    }
    if (!zombie && random() < 0.1) world.at(random() * 15_000, () => attempt(entry, true))
    fileIntoDrive(googleOf(stop), slow, entry.filing).then((filed) => {
      if (!mine()) return
      if (filed.kind === 'done') entry.end = { at: world.now(), how: 'filed' }
      else if (filed.kind === 'refused') entry.end = { at: world.now(), how: 'refused' }
      else again(entry, waitMs(entry.attempts, random()))
    })
  }

  function again(entry: Entry, wait: number | null): void {
    if (entry.attempts >= patientAttemptsLimit) entry.end = { at: world.now(), how: 'given up' }
    else world.at(wait ?? 0, () => attempt(entry, false))
  }

  const entries = meetings.map((date): Entry => {
    return { filing: filingOf(date), attempts: 0, fence: 0, end: null }
  })
  for (const entry of entries) world.at(random() * 20_000, () => attempt(entry, false))
  for (let n = 0; n < 6; n += 1)
    world.at(random() * 120_000, () => {
      for (const [id, document] of drive.docs) drive.docs.set(id, typeAt(document, 1, `typed ${n} `))
    })
  await world.until(start + 6 * hour)

  const sweeping = {
    ...googleOf(() => false),
    ...drive.callers(
      () => undefined,
      patient,
      () => false,
    ),
  }
  const swept = sweepOrphans(sweeping, { team, docs: () => ledger.docs(), now: world.now() })
  await world.until(world.now() + hour)
  await swept

  const texts = [...drive.docs.values()].map((document) => linesOf(document).join(''))
  const all = texts.join('')
  const inRecord = (date: string, term: string) => {
    const record = drive.docs.get(recordDocOf(ledger.state, term) ?? '')
    return record === undefined ? 0 : count(linesOf(record).join(''), saidAt(date))
  }
  const index = drive.docs.get(recordDocOf(ledger.state, '2026-2027-index') ?? '')
  const rows = index === undefined ? 0 : count(linesOf(index).join(''), 'Data meeting')
  const filed = entries.filter(({ end }) => end?.how === 'filed').length
  const { known } = ledger.state
  return {
    wrong: [
      ...entries.flatMap(({ filing, end }) => {
        const { date } = filing
        const times = count(all, saidAt(date))
        const there = inRecord(date, oneDocPerMeeting ? filing.occurrence : filing.term.term)
        // What was given up may have got as far as the text, but never further than once.
        const good = end?.how === 'filed' ? times === 1 && there === 1 : times <= 1 && end?.how === 'given up'
        return good ? [] : [`${date}: ${times} times, ${end?.how ?? 'never ended'}`]
      }),
      ...(rows >= filed && rows <= entries.length ? [] : [`${rows} rows for ${filed} filings`]),
    ],
    orphans: [...drive.files.values()]
      .filter(({ id, kind, trashed }) => kind === 'doc' && !trashed && !known.includes(id))
      .map(({ name }) => name),
    took: entries.map(({ end }) => (end?.how === 'filed' ? end.at - start : Number.POSITIVE_INFINITY)),
  }
}
