import { type Instant, instant } from '@roundtable/core'
import express, { type Express } from 'express'
import { type After, byTimer } from './after'
import type { AddOnConfig } from './api/config'
import { docRoutes } from './api/doc-routes'
import { createGoogleSignIn, type GoogleSignIn } from './api/google-sign-in'
import { createPace } from './api/pace'
import { createAdapter } from './bot/adapter'
import { clouds } from './bot/cloud'
import { createGuard, localGuard } from './bot/guard'
import { createSigningKeys } from './bot/keys'
import type { Limit } from './bot/limits'
import { messagesRoute } from './bot/messages-route'
import { createSender } from './bot/sender'
import { createTokenSource, noToken } from './bot/token'
import type { Config } from './config'
import { converse } from './conversation/converse'
import type { Conversing } from './conversation/deps'
import { wake } from './conversation/wake'
import { foundDemoTeam } from './demo'
import { feedRoutes } from './feed/feed-routes'
import { showFilings } from './filing/shown-filing'
import type { GoogleConfig } from './google/config'
import type { Google } from './google/google'
import { shownGoogle } from './google/shown-google'
import { eventLoopLag } from './http/event-loop-lag'
import { filedRoutes } from './http/filed'
import { safeHeaders } from './http/headers'
import { healthRoutes } from './http/health'
import type { Network } from './http/kept-connections'
import { metricsRoute } from './http/metrics-route'
import { countedJobs, countedRequests, countedRunner, serverMetrics } from './http/server-metrics'
import { freshToken } from './ids'
import { patient, repeatable } from './jobs/repeatable'
import { startWorker } from './jobs/worker'
import type { Logger } from './log'
import { deliver } from './messages/deliver'
import { fileRound } from './messages/file-round'
import { createPacer } from './messages/pacer'
import { processesThatSend } from './messages/processes'
import { putAgendaIntoDoc } from './messages/put-agenda'
import { readDocOfMeeting } from './messages/read-doc'
import { aboutRoutes } from './pages/about-routes'
import { createRunner } from './run-command'
import { openStore } from './store/open'
import type { Store } from './store/store'
import { createTab } from './tab/tab'
import { teamMemory } from './team-memory'

/** What a server takes from the world; a test gives its own. */
export interface World {
  now: () => number
  random: () => number
  fetch: typeof fetch
  /** The network to Teams' conversations, where most goes; `fetch` unless said. */
  teams?: Network
  after?: After
  /** 128 bits that nobody guesses; a simulation tells them from its seed. */
  secret?: () => string
  /** Seconds by which the event loop is late, for the server's numbers. */
  lag?: () => number
  /** How often the worker looks without being told; a second unless said. */
  pollMs?: number
  /** How much one person may do in the chats, 60 deeds a minute unless said; null: whatever they like. */
  perPerson?: Limit | null | undefined
  /** Instead of the usual store: one that fails at will. */
  openStore?: typeof openStore
}

export interface Wired {
  /** Takes requests, as Node's server hands them over. */
  app: Express
  /** Lets what is in hand end and closes the store; 10 s at most. `closed` is when nobody asks any more. */
  stop(closed?: () => Promise<void>): Promise<void>
}

const daily = 86_400_000
const usualPerPerson: Limit = { count: 60, ms: 60_000 }

function guardAndToken(config: Config, world: World, log: Logger, store: Store) {
  const { mode } = config
  const { fetch, now, after = byTimer } = world
  if (mode.kind === 'local')
    return { guard: localGuard(), token: noToken, hosts: { kind: 'loopback' as const } }
  const { appId, appSecret, appTenant } = mode
  const cloud = clouds[config.cloud]
  const keys = createSigningKeys({
    openIdMetadata: cloud.openIdMetadata,
    fetch,
    now,
    after,
    onFailure: (err) => log.warn({ err }, 'signing keys not fetched'),
  })
  return {
    guard: createGuard({
      appId,
      issuer: cloud.issuer,
      hosts: cloud.serviceHosts,
      tenants:
        config.tenants === null
          ? { kind: 'installed', has: (tenant) => store.conversations.known(tenant) }
          : { kind: 'listed', ids: config.tenants },
      keys,
      now,
    }),
    token: createTokenSource({ appId, appSecret, appTenant, cloud, fetch, now, after }),
    hosts: { kind: 'teams' as const, hosts: cloud.serviceHosts },
  }
}

/** Who may speak for a Doc: the people of the school, as Google's identity tokens name them. */
function googleSignIn(addOn: AddOnConfig, world: World, log: Logger): GoogleSignIn {
  const keys = createSigningKeys({
    certs: addOn.certs,
    fetch: world.fetch,
    now: world.now,
    onFailure: (err) => log.warn({ err }, 'keys of Google not fetched'),
  })
  return createGoogleSignIn({ addOn, keys, now: world.now })
}

