import type { Request, RequestHandler, Response } from 'express'
import { type After, byTimer } from '../after'
import { botLimits, readJson } from '../http/json-body'
import type { Adapter, TurnResult } from './adapter'
import type { Guard } from './guard'

/** One line per event: an object of facts, then a message; pino's order. */
export interface RouteLog {
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** Teams asks again after 15 s; TRUST.md "Inbound" stops us at 8. */
const hardStop = 8_000

/**
 * `POST /api/messages`: the guard looks at the token before a byte of the body is read, then at the body.
 * Every refusal is 403 `{"error":"refused"}`; the reason goes to the log alone. What takes too long, or cannot be
 * checked before keys are fetched again, is answered 503, so that Teams comes again; a press that takes too long, with an apology.
 * Mount it without a body parser.
 */
export function messagesRoute(by: {
  guard: Guard
  adapter: Adapter
  log: RouteLog
  hardStopMs?: number
  after?: After
}): RequestHandler {
  const { hardStopMs = hardStop, after = byTimer } = by
  return async (request, response) => {
    let callOff = () => {}
    const late = new Promise<'late'>((settle) => {
      callOff = after(hardStopMs, () => settle('late'))
    })
    answer(response, await resultOf(by, request, late))
    callOff()
  }
}

type By = Parameters<typeof messagesRoute>[0]

/** All of it together, the look at the token too, ends when it is `late`. */
async function resultOf(by: By, request: Request, late: Promise<'late'>): Promise<TurnResult> {
  const caller = await Promise.race([by.guard.token(request.headers.authorization), late])
  if (caller === 'late') return tooSlow(by, undefined)
  if ('unsure' in caller) {
    by.log.warn({ reason: caller.unsure, status: 503 }, 'an activity that nobody can check')
    return by.adapter.sorry(undefined, 'late')
  }
  if ('refused' in caller) return refusal(by.log, caller.refused)
  const body = await readJson(request, botLimits)
  if ('refused' in body) {
    by.log.warn({ reason: body.reason, status: body.refused }, 'malformed activity')
    return { status: body.refused, body: { error: 'malformed' } }
  }
  const result = await withinTime(by, body.value, late, async () => {
    const checked = await by.guard.body(caller.claims, body.value)
    return 'refused' in checked ? refusal(by.log, checked.refused) : by.adapter.process(body.value)
  })
  if (result.malformed !== undefined)
    by.log.warn({ reason: result.malformed, status: result.status }, 'malformed activity')
  return result
}

function tooSlow({ adapter, log }: By, activity: unknown): TurnResult {
  log.error({}, 'a handler was too slow')
  return adapter.sorry(activity, 'late')
}

function refusal(log: RouteLog, reason: string): TurnResult {
  log.warn({ reason, status: 403 }, 'refused activity')
  return { status: 403, body: { error: 'refused' } }
}

function answer(response: Response, { status, body }: TurnResult): void {
  response.status(status).set('cache-control', 'no-store')
  if (body === undefined) response.end()
  else response.json(body)
}

/** The result of `work`, or an apology; what a handler throws is for the log only. */
async function withinTime(
  by: By,
  activity: unknown,
  late: Promise<'late'>,
  work: () => Promise<TurnResult>,
): Promise<TurnResult> {
  const turn = work().catch((error: unknown) => {
    by.log.error({ err: error }, 'a handler failed')
    return by.adapter.sorry(activity, 'failed')
  })
  const result = await Promise.race([turn, late])
  return result === 'late' ? tooSlow(by, activity) : result
}
