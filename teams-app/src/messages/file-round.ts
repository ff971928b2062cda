import { join } from 'node:path'
import { occurrenceId, teamId, thingId } from '@roundtable/core'
import * as z from 'zod'
import type { Conversing } from '../conversation/deps'
import { fileLocally } from '../filing/local-folder'
import { recordOf } from '../filing/record'
import { freshToken } from '../ids'
import type { Handler } from '../jobs/attempt'
import { reasonOf } from './reasons'
import { say } from './say'

const filing = z.strictObject({ team: teamId, round: thingId, occurrence: occurrenceId })

/**
 * Files a closed round, once: first it is marked, so that nothing can be taken back any more, then the
 * document is written under a key, then the filing is noted and the team told where it is. Each step done
 * again changes nothing, so a crash between two of them is made good by the next attempt.
 */
export function fileRound(by: Conversing, folder: string): Handler {
  return async ({ tenant, payload }) => {
    const parsed = filing.safeParse(payload)
    if (!parsed.success) return { kind: 'gone', reason: reasonOf('unreadable') }
    const { team, round, occurrence } = parsed.data
    const key = { tenant, team }
    const marked = await by.runner.run({
      key,
      commands: [{ type: 'mark-filed', occurrence, filing: round }],
      actor: { kind: 'clock' },
      seen: [],
    })
    if (marked.kind !== 'done') return { kind: 'gone', reason: reasonOf('rejected') }
    const record = await recordOf(by, key, occurrence)
    if (record === null) return { kind: 'gone', reason: reasonOf('not-found') }
    const { stem } = await fileLocally({
      ...record,
      folder: join(folder, team),
      key: `${tenant}/${team}/${occurrence}`,
    })
    const at = by.now()
    await by.store.filings.filed(key, {
      occurrence,
      where: 'folder',
      link: `${freshToken()}/${stem}`,
      filedAt: at,
    })
    const entry = say(
      `${team}:filed:${round}`,
      {
        team,
        to: { to: 'team' },
        screen: { screen: 'filed', round },
        viewer: null,
        language: record.language,
        card: null,
      },
      at,
    )
    await by.store.commitWithoutTeam({ tenant, at, seen: [], outbox: [entry] })
    by.committed()
    return { kind: 'sent' }
  }
}
