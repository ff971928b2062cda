import type { Command, LinkDocRequest } from '@roundtable/core'
import type { Conversing } from '../conversation/deps'
import type { Asking } from './doc-door'
import { belongsToday, memberOfAccount } from './doc-home'
import { type DocReply, refusedReply, teamReply, wrongCode } from './doc-reply'
import type { Pace } from './pace'
import { lookUp } from './typed-code'

/**
 * Joins a Doc to the team whose code was typed, and the person to the roster: by the address of the school, else, as
 * the card said when it showed the code, as the member to whom it was shown.
 */
export async function linkDoc(
  by: Conversing,
  tries: Pace,
  asking: Asking,
  { doc, code }: LinkDocRequest,
): Promise<DocReply> {
  const { account } = asking
  const typed = await lookUp(by, tries, asking, code)
  if (typed !== 'wrong' && 'reply' in typed) return typed.reply
  if (typed === 'wrong' || typed.stands.kind !== 'team') return wrongCode(by, asking, doc)
  const { tenant, team: id, member: shownTo } = typed.stands
  const key = { tenant, team: id }
  const team = (await by.teams.recall(key))?.team
  if (team === undefined || !belongsToday(team, shownTo, by.now())) return wrongCode(by, asking, doc)
  const member = (await memberOfAccount(by, key, account)) ?? shownTo
  const commands: Command[] = team.docs.running === null ? [{ type: 'set-running-doc', doc }] : []
  const docLink = { doc, codeHash: typed.hash, member, googleSub: account.sub }
  const result = await by.runner.run({ key, commands, actor: { kind: 'member', member }, seen: [], docLink })
  if (result.kind !== 'refused') return teamReply(by, { key, member })
  if (result.refusal.code === 'link-code-wrong') return wrongCode(by, asking, doc)
  const { language } = team.profile.settings
  return refusedReply(result.refusal, language)
}
