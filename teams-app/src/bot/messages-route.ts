import type { RequestHandler, Response } from 'express'
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
 * Every refusal is 403 `{"error":"refused"}`; the reason goes to the log alone. Mount it without a body parser.
 */
export function messagesRoute(by: {
  guard: Guard
  adapter: Adapter
  log: RouteLog
  hardStopMs?: number
  after?: After
}): RequestHandler {
  return async (request, response) => {
    const caller = await by.guard.token(request.headers.authorization)
    if ('refused' in caller) return answer(response, refusal(by.log, caller.refused))
    const body = await readJson(request, botLimits)
    if ('refused' in body) {
      by.log.warn({ reason: body.reason, status: body.refused }, 'malformed activity')
      return answer(response, { status: body.refused, body: { error: 'malformed' } })
    }
    const result = await withinTime(by, body.value, async () => {
      const checked = await by.guard.body(caller.claims, body.value)
      return 'refused' in checked ? refusal(by.log, checked.refused) : by.adapter.process(body.value)
    })
    if (result.malformed !== undefined)
      by.log.warn({ reason: result.malformed, status: result.status }, 'malformed activity')
    answer(response, result)
  }
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
  { adapter, log, hardStopMs = hardStop, after = byTimer }: Parameters<typeof messagesRoute>[0],
  activity: unknown,
  work: () => Promise<TurnResult>,
): Promise<TurnResult> {
  let callOff = () => {}
  const turn = work().catch((error: unknown) => {
    log.error({ err: error }, 'a handler failed')
    return adapter.sorry(activity, 'failed')
  })
  const late = new Promise<TurnResult>((settle) => {
    callOff = after(hardStopMs, () => {
      log.error({ ms: hardStopMs }, 'a handler was too slow')
      settle(adapter.sorry(activity, 'late'))
    })
  })
  const result = await Promise.race([turn, late])
  callOff()
  return result
}
