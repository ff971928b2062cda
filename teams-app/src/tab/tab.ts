import { Router } from 'express'
import { clouds } from '../bot/cloud'
import { createSigningKeys } from '../bot/keys'
import type { Config } from '../config'
import type { Conversing } from '../conversation/deps'
import { demoAdministrator, demoPeople } from '../demo'
import type { Logger } from '../log'
import type { TabConfig } from './config'
import { createEntraSignIn } from './entra-sign-in'
import { createLive } from './live'
import { tabPages } from './pages'
import { tabRoutes } from './routes'
import { localSignIn, type TabSignIn } from './sign-in'

interface Outside {
  config: Config
  tab: TabConfig
  world: { fetch: typeof fetch; now: () => number }
  log: Logger
}

/** How often the database is asked what other processes wrote; people see each other's change within a second. */
const everyMs = 500

/** The tab as part of the server: its pages, its doors, and who watches what. */
export function createTab(by: Conversing, { config, tab, world, log }: Outside) {
  const live = createLive({
    versions: by.store.versions,
    everyMs,
    onProblem: (err) => log.error({ err }, 'versions could not be read'),
  })
  const people = tab.kind === 'local' && config.demo ? demoPeople() : []
  const administrators = config.demo ? [...config.administrators, demoAdministrator] : config.administrators
  const signIn =
    tab.kind === 'local' ? localSignIn(people) : entraSignIn(by, tab.appId, { config, world, log })
  const routes = Router()
  routes.use(tabPages({ folder: config.tabDir, tab, people }))
  routes.use(tabRoutes(by, { signIn, log, live, administrators }))
  return { routes, committed: live.look, watching: live.watching, stop: live.stop }
}

function entraSignIn(
  by: Conversing,
  appId: string,
  { config, world, log }: Pick<Outside, 'config' | 'world' | 'log'>,
): TabSignIn {
  const authority = clouds[config.cloud].login
  const keys = createSigningKeys({
    certs: `${authority}/common/discovery/v2.0/keys`,
    fetch: world.fetch,
    now: world.now,
    onFailure: (err) => log.warn({ err }, 'keys of Entra not fetched'),
  })
  const { tenants: ids } = config
  const tenants =
    ids === null
      ? { kind: 'installed' as const, has: (tenant: string) => by.store.conversations.known(tenant) }
      : { kind: 'listed' as const, ids }
  return createEntraSignIn({ appId, authority, tenants, keys, now: world.now })
}
