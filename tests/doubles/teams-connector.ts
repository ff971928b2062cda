import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connectorLimits } from './connector-limits'
import { complaintAbout } from './connector-rules'

/** One request as the connector got it. */
export interface Received {
  at: number
  method: string
  path: string
  /** Decoded, without the thread. */
  conversation: string
  authorization: string | undefined
  body: unknown
}

/** What the connector does instead of its duty. */
export type Fault =
  | { kind: 'status'; status: number; retryAfter?: string; code?: string; location?: string }
  /** The connection is cut; `applied` says whether the message was taken before. */
  | { kind: 'reset'; applied?: boolean }
  | { kind: 'hang' }

export interface ConnectorPerson {
  id: string
  name: string
  aadObjectId: string
  email?: string
}

/**
 * The Bot Framework connector of Teams on loopback: messages, updates, chats with one person, rosters.
 * It writes down what it gets, fails as the test's `fault` says, and complains about what Teams would not take.
 */
export async function startConnector({ enforceLimits = false, pageSize = 500 } = {}) {
  const connector = {
    url: '',
    received: [] as Received[],
    /** What stands in each conversation, by message id. */
    messages: new Map<string, Map<string, unknown>>(),
    rosters: new Map<string, readonly ConnectorPerson[]>(),
    /** Messages that Teams would have refused, with the reason. */
    complaints: [] as string[],
    /** Asked for every request; undefined lets it pass. */
    fault: (_: Received): Fault | undefined => undefined,
    /** 401 for every other token; null takes all. */
    acceptedToken: null as string | null,
    deliver,
    fetch: asTeams,
    close,
  }
  const limits = connectorLimits()
  let lastId = 1_790_000_000_000

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const received = readRequest(request, Buffer.concat(chunks).toString())
      connector.received.push(received)
      const fault = connector.fault(received)
      if (fault === undefined) write(response, serve(received))
      else fail(fault, received, response)
    })
  })

  function fail(fault: Fault, received: Received, response: ServerResponse): void {
    if (fault.kind === 'hang') return
    if (fault.kind === 'reset') {
      if (fault.applied) keep(received)
      response.socket?.destroy()
      return
    }
    const { status, retryAfter, code, location } = fault
    const headers = {
      ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
      ...(location === undefined ? {} : { location }),
    }
    write(response, { status, headers, body: { error: { code: code ?? 'Failed', message: 'by script' } } })
  }

  function serve(received: Received): Served {
    const { method, path, authorization, conversation, body } = received
    if (connector.acceptedToken !== null && authorization !== `Bearer ${connector.acceptedToken}`)
      return refused(401, 'Unauthorized')
    if (method === 'GET' && path.includes('/pagedmembers')) return roster(received)
    if (method === 'POST' && path === '/v3/conversations')
      return { status: 201, body: { id: personalChatOf(body) } }
    if (enforceLimits && method === 'POST' && !limits.take(conversation, received.at))
      return { ...refused(429, 'TooManyRequests'), headers: { 'retry-after': '1' } }
    const complaint = complaintAbout(body)
    if (complaint !== null) {
      connector.complaints.push(complaint)
      return refused(400, 'BadSyntax')
    }
    const id = keep(received)
    if (id === null) return refused(404, 'ActivityNotFoundInConversation')
    return { status: method === 'POST' ? 201 : 200, body: { id } }
  }

  /** Takes a message, or changes one; null when there is none to change. */
  function keep({ method, path, conversation, body }: Received): string | null {
    const held = connector.messages.get(conversation) ?? new Map<string, unknown>()
    const known = decodeURIComponent(path.split('/activities/')[1] ?? '')
    if (method === 'PUT' && !held.has(known)) return null
    const id = method === 'PUT' ? known : String(++lastId)
    connector.messages.set(conversation, held.set(id, body))
    return id
  }

  function roster({ path, conversation }: Received): Served {
    const people = connector.rosters.get(conversation)
    if (people === undefined) return refused(404, 'ConversationNotFound')
    const start = Number(new URL(path, connector.url).searchParams.get('continuationToken') ?? 0)
    const members = people.slice(start, start + pageSize)
    const next = start + pageSize < people.length ? { continuationToken: String(start + pageSize) } : {}
    return { status: 200, body: { members, ...next } }
  }

  /** Posts an activity to the bot as Teams does, `times` times at once, with the same signed token. */
  async function deliver(
    to: string,
    activity: unknown,
    { token, times = 1 }: { token?: string; times?: number } = {},
  ): Promise<{ status: number; text: string }[]> {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    }
    const body = JSON.stringify(activity)
    const once = async () => {
      const answer = await globalThis.fetch(to, { method: 'POST', headers, body })
      return { status: answer.status, text: await answer.text() }
    }
    return Promise.all(Array.from({ length: times }, once))
  }

  /** A network in which Teams' own hosts are this connector. */
  async function asTeams(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input)
    if (!/^smba\./.test(url.hostname)) throw new TypeError(`fetch failed: no route to ${url.hostname}`)
    const path = url.pathname.slice(url.pathname.indexOf('/v3/'))
    return globalThis.fetch(`${connector.url}${path}${url.search}`, init)
  }

  async function close(): Promise<void> {
    server.closeAllConnections()
    await new Promise<void>((settle) => server.close(() => settle()))
  }

  // As long as load balancers of Azure do by default (of Teams' own nothing is said); at Node's own 5 s a test that stands still for a moment would cut off who just wrote.
  server.keepAliveTimeout = 240_000
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  connector.url = `http://127.0.0.1:${address.port}`
  return connector
}

export type TeamsConnector = Awaited<ReturnType<typeof startConnector>>

function readRequest({ method = '', url = '', headers }: IncomingMessage, text: string): Received {
  const [, raw = ''] = /^\/v3\/conversations\/([^/?]+)/.exec(url) ?? []
  const [conversation = ''] = decodeURIComponent(raw).split(';messageid=')
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  return { at: Date.now(), method, path: url, conversation, authorization: headers.authorization, body }
}

/** The same person always gets the same chat, as in Teams. */
function personalChatOf(body: unknown): string {
  return `a:personal-${JSON.stringify(body, ['members', 'id'])}`.replace(/[^\w:-]/g, '')
}

interface Served {
  status: number
  body: unknown
  headers?: Record<string, string>
}

function refused(status: number, code: string): Served {
  return { status, body: { error: { code } } }
}

function write(response: ServerResponse, { status, body, headers }: Served): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
