import { AsyncLocalStorage } from 'node:async_hooks'
import { connectorLimits } from '../../doubles/connector-limits'
import { complaintAbout } from '../../doubles/connector-rules'
import type { Person } from '../activities'
import type { Chance } from '../chance'
import type { IdentitySide } from './identity-side'
import type { VirtualTime } from './virtual-time'

/** The entry of the outbox that is being carried out, and by which process, for the requests that it makes. */
export const inHand = new AsyncLocalStorage<{ entry: string; process: number }>()

/** One POST of a message, as Teams saw it. */
export interface Post {
  /** Which process of the server sent it. */
  process: number
  at: number
  chat: string
  tenant: string
  serviceUrl: string
  /** The entry that it belongs to. */
  entry: string
  /** Whether it stands in the chat. */
  stands: boolean
  /** What the server saw of it: a status, or nothing that tells. */
  saw: number | 'reset' | 'hang'
  body: unknown
}

/** A chat as Teams has it. */
export interface TeamsChat {
  id: string
  tenant: string
  people: readonly Person[]
  /** Whether the app is there, and why it may not write. */
  forbidden:
    | null
    | 'BotNotInConversationRoster'
    | 'ConversationBlockedByUser'
    | 'BotDisabledByAdmin'
    | 'MessageWritesBlocked'
  serviceUrl: string
}

/** A request to Teams. */
interface Sent {
  method: string
  body: unknown
  authorization: string | undefined
  signal: AbortSignal
}

type Fault = 'busy' | 'error' | 'error-late' | 'reset' | 'reset-late' | 'hang' | 'precondition'
const faults: readonly Fault[] = [
  'busy',
  'error',
  'error-late',
  'reset',
  'reset-late',
  'hang',
  'precondition',
]

/** Where Teams takes messages for a region; it changes now and then. */
const regions = {
  local: ['http://127.0.0.1:4001', 'http://127.0.0.1:4002'],
  signed: ['https://smba.trafficmanager.net', 'https://smba.infra.gcc.teams.microsoft.com'],
} as const

/**
 * Teams' connector in virtual time: chats with and without the app, limits, and seeded faults. Nothing here shares a
 * line with the sender.
 */
