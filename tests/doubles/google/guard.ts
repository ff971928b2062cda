import { type Answer, type Call, docsError, driveError, Ended } from './answer'
import { failure } from './faults'
import type { Route } from './route'
import type { Token, World } from './world'

/** Whose token a call carries; 401 without a live one. */
export function tokenOf(world: World, call: Call, api: 'docs' | 'drive'): Token {
  const [, text] = /^Bearer (.+)$/.exec(call.headers.authorization ?? '') ?? []
  const token = text === undefined ? undefined : world.tokens.get(text)
  if (token !== undefined && token.expires > world.now()) return token
  throw new Ended(text === undefined ? missing(api) : invalid(api))
}

function missing(api: 'docs' | 'drive'): Answer {
  const sentence =
    'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.'
  if (api === 'docs') return docsError(401, 'UNAUTHENTICATED', sentence)
  return driveError(401, 'required', 'Login Required.', { locationType: 'header', location: 'Authorization' })
}

function invalid(api: 'docs' | 'drive'): Answer {
  const sentence =
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.'
  if (api === 'docs') return docsError(401, 'UNAUTHENTICATED', sentence)
  return driveError(401, 'authError', 'Invalid Credentials', {
    locationType: 'header',
    location: 'Authorization',
  })
}

/** Refuses a token whose scopes the method does not accept (the lists are Google's own). */
export function checkScopes({ api, method }: Route, { scopes }: Token): void {
  if (method.scopes?.some((scope) => scopes.includes(scope))) return
  const sentence = 'Request had insufficient authentication scopes.'
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    domain: 'googleapis.com',
  }
  throw new Ended(
    api === 'docs'
      ? docsError(403, 'PERMISSION_DENIED', sentence, [info])
      : driveError(
          403,
          'insufficientPermissions',
          'Insufficient Permission: Request had insufficient authentication scopes.',
        ),
  )
}

/** The answer of an API that nobody switched on in the Cloud project. */
export function notConfigured(api: 'docs' | 'drive'): Answer {
  const name = api === 'docs' ? 'Google Docs API' : 'Google Drive API'
  const sentence = `${name} has not been used in project 1234567890 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/${api}.googleapis.com/overview?project=1234567890 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`
  if (api === 'drive') return driveError(403, 'accessNotConfigured', sentence, { domain: 'usageLimits' })
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'SERVICE_DISABLED',
    domain: 'googleapis.com',
  }
  return docsError(403, 'PERMISSION_DENIED', sentence, [info])
}

/** How many reads and writes Docs takes within any minute. */
export interface Quotas {
  readonly reads: number
  readonly writes: number
  readonly projectReads?: number
  readonly projectWrites?: number
}

/** Docs' limits for one person and for all of a project (GOOGLE.md "Quotas"). */
export function createQuota(
  { reads, writes, projectReads = 3_000, projectWrites = 600 }: Quotas = { reads: 300, writes: 60 },
) {
  const taken = new Map<string, number[]>()
  return ({ account, app }: Token, kind: 'Read' | 'Write', now: number): void => {
    const limits = [
      { key: `${kind} of ${account.email}`, most: kind === 'Read' ? reads : writes },
      { key: `${kind} by ${app}`, most: kind === 'Read' ? projectReads : projectWrites },
    ].map((limit) => ({ ...limit, recent: (taken.get(limit.key) ?? []).filter((at) => at > now - 60_000) }))
    if (limits.some(({ recent, most }) => recent.length >= most)) throw new Ended(failure.tooMany(kind))
    for (const { key, recent } of limits) taken.set(key, [...recent, now])
  }
}