/** Google's client takes a tenth of a second to load: only a server that has credentials loads it. */
async function withGoogle(
  config: GoogleConfig,
  world: World & { processesThatSend: () => Promise<number> },
): Promise<Google> {
  const { createGoogle } = await import('./google/google')
  return createGoogle(config, world)
}

/**
 * The whole server without a socket: the store is opened, the worker runs, and `app` waits for requests. Rejects when
 * the store cannot be had.
 */
export async function wire(config: Config, world: World, log: Logger): Promise<Wired> {
  const { after = byTimer, secret = freshToken } = world
  const now = (): Instant => instant.parse(world.now())
  const store = await (world.openStore ?? openStore)({ url: config.databaseUrl, dataDir: config.dataDir })
  const { guard, token, hosts } = guardAndToken(config, world, log, store)
  const teams = teamMemory((key, after) => store.load(key, after))
  let committed = () => {}
  let livePages = () => 0
  const metrics = serverMetrics({
    backlog: () => store.backlog(now()),
    livePages: () => livePages(),
    lag: world.lag ?? eventLoopLag(),
  })
  const runner = countedRunner(
    metrics,
    createRunner({ store, teams, now, secret, committed: () => committed() }),
  )
  const processes = processesThatSend({ now, senders: store.senders, name: secret() })
  const google =
    config.google === null
      ? null
      : await withGoogle(config.google, { ...world, processesThatSend: processes })
  const by: Conversing = {
    store,
    teams,
    runner,
    sender: createSender({
      hosts,
      token,
      fetch: world.teams ?? world.fetch,
      now: world.now,
      after,
      onDoubt: (code) => log.warn({ code }, 'a message may not have arrived'),
    }),
    shown: showFilings(config.publicUrl, google?.pages),
    google: config.google === null ? null : shownGoogle(config.google),
    addOn: config.addOn !== null,
    log,
    now,
    secret,
    committed: () => committed(),
  }
  const worker = startWorker({
    store,
    now,
    random: world.random,
    handlers: countedJobs(metrics, {
      say: deliver(by, createPacer({ now, processesThatSend: processes })),
      file: fileRound(by, { folder: config.filingDir, google }),
      ...(google === null
        ? {}
        : { 'agenda-doc': putAgendaIntoDoc(by, google), 'read-doc': readDocOfMeeting(by, google) }),
    }),
    repeatable,
    patient,
    wake: (key) => wake(by, key),
    pollMs: world.pollMs ?? 1_000,
    after,
    onProblem: (problem) => log.error({ err: problem }, 'a job failed'),
  })
  const tab = config.tab === null ? null : createTab(by, { config, tab: config.tab, world, log })
  livePages = () => tab?.watching() ?? 0
  committed = () => {
    worker.kick()
    tab?.committed()
  }
  const { perPerson = usualPerPerson } = world
  const deeds = perPerson === null ? null : createPace(perPerson, world.now)
  const adapter = createAdapter({
    mayAct: (tenant, person) => (deeds?.take(`${tenant} ${person}`) ?? null) === null,
    handle: (incoming) => converse(by, incoming),
    reply: async () => log.warn('an answer had no place'),
  })
  let stopping = false
  const app = express()
  app.disable('x-powered-by')
  app.use(safeHeaders)
  app.use(countedRequests(metrics))
  app.use(
    healthRoutes(async () => {
      if (stopping) return false
      await store.health(now())
      return true
    }, after),
  )
  app.use(metricsRoute(metrics, config.metricsToken))
  app.use(aboutRoutes())
  app.use(filedRoutes({ store, folder: config.filingDir }))
  app.use(feedRoutes(by, log))
  if (config.addOn !== null) app.use(docRoutes(by, { signIn: googleSignIn(config.addOn, world, log), log }))
  if (tab !== null) app.use(tab.routes)
  app.post('/api/messages', messagesRoute({ guard, adapter, log, after }))
  let callOff = () => {}
  let swept = Promise.resolve()
  // Also at the start: a server that is started anew each night would never come to it.
  const sweepDaily = () => {
    callOff = after(daily, sweepDaily)
    swept = store.sweep(now()).catch((err) => log.error({ err }, 'sweep failed'))
  }
  sweepDaily()
  if (config.demo) await foundDemoTeam({ runner, now })
  return {
    app,
    async stop(closed) {
      stopping = true
      callOff()
      tab?.stop()
      await closed?.()
      await worker.stop()
      await swept
      await store.close()
    },
  }
}
