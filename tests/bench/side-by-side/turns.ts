import { createIdentity, newKeyPair, signed } from '../../doubles/identity'
import { startConnector } from '../../doubles/teams-connector'
import { message } from '../../server/activities'
import { createPost } from '../../server/post'
import { chatOf, personOf, tenantOf } from './many-teams'

export const appId = '5d9c1f60-7e2b-4a35-9c48-1b6f0e2d3a47'

/** A bot's door: whose activities it takes, and where it answers. */
export interface Door {
  port: number
  serviceUrl: string
}

/** How many turns a second were taken, and how long their answers took in milliseconds. */
export interface Pace {
  perSecond: number
  p50: number
  p99: number
  /** Until the reply stood in the chat. */
  replied: { p50: number; p99: number }
}

/** The value below which that part of them lies. */
export function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

const isPost = (method: string, path: string) => method === 'POST' && path.includes('/activities')

/** Teams as both bots see it: it signs what it sends, takes what they say, and lets people type. */
export async function teamsOnLoopback() {
  const identity = createIdentity()
  const keys = await newKeyPair('teams-1')
  identity.announced = [keys]
  const login = await identity.listen()
  const connector = await startConnector()
  const http = createPost()
  const waiting = new Map<string, () => void>()
  connector.fault = ({ conversation, method, path }) => {
    if (isPost(method, path)) waiting.get(conversation)?.()
    return undefined
  }
  let ids = Date.now()
  let posted = 0
  const tokens = new Map<string, string>()

  /** What a signed activity brings along. */
  async function authorization({ serviceUrl }: Door): Promise<string> {
    return `Bearer ${await tokenFor(serviceUrl)}`
  }

  async function tokenFor(serviceUrl: string): Promise<string> {
    const known = tokens.get(serviceUrl)
    if (known !== undefined) return known
    const exp = Math.floor(Date.now() / 1_000) + 2 * 3_600
    const claims = { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl, exp }
    const token = await signed(keys, claims)
    tokens.set(serviceUrl, token)
    return token
  }

  /** Somebody of a team types an action, another one each time. */
  function typed(team: number, { serviceUrl }: Door) {
    ids += 1
    const said = message(
      personOf(team, ids % 6),
      chatOf(team),
      `action Copy the rubric, number ${ids}`,
      {},
      { serviceUrl, at: Date.now(), id: String(ids) },
    )
    const tenant = tenantOf(team)
    return {
      ...said,
      conversation: { ...said.conversation, tenantId: tenant },
      channelData: { ...said.channelData, tenant: { id: tenant } },
    }
  }

  return {
    connector,
    http,
    typed,
    authorization,
    env: { BENCH_TEAMS: connector.url, BENCH_IDENTITY: login.origin, BENCH_APP_ID: appId },

    /** How many messages were posted in all turns so far. */
    posted: () => posted,

    /** One turn in each of these teams, so many at once, at each door in turn; a turn ends when its reply has come. */
    async turns(at: Door | readonly Door[], teams: readonly number[], atOnce: number): Promise<Pace> {
      http.rest()
      const doors = 'port' in at ? [at] : at
      const signatures = await Promise.all(doors.map(authorization))
      const answered: number[] = []
      const replied: number[] = []
      const next = teams.values()
      let turnsBegun = 0
      async function turn(team: number): Promise<void> {
        const nth = turnsBegun++ % doors.length
        const door = doors[nth]
        if (door === undefined) throw new Error('A bot has a door')
        const activity = typed(team, door)
        const chat = chatOf(team).id
        const begun = performance.now()
        const reply = new Promise<void>((settle, fail) => {
          const timer = setTimeout(() => fail(new Error(`No reply in ${chat}`)), 20_000)
          waiting.set(chat, () => {
            clearTimeout(timer)
            replied.push(performance.now() - begun)
            settle()
          })
        })
        const { status } = await http.post(door.port, activity, signatures[nth])
        if (status !== 200) throw new Error(`${status} in ${chat}`)
        answered.push(performance.now() - begun)
        await reply
        waiting.delete(chat)
      }
      async function person(): Promise<void> {
        for (const team of next) await turn(team)
      }
      const begun = performance.now()
      await Promise.all(Array.from({ length: atOnce }, person))
      const seconds = (performance.now() - begun) / 1_000
      posted += connector.received.filter(({ method, path }) => isPost(method, path)).length
      connector.received.length = 0
      connector.messages.clear()
      return {
        perSecond: teams.length / seconds,
        p50: percentile(answered, 0.5),
        p99: percentile(answered, 0.99),
        replied: { p50: percentile(replied, 0.5), p99: percentile(replied, 0.99) },
      }
    },

    async close() {
      http.close()
      await connector.close()
      await login.close()
    },
  }
}
