import { docsDiscovery, type Violation, violations } from '../discovery'
import type { DocModel } from './document'
import { Draft } from './draft'
import { Refused } from './refused'
import { nameRequests } from './requests/names'
import type { DocsRequest, Reply, Requests } from './requests/shape'
import { styleRequests } from './requests/styles'
import { tableRequests } from './requests/tables'
import { tabRequests } from './requests/tabs'
import { textRequests } from './requests/text'

/** Google's error body. */
export interface GoogleError {
  readonly error: {
    readonly code: number
    readonly message: string
    readonly status: string
    readonly details?: readonly unknown[]
  }
}

export interface Applied {
  readonly document: DocModel
  readonly replies: readonly Reply[]
}

type Handlers = { readonly [K in keyof Requests]: (draft: Draft, request: Requests[K]) => Reply }

const handlers: Handlers = {
  ...textRequests,
  ...tableRequests,
  ...styleRequests,
  ...nameRequests,
  ...tabRequests,
}

/**
 * Carries out the requests of one `documents.batchUpdate` in order, all or none. Nothing throws but a request that the
 * double does not model. The answer's `error` is the body that Google sends with 400.
 */
export function applyBatch(document: DocModel, requests: readonly unknown[]): Applied | GoogleError {
  const wrong = violations(docsDiscovery, 'BatchUpdateDocumentRequest', { requests })
  if (!wellFormed(requests, wrong)) return unparsable(wrong)
  if (requests.length === 0) return invalid('Must specify at least one request.')
  const twice = requests.map(setTwice).find((sentence) => sentence !== null)
  if (twice) return invalid(twice)
  const draft = new Draft(document)
  const replies: Reply[] = []
  for (const [i, request] of requests.entries()) {
    const kind = kindOf(request)
    if (kind === null) return invalid(`Invalid requests[${i}]: No request set.`)
    try {
      replies.push(dispatch(draft, kind, request))
    } catch (reason) {
      if (!(reason instanceof Refused)) throw reason
      return invalid(`Invalid requests[${i}].${kind}: ${reason.message}`, reason.status)
    }
  }
  return { document: draft.done(), replies }
}

/** Requests in which the description finds nothing wrong are what it says. */
function wellFormed(_: readonly unknown[], wrong: readonly Violation[]): _ is readonly DocsRequest[] {
  return wrong.length === 0
}

function dispatch<K extends keyof Requests>(draft: Draft, kind: K, request: DocsRequest): Reply {
  const body = request[kind]
  const handler = handlers[kind]
  if (handler === undefined) throw new Error(`the double does not model ${kind}`)
  if (body === undefined) throw new Refused('No request set.')
  return handler(draft, body)
}

function setFields(request: unknown): readonly string[] {
  if (typeof request !== 'object' || request === null) return []
  return Object.entries(request).flatMap(([name, value]) => (value == null ? [] : [name]))
}

function setTwice(request: unknown, i: number): string | null {
  const second = setFields(request)[1]
  if (second === undefined) return null
  return `Invalid value at 'requests[${i}]' (oneof), oneof field 'request' is already set. Cannot set '${second}'`
}

function kindOf(request: unknown): keyof Requests | null {
  const [first] = setFields(request)
  const modelled = Object.keys(handlers).find((name): name is keyof Requests => name === first)
  if (first !== undefined && modelled === undefined) throw new Error(`the double does not model ${first}`)
  return modelled ?? null
}

/** The body of a 400. */
export function invalid(message: string, status = 'INVALID_ARGUMENT'): GoogleError {
  return { error: { code: 400, message, status } }
}

/** The body of a 400 for JSON that does not fit the description. */
export function unparsable(wrong: readonly Violation[]): GoogleError {
  const message = wrong.map(({ description }) => description).join('\n')
  const details = [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: wrong }]
  return { error: { code: 400, message, status: 'INVALID_ARGUMENT', details } }
}
