import { type CallKind, type Meaning, meaningOf, reasonsIn, unanswered } from '@roundtable/core'
import type { FetchRequest, Services } from '../google/services'
import { failureOf, isForbidden } from './thrown'

/** How one call of Google ended. */
export type Called<T> = { kind: 'done'; value: T } | Meaning

export interface Ask {
  kind: CallKind
  /** The call by the advanced service; undefined where the script has none, or it gives nothing for this call. */
  advanced: (() => unknown) | undefined
  method: FetchRequest['method']
  url: string
  body?: object
  /** The answer is a text, not JSON. */
  text?: true
}

export type Caller = (ask: Ask) => Called<unknown>

export type CallServices = Pick<Services, 'fetch' | 'oauthToken' | 'now'> & {
  utilities: Pick<Services['utilities'], 'sleep'>
}

/** Google asks for growing pauses; an execution has 30 s, and what comes after the call needs some of them. */
const pausesMs = [400, 1_200]
const patienceMs = 15_000

/**
 * Calls Google as the person who acts: by the advanced service, or by its address with the person's token where the script
 * has no such service or may not use it. What surely did not happen is tried again a little; what may have
 * happened never is.
 */
export function createCaller(services: CallServices): Caller {
  const until = services.now() + patienceMs
  let forbidden = false

  function once(ask: Ask): Called<unknown> {
    if (ask.advanced === undefined || forbidden) return byAddress(services, ask)
    try {
      return { kind: 'done', value: ask.advanced() }
    } catch (problem) {
      // The problem goes no further: it can hold what was sent.
      if (isForbidden(problem)) {
        forbidden = true
        return byAddress(services, ask)
      }
      const failure = failureOf(problem)
      return failure === null ? unanswered(ask.kind) : meaningOf(failure, ask.kind)
    }
  }

  return (ask) => {
    let called = once(ask)
    for (const pause of pausesMs) {
      if (called.kind !== 'retry' || services.now() > until) return called
      services.utilities.sleep(pause)
      called = once(ask)
    }
    return called
  }
}

function byAddress(services: CallServices, { kind, method, url, body, text }: Ask): Called<unknown> {
  const request: FetchRequest = {
    method,
    headers: { Authorization: `Bearer ${services.oauthToken()}` },
    ...(body === undefined ? {} : { contentType: 'application/json', payload: JSON.stringify(body) }),
    muteHttpExceptions: true,
    followRedirects: false,
  }
  try {
    const response = services.fetch(url, request)
    const status = response.getResponseCode()
    const said = response.getContentText()
    if (status < 200 || status > 299) return meaningOf({ status, reasons: reasonsIn(jsonOf(said)) }, kind)
    return { kind: 'done', value: text ? said : jsonOf(said) }
  } catch {
    return unanswered(kind)
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
