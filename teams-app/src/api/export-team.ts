import { shownWords, type TeamExport } from '@roundtable/core'
import * as z from 'zod'
import type { Conversing } from '../conversation/deps'
import type { DocHome } from './doc-home'
import type { DocReply } from './doc-reply'

const logged = z.looseObject({ type: z.string() })

/** The whole team as a file for one of its members; the audit log knows before it is given. */
export async function exportTeam(by: Conversing, { key, member }: DocHome): Promise<DocReply> {
  const remembered = await by.teams.recall(key)
  const log = await by.store.load(key)
  if (remembered === null || log === null) throw new Error('A linked team has no log')
  await by.store.audit.exported(key, { by: member, at: by.now() })
  const people = await by.store.roster.of(key)
  const words = await by.store.words.of(key)
  const filings = await by.store.filings.of(key)
  const isShown = shownWords(remembered.team.rounds)
  const body: TeamExport = {
    v: 1,
    kind: 'roundtable-team',
    exportedAt: by.now(),
    people: people.map(({ member, name, email }) => ({ member, name, email })),
    events: log.events.map((fact) => ({ at: fact.at, by: fact.by, event: logged.parse(fact.event) })),
    words: words.filter(({ id }) => isShown(id)),
    filings: filings.map((filing) => ({ occurrence: filing.occurrence, ...by.shown(filing) })),
  }
  return { status: 200, body }
}
