import { type Command, type LinkDocRequest, readLinkCode } from '@roundtable/core'
import type { Conversing } from '../conversation/deps'
import { sentenceOf } from '../conversation/scenery'
import type { Asking } from './doc-door'
import { belongsToday, docHome, memberOfAccount } from './doc-home'
import { type DocReply, refusedReply, teamReply } from './doc-reply'
import { codeHash } from './link-code'
import type { Pace } from './pace'

/**
 * Joins a Doc to the team whose code was typed, and the person to the roster: by the address of the school, else, as
 * the card said when it showed the code, as the member to whom it was shown. Whoever is at home in the Doc already
 * gets the team also for a code that was just used: the answer to it may have been lost.
 */
export async function linkDoc(
  by: Conversing,
  tries: Pace,
  { account, language }: Asking,
  { doc, code }: LinkDocRequest,
): Promise<DocReply> {
  const used = tries.take(account.sub)
  if (used !== null) {
    const minutes = Math.max(1, Math.round(used.wait / 60_000))
    return refusedReply({ code: 'link-tries-used-up', minutes }, language, used.wait)
  }
  const typed = readLinkCode(code)
  const hash = typed === null ? null : await codeHash(typed)
  const stands = hash === null ? null : await by.store.linkCodes.get(hash, by.now())
  const wrong = async () => {
    const home = await docHome(by, account, doc)
    return home === null ? refusedReply({ code: 'link-code-wrong' }, language) : teamReply(by, home)
  }
  if (hash === null || stands === null || stands.kind !== 'team') return wrong()
  tries.giveBack(account.sub)
  const key = { tenant: stands.tenant, team: stands.team }
  const team = (await by.teams.recall(key))?.team
  if (team === undefined || !belongsToday(team, stands.member, by.now())) return wrong()
  const member = (await memberOfAccount(by, key, account)) ?? stands.member
  const commands: Command[] = team.docs.running === null ? [{ type: 'set-running-doc', doc }] : []
  const docLink = { doc, codeHash: hash, member, googleSub: account.sub }
  const result = await by.runner.run({ key, commands, actor: { kind: 'member', member }, seen: [], docLink })
  if (result.kind !== 'refused') return teamReply(by, { key, member })
  if (result.refusal.code === 'link-code-wrong') return wrong()
  const sentence = await sentenceOf(by, key, result.refusal)
  return { status: 200, body: { v: 1, kind: 'refused', sentence } }
}
