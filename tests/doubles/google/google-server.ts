import { createServer, type ServerResponse } from 'node:http'
import type { Answer, Call } from './answer'
import { Ended } from './answer'
import { type DocModel, likely, type Unsettled } from './doc-model/document'
import { docPage } from './doc-page'
import type { Fault, Unseen } from './faults'
import { checkScopes, createQuota, notConfigured, type Quotas, tokenOf } from './guard'
import { issue, type SignIns, tokenAnswer } from './oauth'
import { routeOf } from './route'
import { broken, serve } from './serve'
import { createSetUp } from './set-up'
import { World } from './world'

/** One request as Google got it. */
export interface Received {
  readonly at: number
  readonly api: 'docs' | 'drive' | 'token' | 'page'
  /** As Google's description calls it, e.g. `docs.documents.batchUpdate`. */
  readonly methodId: string
  readonly method: string
  readonly path: string
  readonly body: string
  /** What was answered, or would have been, had the answer not been lost; null when nothing was carried out. */
  status: number | null
}

export interface GoogleOptions {
  readonly now?: () => number
  /** For what happens later than its request; a simulation gives its own clock. */
  readonly later?: (ms: number, run: () => void) => void
  readonly unsettled?: Unsettled
  readonly enforceQuotas?: boolean
  readonly quotas?: Quotas
  /** How long search by name stays behind. */
  readonly searchLagMs?: number
  readonly tokenLifeS?: number
  /** Whether each answer is held against its description; off makes long simulations faster. */
  readonly checkAnswers?: boolean
}

const afterTimeout = (ms: number, run: () => void) => void setTimeout(run, ms).unref()

/**
 * Google Docs v1, Drive v3 and Google's token endpoint. `fetch` stands for the network, without a socket; `listen` serves
 * the same over HTTP on loopback, where `/document/d/<id>/edit` shows a Doc as a page.
 */
