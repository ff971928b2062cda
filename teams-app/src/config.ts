import { join } from 'node:path'
import { withoutEnd } from '@roundtable/core'
import * as z from 'zod'
import { type AddOnConfig, addOnConfig, addOnEnvironment } from './api/config'
import { type GoogleConfig, googleConfig, googleEnvironment } from './google/config'
import { type Administrator, type TabConfig, tabConfig, tabEnvironment } from './tab/config'

/** How this server runs. `local` is the mode without authentication, for one machine only. */
export interface Config {
  mode: { kind: 'local' } | { kind: 'teams'; appId: string; appSecret: string; appTenant: string }
  /** Which Teams: everybody's, or that of the government of the United States. */
  cloud: 'public' | 'government'
  host: string
  port: number
  /** Tenants whose people may use this installation; `null` takes every tenant that installs the app. */
  tenants: readonly string[] | null
  databaseUrl: string | undefined
  dataDir: string
  filingDir: string
  /** Where links to filed documents point, without a slash at the end; null shows names instead of links. */
  publicUrl: string | null
  /** Whether the demonstration team is founded; in the local mode only. */
  demo: boolean
  /** Docs and Drive; null files into the local folder. */
  google: GoogleConfig | null
  /** Whose Google Docs add-on may call; null: there is none. */
  addOn: AddOnConfig | null
  /** How people sign in to the tab; null: there is none. */
  tab: TabConfig | null
  /** Who may see to what was given up in their tenant. */
  administrators: readonly Administrator[]
  /** Where the pages of the tab lie, as they were built. */
  tabDir: string
  /** Who may read `/metrics`; null: this machine alone. */
  metricsToken: string | null
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

const text = z.string().trim().min(1)

const environment = z.object({
  NODE_ENV: text.optional(),
  ROUNDTABLE_LOCAL: z.enum(['0', '1']).optional(),
  BOT_APP_ID: z.uuid().optional(),
  BOT_APP_SECRET: text.optional(),
  BOT_APP_TENANT: z.union([z.uuid(), z.literal('botframework.com')]).optional(),
  BOT_CLOUD: z.enum(['public', 'government']).optional(),
  ALLOWED_TENANTS: text.optional(),
  HOST: text.optional(),
  PORT: z.coerce.number().int().min(0).max(65535).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  DATA_DIR: text.optional(),
  FILING_DIR: text.optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => withoutEnd(url, /\//))
    .optional(),
  ROUNDTABLE_DEMO: z.enum(['0', '1']).optional(),
  METRICS_TOKEN: z
    .string()
    .min(16, 'give at least 16 characters, such as those of openssl rand -hex 16')
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  ...googleEnvironment,
  ...addOnEnvironment,
  ...tabEnvironment,
})

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/**
 * Reads the settings. Answers with every problem at once, each a sentence that says what to set;
 * an unsafe combination does not start (TRUST.md "Inbound").
 */
export function parseConfig(
  env: Readonly<Record<string, string | undefined>>,
): Config | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    return { problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`) }
  }
  const set = parsed.data
  const host = set.HOST ?? '127.0.0.1'
  const tenants = set.ALLOWED_TENANTS?.split(',').map((tenant) => tenant.trim().toLowerCase()) ?? null
  const problems: string[] = []
  const local = set.ROUNDTABLE_LOCAL === '1'
  const configured = [set.BOT_APP_ID, set.BOT_APP_SECRET, set.BOT_APP_TENANT].filter(Boolean).length
  if (local && configured > 0)
    problems.push(
      'The local mode has no authentication and does not start beside credentials: unset BOT_APP_*, or unset ROUNDTABLE_LOCAL.',
    )
  if (local && !loopback.has(host))
    problems.push(`The local mode listens on this machine only: set HOST to 127.0.0.1 instead of ${host}.`)
  if (local && set.NODE_ENV === 'production')
    problems.push(
      'The local mode does not start with NODE_ENV=production: set BOT_APP_ID, BOT_APP_SECRET and BOT_APP_TENANT.',
    )
  if (!local && configured < 3)
    problems.push(
      'Set BOT_APP_ID, BOT_APP_SECRET and BOT_APP_TENANT for Teams, or ROUNDTABLE_LOCAL=1 to try it on this machine.',
    )
  if (tenants?.some((tenant) => !z.uuid().safeParse(tenant).success))
    problems.push('ALLOWED_TENANTS: give tenant ids (GUIDs), separated by commas.')
  if (!local && set.PUBLIC_URL?.startsWith('http:'))
    problems.push('PUBLIC_URL: use https, because links to filed documents are private to the team.')
  const google = googleConfig(set, local)
  if ('problems' in google) problems.push(...google.problems)
  const addOn = addOnConfig(set, local)
  if ('problems' in addOn) problems.push(...addOn.problems)
  const tab = tabConfig(set, { local, botAppId: set.BOT_APP_ID })
  if ('problems' in tab) problems.push(...tab.problems)
  if ('problems' in google || 'problems' in addOn || 'problems' in tab || problems.length > 0)
    return { problems }
  const { BOT_APP_ID: appId = '', BOT_APP_SECRET: appSecret = '', BOT_APP_TENANT: appTenant = '' } = set
  const port = set.PORT ?? 3978
  const dataDir = set.DATA_DIR ?? './data'
  return {
    mode: local ? { kind: 'local' } : { kind: 'teams', appId, appSecret, appTenant },
    cloud: set.BOT_CLOUD ?? 'public',
    host,
    port,
    tenants,
    databaseUrl: set.DATABASE_URL,
    dataDir,
    filingDir: set.FILING_DIR ?? `${dataDir}/filed`,
    publicUrl: set.PUBLIC_URL ?? (local ? `http://${host}:${port}` : null),
    google: google.config,
    addOn: addOn.config,
    tab: tab.config,
    administrators: set.ADMINISTRATORS ?? [],
    tabDir: join(__dirname, 'tab'),
    demo: local && set.ROUNDTABLE_DEMO !== '0',
    metricsToken: set.METRICS_TOKEN ?? null,
    logLevel: set.LOG_LEVEL ?? 'info',
  }
}

/** The settings of Google of this process alone, for its check. */
export function googleOfProcess(): ReturnType<typeof googleConfig> {
  const given = Object.entries(process.env).filter(
    ([name, value]) => name in googleEnvironment && value !== '',
  )
  const parsed = z.object(googleEnvironment).safeParse(Object.fromEntries(given))
  if (parsed.success) return googleConfig(parsed.data, true)
  return { problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`) }
}

/** Where the database of this process is, for what needs nothing else. */
export function databaseOfProcess(): { url: string | undefined; dataDir: string } {
  return { url: process.env.DATABASE_URL || undefined, dataDir: process.env.DATA_DIR || './data' }
}

/** The settings of this process. */
export function configOfProcess(): Config | { problems: string[] } {
  return parseConfig(process.env)
}
