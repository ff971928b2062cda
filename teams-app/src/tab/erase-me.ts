import { today as dayOf } from '@roundtable/core'
import * as z from 'zod'
import type { Conversing } from '../conversation/deps'
import { type Language, sentenceOf } from '../conversation/scenery'
import { seenKey } from '../ids'
import { malformed, shown, type TabReply } from './door'
import type { TabHome } from './home'

const eraseRequest = z.strictObject({ press: z.string().regex(/^[\w-]{16,64}$/) })

/**
 * The person leaves the team today and is forgotten at once: name, accounts, words of their own. Refused with a sentence
 * where the team would be left without a lead.
 */
export async function eraseMe(
  by: Conversing,
  { key, member }: TabHome,
  body: unknown,
  language: Language,
): Promise<TabReply> {
  const read = eraseRequest.safeParse(body)
  const remembered = await by.teams.recall(key)
  if (!read.success || remembered === null) return malformed
  const until = dayOf(by.now(), remembered.team.profile.zone)
  const result = await by.runner.run({
    key,
    commands: [{ type: 'remove-member', member, until }],
    actor: { kind: 'member', member },
    seen: [`tab-erase:${seenKey(key.team, member, read.data.press)}`],
    erased: member,
  })
  if (result.kind !== 'refused') return shown({ kind: 'done' })
  return shown({ kind: 'refused', sentence: await sentenceOf(by, key, result.refusal, language) })
}
