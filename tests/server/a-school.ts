import { join } from 'node:path'
import { memberId, teamId } from '@roundtable/core'
import * as z from 'zod'
import { type Config, parseConfig } from '../../teams-app/src/config'
import { memberIdOf, teamIdOf } from '../../teams-app/src/ids'
import { createLog } from '../../teams-app/src/log'
import { type RunningServer, startServer } from '../../teams-app/src/server'
import type { World } from '../../teams-app/src/wiring'
import { startConnector } from '../doubles/teams-connector'
import { type Place, sqlitePlace } from '../store/places'
import {
  type Chat,
  execute,
  installation,
  meetingEvent,
  message,
  type Occasion,
  type Person,
  pointAt,
  type Said,
  tenant,
} from './activities'
import { type CardView, replyView, viewOf } from './card-view'
import { createPost, type Posted } from './post'
import { settleOf } from './settle'

/** Machines that do much else are slow; a test that hangs ends all the same. */
jest.setTimeout(60_000)

/** Monday, 2 November 2026, 09:00 in New York. */
export const monday = Date.parse('2026-11-02T14:00:00Z')

const cardsOf = z.object({ attachments: z.array(z.object({ content: z.unknown() })) })

const fact = z.looseObject({ type: z.string() })
export type Fact = z.infer<typeof fact>

const tables =
  'teams events words people conversations seen outbox cards filings doc_links link_codes leader_codes feeds audit'.split(
    ' ',
  )

/** What the bot posted and Teams took, in order. */
export interface Posting {
  chat: string
  thread: string | undefined
  id: string
  view: CardView
}

export type School = Awaited<ReturnType<typeof aSchool>>

/**
 * A server with Teams around it: the connector's double, a clock of our own, a database of its own. People type
 * and press; what the bot posts stands in the connector.
 */
