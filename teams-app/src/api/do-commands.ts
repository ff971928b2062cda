import type { Actor, Command, DocCommandsAnswer, DocCommandsRequest } from '@roundtable/core'
import type { Conversing } from '../conversation/deps'
import { sentenceOf } from '../conversation/scenery'
import { seenKey } from '../ids'
import type { RosterChange } from '../store/roster'
import type { TeamKey } from '../store/team-key'
import type { Asking } from './doc-door'
import { docHome } from './doc-home'
import { type DocReply, noTeamHere } from './doc-reply'
import { snapshotOf } from './snapshot'

/**
 * Commands of a member from the Doc, carried out as one. A press sent again is done once: it is known by the person
 * and the press alone, so that nothing of an answer without a name is kept, not even a digest.
 */
export async function doCommands(
  by: Conversing,
  { account }: Asking,
  { doc, press, commands, actor: noted, people }: DocCommandsRequest,
): Promise<DocReply> {
  const home = await docHome(by, account, doc)
  if (home === null) return noTeamHere
  const { key, member } = home
  // What may be noted, the request's own schema says.
  const actor: Actor = noted === undefined ? { kind: 'member', member } : { kind: 'clock' }
  const roster = await joining(by, key, commands, people ?? [])
  const seen = [`doc-press:${seenKey(doc, account.sub, press)}`]
  const result = await by.runner.run({ key, commands, actor, seen, roster })
  const sentence = result.kind === 'refused' ? await sentenceOf(by, key, result.refusal) : null
  const snapshot = await snapshotOf(by, home)
  const body: DocCommandsAnswer =
    sentence === null
      ? { ...snapshot, kind: 'done', ...(result.kind === 'seen' ? { repeated: true } : {}) }
      : { ...snapshot, kind: 'refused', sentence }
  return { status: 200, body }
}

/** Names and addresses of those who join with these commands; whoever is known keeps what Teams says of them. */
async function joining(
  { store }: Pick<Conversing, 'store'>,
  key: TeamKey,
  commands: readonly Command[],
  people: NonNullable<DocCommandsRequest['people']>,
): Promise<RosterChange> {
  const joins = new Set(commands.flatMap((one) => (one.type === 'add-member' ? [one.member] : [])))
  const named = people.filter(({ member }) => joins.has(member))
  if (named.length === 0) return { put: [], remove: [] }
  const known = new Set((await store.roster.of(key)).map(({ member }) => member))
  const fresh = named.filter(({ member }) => !known.has(member))
  return { put: fresh.map((one) => ({ ...one, aadObjectId: null, teamsUserId: null })), remove: [] }
}
