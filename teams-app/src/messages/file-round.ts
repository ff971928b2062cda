import { join } from 'node:path'
import { occurrenceId, teamId, thingId } from '@roundtable/core'
import * as z from 'zod'
import type { Screen } from '../cards/screen'
import type { Conversing } from '../conversation/deps'
import { fileLocally } from '../filing/local-folder'
import { type Record, recordOf } from '../filing/record'
import type { Google } from '../google/google'
import { type Filed, fileIntoDrive } from '../google/record-filing'
import { sweepOrphans } from '../google/sweep'
import { teamLedger } from '../google/team-ledger'
import type { Handler } from '../jobs/attempt'
import type { TeamKey } from '../store/team-key'
import { laterAgain } from './later'
import { readMeetingDoc } from './read-doc'
import { say } from './say'

const filing = z.strictObject({ team: teamId, round: thingId, occurrence: occurrenceId })

const readingTries = 5

/** Where records go: into Google Drive, where it is set up, else into a folder of this machine. */
export interface FilingPlace {
  folder: string
  google: Google | null
}

type Placed = { kind: 'done'; where: 'folder' | 'drive'; link: string } | Exclude<Filed, { kind: 'done' }>

async function place(
  by: Conversing,
  { folder, google }: FilingPlace,
  key: TeamKey,
  record: Record,
): Promise<Placed> {
  const { tenant, team } = key
  if (google === null) {
    const at = { folder: join(folder, team), key: `${tenant}/${team}/${record.drive.occurrence}` }
    const { stem } = await fileLocally({ ...record, ...at })
    return { kind: 'done', where: 'folder', link: `${by.secret()}/${stem}` }
  }
  const filed = await fileIntoDrive(google, teamLedger(by, key), record.drive)
  if (filed.kind !== 'done') return filed
  return { kind: 'done', where: 'drive', link: `${filed.doc}/${record.drive.stem}` }
}

/**
 * Files a closed round, once: first it is marked, so that nothing can be taken back any more, then the
 * document is written under a key, then the filing is noted and the team told where it is. Each step done
 * again changes nothing, so a crash between two of them is made good by the next attempt.
 */
export function fileRound(by: Conversing, where: FilingPlace): Handler {
  return async ({ tenant, key: entry, payload, attempts }) => {
    const parsed = filing.safeParse(payload)
    if (!parsed.success) return { kind: 'gone', reason: 'unreadable' }
    const { team, round, occurrence } = parsed.data
    const key = { tenant, team }
    if (where.google !== null) {
      const read = await readMeetingDoc(by, where.google, key, occurrence)
      // What was typed in the Doc waits a while for Google; the filing does not wait for it for ever.
      if (read.kind === 'retry' && attempts <= readingTries) return laterAgain(read)
    }
    const marked = await by.runner.run({
      key,
      commands: [{ type: 'mark-filed', occurrence, filing: round }],
      actor: { kind: 'clock' },
      seen: [],
    })
    if (marked.kind !== 'done') return { kind: 'gone', reason: 'rejected' }
    const record = await recordOf(by, key, occurrence)
    if (record === null) return { kind: 'gone', reason: 'not-found' }
    const at = by.now()
    const tell = async (name: string, screen: Screen) => {
      const { language } = record
      const saying = { team, to: { to: 'team' as const }, screen, viewer: null, language, card: null }
      const message = say(name, saying, at)
      await by.store.commitWithoutTeam({ tenant, at, seen: [], outbox: [message] })
      by.committed()
    }
    // What is noted was filed: whatever people have made of it since, it is not filed again.
    if ((await by.store.filings.get(key, occurrence)) === null) {
      const placed = await place(by, where, key, record)
      if (placed.kind === 'retry') return laterAgain(placed)
      if (placed.kind === 'refused') {
        const matter = { kind: 'filing' as const, occurrence, round }
        const trouble = { place: placed.place, reason: placed.reason, matter }
        await tell(`${team}:not-filed:${entry}`, { screen: 'doc-trouble', ...trouble })
        return { kind: 'gone', reason: 'google-refused' }
      }
      const { where: kind, link } = placed
      await by.store.filings.filed(key, { occurrence, where: kind, link, filedAt: at })
    }
    await tell(`${team}:filed:${round}`, { screen: 'filed', round })
    if (where.google !== null)
      await sweepOrphans(where.google, { team, docs: teamLedger(by, key).docs, now: at })
    return { kind: 'sent' }
  }
}