export function createGoogle(options: GoogleOptions = {}) {
  const {
    now = Date.now,
    later = afterTimeout,
    unsettled = likely,
    enforceQuotas = false,
    tokenLifeS = 3_600,
    checkAnswers = true,
  } = options
  const signIns: SignIns = {
    serviceKeys: new Map(),
    clients: new Map(),
    refreshTokens: new Map(),
    codes: new Map(),
  }
  const google = {
    received: [] as Received[],
    /** Asked for every request; undefined lets it pass. */
    fault: (_: Received): Fault | undefined => undefined,
    searchLagMs: options.searchLagMs ?? 0,
    /** APIs that nobody switched on in the Cloud project. */
    disabled: new Set<'docs' | 'drive'>(),
    /** Where links to Docs lead. */
    pages: 'https://docs.google.com',
    signIns,
    fetch: asGoogle,
    /** The same for a caller that waits, as Apps Script's services do. */
    call: (method: string, url: URL, headers: Readonly<Record<string, string>>, body: string) =>
      respond({ method, url, headers, body }),
    listen,
    /** A token without asking for one. */
    token: (email: string, app: string, scopes: readonly string[]) =>
      issue(world, email, app, scopes, tokenLifeS),
    /** A Doc as it stands. Throws when there is none. */
    doc(id: string): DocModel {
      const found = world.docs.get(id)
      if (found === undefined) throw new Error(`no Doc ${id}`)
      return found
    },
    /** What a person does to a Doc in the editor (user-edits.ts). */
    edit(id: string, change: (document: DocModel) => DocModel): void {
      world.docs.set(id, change(google.doc(id)))
    },
  }
  const world = new World(now, () => google.searchLagMs)
  const takeQuota = createQuota(options.quotas)

  /** Carries a call out, without faults. */
  function carryOut(call: Call): Answer {
    const { pathname } = call.url
    try {
      if (call.method === 'POST' && pathname === '/token')
        return tokenAnswer(world, signIns, call.body, tokenLifeS)
      const page = pageAt(pathname)
      if (page !== null) return page
      const route = routeOf(call.method, pathname)
      if (route === null) return { status: 404, body: 'Not Found', type: 'text/html' }
      const token = tokenOf(world, call, route.api)
      if (google.disabled.has(route.api)) return notConfigured(route.api)
      checkScopes(route, token)
      if (enforceQuotas && route.api === 'docs')
        takeQuota(token, call.method === 'GET' ? 'Read' : 'Write', now())
      return serve({ world, token, route, call, pages: google.pages, unsettled, checkAnswers })
    } catch (reason) {
      if (reason instanceof Ended) return reason.answer
      return broken(reason)
    }
  }

  function pageAt(pathname: string): Answer | null {
    const document = world.docs.get(/^\/document\/d\/([^/]+)\/edit$/.exec(pathname)?.[1] ?? '')
    return document === undefined
      ? null
      : { status: 200, body: docPage(document), type: 'text/html; charset=utf-8' }
  }

  /** What the caller sees of a call, faults and all. */
  function respond(call: Call): Unseen {
    const received = noted(call, now())
    google.received.push(received)
    const done = () => {
      const answer = carryOut(call)
      received.status = answer.status
      return answer
    }
    const fault = google.fault(received)
    if (fault === undefined) return done()
    if (fault.kind === 'answer') return fault.answer
    if (fault.kind === 'applied') done()
    if (fault.kind === 'late') later(fault.afterMs, done)
    return fault.kind === 'applied' || fault.kind === 'late' ? fault.seen : fault.kind
  }

  /** A network in which Google's hosts, and nobody else, answer. */
  async function asGoogle(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init)
    // The caller's own: a request holds its signal weakly, so that a collected request would never be given up.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : request.signal)
    const url = new URL(request.url)
    const local = google.pages !== 'https://docs.google.com' && url.origin === google.pages
    if (!local && !/^([\w-]+\.)?googleapis\.com$/.test(url.hostname))
      throw new TypeError(`fetch failed: no route to ${url.hostname}`)
    const headers = Object.fromEntries(request.headers)
    request.signal.throwIfAborted()
    const seen = respond({ method: request.method, url, headers, body: await request.text() })
    if (seen === 'reset')
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
    if (seen === 'timeout') throw new DOMException('The operation was aborted due to timeout', 'TimeoutError')
    if (seen === 'hang') return untilAborted(signal)
    const body = seen.status === 204 ? null : textOf(seen)
    return new Response(body, { status: seen.status, headers: headersOf(seen) })
  }

  /** The same over HTTP; links then lead to the pages here. */
  async function listen(port = 0): Promise<{ origin: string; close: () => Promise<void> }> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        )
        const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
        const body = Buffer.concat(chunks).toString()
        write(response, respond({ method: request.method ?? '', url, headers, body }))
      })
    })
    await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('not listening on a port')
    const origin = `http://127.0.0.1:${address.port}`
    google.pages = origin
    return {
      origin,
      close: async () => {
        server.closeAllConnections()
        await new Promise<void>((settle) => server.close(() => settle()))
      },
    }
  }

  return Object.assign(google, createSetUp(world, signIns, unsettled))
}

export type Google = ReturnType<typeof createGoogle>

function noted({ method, url, body }: Call, at: number): Received {
  const route = routeOf(method, url.pathname)
  const api = route?.api ?? (url.pathname === '/token' ? 'token' : 'page')
  return {
    at,
    api,
    methodId: route?.method.id ?? api,
    method,
    path: `${url.pathname}${url.search}`,
    body,
    status: null,
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
}

function textOf({ body, type }: Answer): string {
  return type === undefined ? JSON.stringify(body) : String(body)
}

function headersOf({ type, headers }: Answer): Record<string, string> {
  return { 'content-type': type ?? 'application/json; charset=UTF-8', ...headers }
}

function write(response: ServerResponse, seen: Unseen): void {
  if (seen === 'reset') response.socket?.destroy()
  else if (typeof seen === 'object') response.writeHead(seen.status, headersOf(seen)).end(textOf(seen))
}
