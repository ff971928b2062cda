import type { RequestHandler, Response } from 'express'
import type { Language } from '../conversation/scenery'
import { languageOf } from '../conversation/scenery'
import { type BodyLimits, readJson } from '../http/json-body'
import type { Logger } from '../log'
import { type DocReply, refusedReply } from './doc-reply'
import type { GoogleAccount, GoogleSignIn } from './google-sign-in'
import type { Pace } from './pace'

/** Who asks, and the language of their Google where the team's is not known. */
export interface Asking {
  account: GoogleAccount
  language: Language
}

/** One thing that the add-on can ask for. */
export interface DocRoute<T> {
  limits: BodyLimits
  pace: Pace
  /** The schema of what is sent. */
  request: { safeParse(value: unknown): { success: true; data: T } | { success: false } }
  answer: (asking: Asking, request: T) => Promise<DocReply>
}

const soon = 5_000

/**
 * A door of the add-on: the token is looked at before a byte of the body is read, then the person's pace, then the
 * body. No refusal says why; what a handler throws is for the log, and the add-on may try again.
 */
export function docDoor<T>(
  by: { signIn: GoogleSignIn; log: Pick<Logger, 'warn' | 'error'> },
  { limits, pace, request: schema, answer }: DocRoute<T>,
): RequestHandler {
  return async (request, response) => {
    const signedIn = await by.signIn(request.headers.authorization)
    if ('refused' in signedIn) {
      by.log.warn({ reason: signedIn.refused }, 'refused add-on')
      return send(response, 401, { error: 'refused' })
    }
    const { account } = signedIn
    const language = languageOf(request.headers['accept-language'] ?? '')
    const slow = pace.take(account.sub)
    if (slow !== null)
      return reply(response, refusedReply({ code: 'too-many-requests' }, language, slow.wait))
    const body = await readJson(request, limits)
    if ('refused' in body) {
      by.log.warn({ reason: body.reason, status: body.refused }, 'malformed request of an add-on')
      return send(response, body.refused, { error: 'malformed' })
    }
    const read = schema.safeParse(body.value)
    if (!read.success) return send(response, 400, { error: 'malformed' })
    try {
      reply(response, await answer({ account, language }, read.data))
    } catch (problem) {
      by.log.error({ err: problem }, 'an add-on could not be answered')
      send(response, 503, { error: 'unavailable' }, soon)
    }
  }
}

function reply(response: Response, { status, body, retryAfterMs }: DocReply): void {
  send(response, status, body, retryAfterMs)
}

function send(response: Response, status: number, body: object, retryAfterMs?: number): void {
  response.status(status).set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
  if (retryAfterMs !== undefined) response.set('Retry-After', `${Math.ceil(retryAfterMs / 1_000)}`)
  response.json(body)
}
