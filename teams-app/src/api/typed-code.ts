import { readLinkCode } from '@roundtable/core'
import type { Conversing } from '../conversation/deps'
import type { CodeFor } from '../store/link-codes'
import type { Asking } from './doc-door'
import { type DocReply, refusedReply } from './doc-reply'
import { codeHash } from './link-code'
import type { Pace } from './pace'

/** A code that stands for something; or `wrong`, which counts as a try; or the answer to whoever tried too often. */
export type TypedCode = { hash: string; stands: CodeFor } | 'wrong' | { reply: DocReply }

/** Looks a typed code up, unless the person has guessed too often. */
export async function lookUp(
  by: Pick<Conversing, 'store' | 'now'>,
  tries: Pace,
  { account, language }: Asking,
  code: string,
): Promise<TypedCode> {
  const used = tries.take(account.sub)
  if (used !== null) {
    const minutes = Math.max(1, Math.round(used.wait / 60_000))
    return { reply: refusedReply({ code: 'link-tries-used-up', minutes }, language, used.wait) }
  }
  const typed = readLinkCode(code)
  if (typed === null) return 'wrong'
  const hash = await codeHash(typed)
  const stands = await by.store.linkCodes.get(hash, by.now())
  if (stands === null) return 'wrong'
  tries.giveBack(account.sub)
  return { hash, stands }
}
