import * as z from 'zod'
import { type After, byTimer } from '../after'
import type { Cloud } from './cloud'

/** Where the sender gets what it shows to Teams. `null` in the local mode, which has no authentication. */
export interface TokenSource {
  get(): Promise<{ token: string | null } | { unavailable: string }>
  /** Teams refused this token: the next `get` brings a fresh one, unless that has happened already. */
  refuse(token: string): void
}

export const noToken: TokenSource = { get: async () => ({ token: null }), refuse: () => {} }

const renewBefore = 5 * 60_000
const fetchTimeout = 10_000

const granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() })

/** The bot's own token by client credentials: cached until shortly before it expires, one fetch in flight. */
export function createTokenSource(of: {
  appId: string
  appSecret: string
  /** The tenant of the app registration, or `botframework.com` for an app of many tenants. */
  appTenant: string
  cloud: Pick<Cloud, 'login' | 'scope'>
  fetch: typeof fetch
  now: () => number
  after?: After
}): TokenSource {
  const { after = byTimer } = of
  let cached: { token: string; until: number } | undefined
  let inFlight: ReturnType<TokenSource['get']> | undefined

  async function fetchToken(): ReturnType<TokenSource['get']> {
    const abort = new AbortController()
    const callOff = after(fetchTimeout, () => abort.abort())
    try {
      const asked = of.now()
      const answer = await of.fetch(`${of.cloud.login}/${of.appTenant}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: of.appId,
          client_secret: of.appSecret,
          scope: of.cloud.scope,
        }),
        redirect: 'error',
        signal: abort.signal,
      })
      // The body of a refusal can repeat what was sent: only the status is told.
      if (!answer.ok) return { unavailable: `token: status ${answer.status}` }
      const { access_token: token, expires_in } = granted.parse(await answer.json())
      const life = expires_in * 1_000
      cached = { token, until: asked + Math.max(life - renewBefore, life / 2) }
      return { token }
    } catch (reason) {
      return { unavailable: `token: ${reason instanceof Error ? reason.name : 'no answer'}` }
    } finally {
      callOff()
      inFlight = undefined
    }
  }

  return {
    async get() {
      if (cached !== undefined && of.now() < cached.until) return { token: cached.token }
      inFlight ??= fetchToken()
      return inFlight
    },
    refuse(token) {
      if (cached?.token === token) cached = undefined
    },
  }
}
