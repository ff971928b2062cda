import type { DocCommandsAnswer, DocCommandsRequest } from '@roundtable/core'
import type { Conversing } from '../conversation/deps'
import { sentenceOf } from '../conversation/scenery'
import { seenKey } from '../ids'
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
  { doc, press, commands }: DocCommandsRequest,
): Promise<DocReply> {
  const home = await docHome(by, account, doc)
  if (home === null) return noTeamHere
  const { key, member } = home
  const seen = [`doc-press:${seenKey(doc, account.sub, press)}`]
  const result = await by.runner.run({ key, commands, actor: { kind: 'member', member }, seen })
  const sentence = result.kind === 'refused' ? await sentenceOf(by, key, result.refusal) : null
  const snapshot = await snapshotOf(by, home)
  const body: DocCommandsAnswer =
    sentence === null ? { ...snapshot, kind: 'done' } : { ...snapshot, kind: 'refused', sentence }
  return { status: 200, body }
}
