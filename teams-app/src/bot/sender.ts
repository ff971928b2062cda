import * as z from 'zod'
import { type After, byTimer } from '../after'
import type { Network } from '../http/kept-connections'
import type { Account, Person, Where } from './incoming'
import { type NotSent, type Outcome, outcomeOfFailure, outcomeOfStatus, type Repeatable } from './outcome'
import type { OutgoingActivity } from './outgoing'
import { isServiceUrl, type ServiceHosts } from './service-url'
import type { TokenSource } from './token'

/** The only way to Teams. A call makes one request of at most ten seconds (a roster one for each page). */
export interface Sender {
  /** Null when what is posted now goes out at once; else why it would not: there is no token. */
  ready(): Promise<NotSent | null>
  post(where: Place, activity: OutgoingActivity): Promise<Outcome>
  update(where: Place, activityId: string, activity: OutgoingActivity): Promise<Outcome>
  /** The chat of the bot with one person; asking again gives the same chat. */
  createPersonal(with_: PersonalChat): Promise<{ kind: 'opened'; conversationId: string } | NotSent>
  /** Everybody in a conversation but the bot. */
  roster(where: Place): Promise<{ kind: 'roster'; members: readonly Member[] } | NotSent>
}

export type Place = Pick<Where, 'conversation' | 'serviceUrl'>

export interface PersonalChat {
  tenant: string
  serviceUrl: string
  bot: Account
  /** The id of a person as Teams gave it, or as `aadObjectId`. */
  member: string
}

export interface Member extends Person {
  email: string | null
}

const created = z.object({ id: z.string().min(1) })
const page = z.object({
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string().nullish(),
      aadObjectId: z.string().nullish(),
      objectId: z.string().nullish(),
      email: z.string().nullish(),
    }),
  ),
  continuationToken: z.string().nullish(),
})
/** 25,000 people, the most that a team holds. */
const mostPages = 50

const failure = z.object({ error: z.object({ code: z.string() }) })

interface Asked {
  method: 'POST' | 'PUT' | 'GET'
  serviceUrl: string
  path: string
  body?: unknown
  repeatable: Repeatable
}

export function createSender(by: {
  hosts: ServiceHosts
  token: TokenSource
  fetch: Network
  now: () => number
  timeoutMs?: number
  after?: After
  /** Told of what nobody knows whether it arrived: a code such as `ECONNRESET`, `timeout` or a status. */
  onDoubt?: (code: string) => void
}): Sender {
  const { after = byTimer, timeoutMs = 10_000, onDoubt = () => {} } = by

  /** The body of a success, read as JSON where it is JSON. */
  async function ask(asked: Asked): Promise<{ kind: 'answered'; body: unknown } | NotSent> {
    if (!isServiceUrl(asked.serviceUrl, by.hosts)) return { kind: 'gone', reason: 'host-not-allowed' }
    const credentials = await by.token.get()
    if ('unavailable' in credentials) return unavailable(credentials)
    const abort = new AbortController()
    const callOff = after(timeoutMs, () => abort.abort())
    try {
      const answer = await by.fetch(asked.serviceUrl.replace(/\/{1,9}$/, '') + asked.path, {
        method: asked.method,
        headers: headersOf(credentials.token),
        ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
        redirect: 'manual',
        signal: abort.signal,
      })
      if (answer.ok) return { kind: 'answered', body: await jsonOf(answer) }
      if (answer.status === 401 && credentials.token !== null) by.token.refuse(credentials.token)
      const subcode = failure.safeParse(await jsonOf(answer)).data?.error.code
      const { status, headers } = answer
      const told = { status, subcode, retryAfter: headers.get('retry-after') }
      return outcomeOfStatus(told, asked.repeatable, by.now())
    } catch (reason) {
      return outcomeOfFailure(reason, asked.repeatable)
    } finally {
      callOff()
    }
  }

  async function send(asked: Asked): Promise<Outcome> {
    const answered = await ask(asked)
    if (answered.kind === 'unknown') onDoubt(answered.reason)
    if (answered.kind !== 'answered') return answered
    return { kind: 'sent', activityId: created.safeParse(answered.body).data?.id ?? null }
  }

  return {
    async ready() {
      const credentials = await by.token.get()
      return 'unavailable' in credentials ? unavailable(credentials) : null
    },

    post: ({ serviceUrl, conversation }, body) =>
      send({ method: 'POST', serviceUrl, path: activitiesOf(conversation), body, repeatable: 'once' }),

    update({ serviceUrl, conversation }, activityId, activity) {
      const path = `${activitiesOf(conversation)}/${encodeURIComponent(activityId)}`
      const body = { ...activity, id: activityId }
      return send({ method: 'PUT', serviceUrl, path, body, repeatable: 'again' })
    },

    async createPersonal({ tenant, serviceUrl, bot, member }) {
      const body = {
        isGroup: false,
        bot,
        members: [{ id: member }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      }
      const path = '/v3/conversations'
      const answered = await ask({ method: 'POST', serviceUrl, path, body, repeatable: 'again' })
      if (answered.kind !== 'answered') return answered
      const conversationId = created.safeParse(answered.body).data?.id
      return conversationId === undefined
        ? { kind: 'retry', afterMs: 15_000, reason: 'no conversation id' }
        : { kind: 'opened', conversationId }
    },

    async roster({ serviceUrl, conversation }) {
      const members: Member[] = []
      let next: string | null | undefined
      for (let pages = 0; pages < mostPages; pages++) {
        const query = new URLSearchParams({ pageSize: '500', ...(next ? { continuationToken: next } : {}) })
        const path = `/v3/conversations/${encodeURIComponent(conversation.id)}/pagedmembers?${query}`
        const answered = await ask({ method: 'GET', serviceUrl, path, repeatable: 'again' })
        if (answered.kind !== 'answered') return answered
        const read = page.safeParse(answered.body)
        if (!read.success) return { kind: 'retry', afterMs: 15_000, reason: 'unreadable roster' }
        members.push(...read.data.members.map(memberOf))
        next = read.data.continuationToken
        if (!next) return { kind: 'roster', members }
      }
      return { kind: 'gone', reason: 'rejected' }
    },
  }
}

function memberOf(wire: z.infer<typeof page>['members'][number]): Member {
  const aadObjectId = (wire.aadObjectId ?? wire.objectId)?.toLowerCase()
  return {
    id: wire.id,
    name: wire.name ?? '',
    email: wire.email ?? null,
    ...(aadObjectId ? { aadObjectId } : {}),
  }
}

/** In a channel the thread is part of the conversation's id. */
function unavailable({ unavailable: reason }: { unavailable: string }): NotSent {
  return { kind: 'retry', afterMs: 15_000, reason }
}

function activitiesOf({ id, thread }: Where['conversation']): string {
  const target = thread === undefined ? id : `${id};messageid=${thread}`
  return `/v3/conversations/${encodeURIComponent(target)}/activities`
}

function headersOf(token: string | null): Record<string, string> {
  return {
    accept: 'application/json',
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  }
}

/** A body cut off after a success changes nothing about the success. */
async function jsonOf(answer: { json(): Promise<unknown> }): Promise<unknown> {
  try {
    return await answer.json()
  } catch {
    return undefined
  }
}
