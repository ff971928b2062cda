import type { Request, Response } from 'express'
import type { Pace } from '../api/pace'
import type { Logger } from '../log'
import type { TabAccount, TabSignIn } from './sign-in'

/** What the tab is answered. Not there and not yours are one answer. */
export interface TabReply {
  status: 200 | 400 | 404
  body: object
}

export const notHere: TabReply = { status: 404, body: { error: 'not-found' } }
export const malformed: TabReply = { status: 400, body: { error: 'malformed' } }
export const shown = (body: object): TabReply => ({ status: 200, body })

const soon = 5_000

/**
 * A door of the tab: who asks is known before anything else is read, then the person's pace counts. No refusal says
 * why; what a handler throws is for the log, and the tab tries again. `answer` gives null when it answered itself.
 */
export function tabDoor(
  by: { signIn: TabSignIn; log: Pick<Logger, 'warn' | 'error'> },
  pace: Pace,
  answer: (account: TabAccount, request: Request, response: Response) => Promise<TabReply | null>,
): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    const signedIn = await by.signIn(request.headers.authorization)
    if ('refused' in signedIn) {
      by.log.warn({ reason: signedIn.refused }, 'refused tab')
      return send(response, 401, { error: 'refused' })
    }
    const { account } = signedIn
    const slow = pace.take(`${account.tenant} ${account.person}`)
    if (slow !== null) return send(response, 429, { error: 'too-many-requests' }, slow.wait)
    try {
      const reply = await answer(account, request, response)
      if (reply !== null) send(response, reply.status, reply.body)
    } catch (problem) {
      by.log.error({ err: problem }, 'the tab could not be answered')
      if (response.headersSent) response.end()
      else send(response, 503, { error: 'unavailable' }, soon)
    }
  }
}

function send(response: Response, status: number, body: object, retryAfterMs?: number): void {
  response.status(status).set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
  if (retryAfterMs !== undefined) response.set('Retry-After', `${Math.ceil(retryAfterMs / 1_000)}`)
  response.json(body)
}
