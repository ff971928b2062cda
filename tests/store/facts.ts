import { instant, memberId, occurrenceId, teamId, wordsId } from '@roundtable/core'
import type { Commit } from '../../teams-app/src/store/commit'
import type { OutboxEntry } from '../../teams-app/src/store/outbox'
import type { TeamKey } from '../../teams-app/src/store/team-key'

/** Milliseconds after a Monday in November 2026. */
export const at = (ms: number) => instant.parse(1_795_420_800_000 + ms)

export const key = (tenant = 'school', team = 'maths'): TeamKey => ({ tenant, team: teamId.parse(team) })

export const member = (name: string) => memberId.parse(name)
export const words = (name: string) => wordsId.parse(name)
export const occurrence = (name: string) => occurrenceId.parse(name)

/** A commit of one event, by Ana, that creates the team; say what differs. */
export const commitOf = (differs: Partial<Commit> = {}): Commit => ({
  key: key(),
  expectedVersion: 0,
  at: at(0),
  by: member('ana'),
  events: [{ type: 'happened' }],
  words: [],
  outbox: [],
  wakeAt: null,
  seen: [],
  ...differs,
})

export const entryOf = (name: string, differs: Partial<OutboxEntry> = {}): OutboxEntry => ({
  key: name,
  kind: 'message',
  payload: { member: 'ana' },
  dueAt: at(0),
  ...differs,
})
