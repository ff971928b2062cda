import { type DocAnswer, type DocId, type Refusal, refusalText, speak } from '@roundtable/core'
import type { Conversing } from '../conversation/deps'
import type { Language, Scenery } from '../conversation/scenery'
import { type DocHome, docHome } from './doc-home'
import type { GoogleAccount } from './google-sign-in'
import { snapshotOf } from './snapshot'

/** What the add-on is answered. */
export interface DocReply {
  status: 200 | 404 | 429
  body: object
  retryAfterMs?: number
}

const none: DocAnswer = { v: 1, kind: 'none' }

/** Not there and not yours are one answer. */
export const noTeamHere: DocReply = { status: 404, body: none }

/** The Doc has no team any more. */
export const unlinked: DocReply = { status: 200, body: none }

/** The team as the member sees it now. */
export async function teamReply(by: Scenery, home: DocHome): Promise<DocReply> {
  const answer: DocAnswer = { ...(await snapshotOf(by, home)), kind: 'team' }
  return { status: 200, body: answer }
}

/** Why nothing happened, to somebody whose team is not known. */
export function refusedReply(refusal: Refusal, language: Language, retryAfterMs?: number): DocReply {
  const sentence = refusalText(
    refusal,
    speak(language, new Map(), () => undefined),
  )
  const body: DocAnswer = { v: 1, kind: 'refused', sentence }
  return retryAfterMs === undefined ? { status: 200, body } : { status: 429, body, retryAfterMs }
}

/**
 * The answer to a code that is not good. Whoever is at home in the Doc gets the team instead: they may have used the
 * code a moment ago, and the answer was lost.
 */
export async function wrongCode(
  by: Conversing,
  { account, language }: { account: GoogleAccount; language: Language },
  doc: DocId,
): Promise<DocReply> {
  const home = await docHome(by, account, doc)
  return home === null ? refusedReply({ code: 'link-code-wrong' }, language) : teamReply(by, home)
}