export async function aSchool({
  place,
  config = {},
  world = {},
  token,
}: {
  place?: Place
  config?: Partial<Config>
  world?: Partial<World>
  token?: (serviceUrl: string) => Promise<string>
} = {}) {
  const home = place ?? (await sqlitePlace())
  const files = await sqlitePlace()
  const connector = await startConnector()
  const serviceUrl = token === undefined ? connector.url : 'https://smba.trafficmanager.net/amer'
  const authorization = token === undefined ? undefined : `Bearer ${await token(serviceUrl)}`
  const clock = { now: monday }
  const lines: { level: number; msg: string; [fact: string]: unknown }[] = []
  const log = createLog('debug', { write: (line: string) => void lines.push(JSON.parse(line)) })
  const usual = parseConfig({
    ROUNDTABLE_LOCAL: '1',
    ROUNDTABLE_DEMO: '0',
    PORT: '0',
    DATABASE_URL: home.place.url,
    DATA_DIR: home.place.dataDir,
    FILING_DIR: join(files.place.dataDir, 'filed'),
  })
  if ('problems' in usual) throw new Error(usual.problems.join('\n'))
  const full: Config = { ...usual, ...config }
  // The clock stands still: whatever a test does is within one minute.
  const usualWorld = { now: () => clock.now, random: () => 0, fetch, pollMs: 10, perPerson: null }
  const start = () => startServer(full, { ...usualWorld, ...world }, log)
  let server: RunningServer = await start()
  const http = createPost()
  let ids = 1_790_000_000_000

  const occasion = (): Occasion => ({ serviceUrl, at: clock.now, id: String(++ids) })
  const deliver = (activity: object, as = authorization): Promise<Posted> =>
    http.post(server.port, activity, as)
  const settle = settleOf(home, clock)

  async function taken(activity: object): Promise<Posted> {
    const answer = await deliver(activity)
    if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
    return answer
  }

  function posted(): Posting[] {
    const idsOf = (chat: string) => [...(connector.messages.get(chat) ?? [])]
    return connector.received
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/activities'))
      .flatMap(({ path, conversation: chat, body }) => {
        const id = idsOf(chat).find(([, held]) => held === body)?.[0]
        if (id === undefined) return []
        const [, thread] = /;messageid=([^/]+)/.exec(decodeURIComponent(path)) ?? []
        return cardsOf
          .parse(body)
          .attachments.map(({ content }) => ({ chat, thread, id, view: viewOf(content) }))
      })
  }

  return {
    connector,
    clock,
    lines,
    serviceUrl,
    filingDir: full.filingDir,
    dataDir: full.dataDir,
    query: home.query,
    settle,
    deliver,
    occasion,
    posted,
    port: () => server.port,

    /** Types a message; its id comes back. */
    async say(from: Person, chat: Chat, text: string, said: Said = {}): Promise<string> {
      const when = occasion()
      await taken(message(from, chat, text, said, when))
      await settle()
      return when.id
    },

    /** The answer of the bot to a message: the cards that came into the chat after it. */
    async ask(from: Person, chat: Chat, text: string, said: Said = {}): Promise<CardView> {
      const before = posted().length
      await this.say(from, chat, text, said)
      const came = posted().slice(before)
      const [answer] = came
      if (answer === undefined || came.length !== 1) throw new Error(`${came.length} answers to "${text}"`)
      return answer.view
    },

    /** Presses a button; what stands in place of the card comes back. */
    async press(
      from: Person,
      chat: Chat,
      card: CardView,
      title: string,
      fields: Readonly<Record<string, string>> = {},
      nth = 0,
    ): Promise<CardView> {
      const answer = await taken(execute(from, chat, card.press(title, fields, nth), occasion()))
      await settle()
      return replyView(answer.body)
    },

    async point(
      from: Person,
      chat: Chat,
      pointed: { id: string; author: Person; text: string },
      step: 'fetchTask' | 'submitAction' = 'submitAction',
    ): Promise<string> {
      const answer = await taken(pointAt(from, chat, pointed, step, occasion()))
      await settle()
      return JSON.stringify(answer.body)
    },

    async install(from: Person, chat: Chat, action: 'add' | 'remove' = 'add'): Promise<void> {
      await taken(installation(action, from, chat, occasion()))
      await settle()
    },

    async call(event: 'Start' | 'End', from: Person, chat: Chat): Promise<void> {
      await taken(meetingEvent(event, from, chat, occasion()))
      await settle()
    },

    /** What the bot posts while something happens. */
    async during(work: () => Promise<unknown>): Promise<Posting[]> {
      const before = posted().length
      await work()
      await settle()
      return posted().slice(before)
    },

    /** The latest card in a chat. */
    latest(chat: Pick<Chat, 'id'>): CardView {
      const last = posted()
        .filter((one) => one.chat === chat.id)
        .at(-1)
      if (last === undefined) throw new Error(`Nothing stands in ${chat.id}`)
      return last.view
    },

    /** Lets the time come, hour by hour, as it does; `to` is an ISO instant. */
    async travel(to: string): Promise<void> {
      const end = Date.parse(to)
      while (clock.now < end) {
        clock.now = Math.min(end, clock.now + 3_600_000)
        await settle()
      }
    },

    /** Every row that the database holds, as text. */
    async rows(): Promise<string> {
      const all = await Promise.all(tables.map((table) => home.query(`select * from ${table}`)))
      return JSON.stringify(all)
    },

    /** The facts of a chat's team, in order. */
    async log(chat: Chat): Promise<Fact[]> {
      const rows = await home.query(`select event from events where team = '${idOf(chat)}' order by version`)
      return rows.map(({ event }) => fact.parse(JSON.parse(String(event))))
    },

    /** How many facts the log holds. */
    async facts(): Promise<number> {
      const [row] = await home.query('select count(*) as n from events')
      return Number(row?.n)
    },

    async restart(): Promise<void> {
      await server.stop()
      server = await start()
    },

    async close(): Promise<void> {
      http.close()
      await server.stop()
      await connector.close()
      await home.drop()
      await files.drop()
    },
  }
}

/** The ids under which a chat's team and its people stand in the log. */
export const idOf = (chat: Chat) => teamId.parse(teamIdOf(tenant, chat.id))
export const memberOf = (chat: Chat, person: Person) =>
  memberId.parse(memberIdOf(tenant, idOf(chat), person.aadObjectId))
