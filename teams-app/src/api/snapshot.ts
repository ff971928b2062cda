import type { TeamSnapshot } from '@roundtable/core'
import type { Scenery } from '../conversation/scenery'
import type { DocHome } from './doc-home'

/** The team as a member has it in a Doc: everything but the answers without a name, which stay on the server. */
export async function snapshotOf(by: Scenery, { key, member }: DocHome): Promise<TeamSnapshot> {
  const remembered = await by.teams.recall(key)
  if (remembered === null) throw new Error('A linked team has no log')
  const { team, version } = remembered
  const people = await by.store.roster.of(key)
  const words = await by.store.words.of(key)
  const filings = await by.store.filings.of(key)
  return {
    v: 1,
    version,
    member,
    team,
    people: people.map((person) => ({ member: person.member, name: person.name, email: person.email })),
    words: words.flatMap(({ id, text }) => (id.startsWith('answer:') ? [] : [[id, text]])),
    filed: filings.map((filing) => ({ occurrence: filing.occurrence, ...by.shown(filing) })),
  }
}