export function teamsSide(by: {
  time: () => VirtualTime
  chance: Chance
  faultShare: () => number
  /** Who looks at the bot's tokens; null where there are none. */
  identity: IdentitySide | null
}) {
  const chats = new Map<string, TeamsChat>()
  const posts: Post[] = []
  const complaints: string[] = []
  const limits = new Map<string, ReturnType<typeof connectorLimits>>()
  /** The same as each process can know by itself: what one before it said is forgotten with it. */
  const ofProcess = new Map<number, typeof limits>()
  let ids = 0

  function keep(chat: TeamsChat, url: URL, body: unknown, saw: Post['saw'], stands: boolean): Response {
    const { id, tenant } = chat
    const at = by.time().now()
    posts.push({ at, chat: id, tenant, serviceUrl: url.origin, ...carriedOut(), stands, saw, body })
    ids += 1
    return json(typeof saw === 'number' ? saw : 201, { id: `m-${ids}` })
  }

  function knownTo(process: number): typeof limits {
    const known: typeof limits = ofProcess.get(process) ?? new Map()
    ofProcess.set(process, known)
    return known
  }

  /** Whether a message that sets out now keeps to these limits: how long it is on its way nobody can plan. */
  function keepsTo(counted: typeof limits, url: URL): boolean {
    const id = chatIn(url)
    const tenant = chats.get(id)?.tenant ?? ''
    const limit = counted.get(tenant) ?? connectorLimits()
    counted.set(tenant, limit)
    return limit.take(id, by.time().now())
  }

  function posted(
    url: URL,
    sent: { body: unknown; signal: AbortSignal; inTime: boolean; asPlanned: boolean },
  ): Promise<Response> | Response {
    const { body, signal } = sent
    const id = chatIn(url)
    const chat = chats.get(id)
    if (chat === undefined) return json(404, { error: { code: 'ConversationNotFound' } })
    if (chat.forbidden !== null) {
      keep(chat, url, body, 403, false)
      return json(403, { error: { code: chat.forbidden } })
    }
    const fault = by.chance.next() < by.faultShare() ? by.chance.one(faults) : null
    const late =
      fault === 'error-late' || fault === 'reset-late' || (fault === 'hang' && by.chance.next() < 0.5)
    const complaint = complaintAbout(body)
    if (complaint !== null) complaints.push(complaint)
    if (fault === 'busy') {
      keep(chat, url, body, 429, false)
      return json(429, {}, { 'retry-after': String(1 + by.chance.below(30)) })
    }
    if (fault === 'precondition') return keep(chat, url, body, 412, false)
    if (!sent.inTime) {
      if (!sent.asPlanned) complaints.push(`over the limits in ${id}`)
      keep(chat, url, body, 429, false)
      return json(429, {}, { 'retry-after': '1' })
    }
    if (fault === 'error' || fault === 'error-late')
      return keep(chat, url, body, by.chance.one([500, 502, 503]), late)
    if (fault === 'reset' || fault === 'reset-late') {
      keep(chat, url, body, 'reset', late)
      return Promise.reject(reset())
    }
    if (fault === 'hang') {
      keep(chat, url, body, 'hang', late)
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    }
    return keep(chat, url, body, 201, true)
  }

  /** What is no message leaves no trace. */
  function refused(url: URL, message: unknown): Response {
    const chat = chats.get(chatIn(url))
    return message === null || chat === undefined ? json(401, {}) : keep(chat, url, message, 401, false)
  }

  function opened(body: unknown): Response {
    const id = `a:personal-${JSON.stringify(body, ['members', 'id'])}`.replace(/[^\w:-]/g, '')
    const chat = chats.get(id)
    if (chat === undefined) return json(404, { error: { code: 'ConversationNotFound' } })
    return chat.forbidden === null ? json(201, { id }) : json(403, { error: { code: chat.forbidden } })
  }

  return {
    addresses: by.identity === null ? regions.local : regions.signed,
    chats,
    posts,
    complaints,
    /** Another process begins, which knows nothing of what the one before it said. */
    processBegins: (process: number) => void ofProcess.delete(process),
    /** The network to Teams. */
    async fetch(url: URL, { method, body, authorization, signal }: Sent): Promise<Response> {
      const setOut = by.time().now()
      const isMessage = method === 'POST' && url.pathname.endsWith('/activities')
      const inTime = !isMessage || keepsTo(limits, url)
      const asPlanned = !isMessage || keepsTo(knownTo(carriedOut().process), url)
      if (by.chance.next() < 0.3)
        await new Promise<void>((on) => void by.time().after(1 + by.chance.below(900), on))
      signal.throwIfAborted()
      const admitted = by.identity?.admits(authorization, setOut) ?? true
      if (!admitted) return refused(url, isMessage ? body : null)
      if (method === 'POST' && url.pathname === '/v3/conversations') return opened(body)
      const id = chatIn(url)
      if (method === 'GET') {
        if (by.chance.next() < by.faultShare()) return json(503, {})
        const people = chats.get(id)?.people
        if (people === undefined) return json(404, { error: { code: 'ConversationNotFound' } })
        return json(200, { members: people.map(({ locale: _, ...person }) => person) })
      }
      if (method === 'POST') return posted(url, { body, signal, inTime, asPlanned })
      return json(200, { id: 'same' })
    },
  }
}

export type TeamsSide = ReturnType<typeof teamsSide>

function chatIn({ pathname }: URL): string {
  const [, raw = ''] = /^\/v3\/conversations\/([^/?]+)/.exec(pathname) ?? []
  const [id = ''] = decodeURIComponent(raw).split(';messageid=')
  return id
}

const carriedOut = () => inHand.getStore() ?? { entry: 'none', process: 0 }

function reset(): Error {
  return Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
}

function json(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })
}
