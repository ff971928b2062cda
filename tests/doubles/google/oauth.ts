import { verify } from 'node:crypto'
import type { Answer } from './answer'
import type { Account, World } from './world'

/** Who may sign in: service accounts by their public key, people's refresh tokens by client. */
export interface SignIns {
  /** PEM of the public key, by the address of the service account. */
  readonly serviceKeys: Map<string, string>
  readonly clients: Map<string, string>
  readonly refreshTokens: Map<
    string,
    { readonly email: string; readonly clientId: string; readonly scopes: readonly string[] }
  >
  /** One use each. */
  readonly codes: Map<
    string,
    { readonly email: string; readonly clientId: string; readonly scopes: readonly string[] }
  >
}

const audience = 'https://oauth2.googleapis.com/token'

/** Google's token endpoint: a service account's signed grant, a refresh token, or a code. */
export function tokenAnswer(world: World, signIns: SignIns, body: string, lifeS: number): Answer {
  const form = new URLSearchParams(body)
  const type = form.get('grant_type')
  if (type === 'urn:ietf:params:oauth:grant-type:jwt-bearer')
    return byKey(world, signIns, form.get('assertion') ?? '', lifeS)
  if (type === 'refresh_token' || type === 'authorization_code') {
    const clientId = form.get('client_id') ?? ''
    if (signIns.clients.get(clientId) !== (form.get('client_secret') ?? ''))
      return refused(401, 'invalid_client', 'The OAuth client was not found.')
    const key = form.get(type === 'refresh_token' ? 'refresh_token' : 'code') ?? ''
    const grant = (type === 'refresh_token' ? signIns.refreshTokens : signIns.codes).get(key)
    if (grant === undefined || grant.clientId !== clientId)
      return refused(
        400,
        'invalid_grant',
        type === 'refresh_token' ? 'Token has been expired or revoked.' : 'Bad Request',
      )
    if (type === 'refresh_token') return granted(world, grant.email, clientId, grant.scopes, lifeS)
    signIns.codes.delete(key)
    const refreshToken = `1//refresh-${signIns.refreshTokens.size + 1}`
    signIns.refreshTokens.set(refreshToken, grant)
    return granted(world, grant.email, clientId, grant.scopes, lifeS, { refresh_token: refreshToken })
  }
  return refused(400, 'unsupported_grant_type', `Invalid grant_type: ${type ?? ''}`)
}

function byKey(world: World, { serviceKeys }: SignIns, assertion: string, lifeS: number): Answer {
  const bad = (why: string) => refused(400, 'invalid_grant', why)
  const [head = '', payload = '', signature = ''] = assertion.split('.')
  const header = decoded(head)
  const claims = decoded(payload)
  if (header === null || claims === null) return bad('Bad Request')
  const { iss, aud, exp, iat, scope, sub } = claims
  const key = typeof iss === 'string' ? serviceKeys.get(iss) : undefined
  if (typeof iss !== 'string' || key === undefined) return bad('Invalid grant: account not found')
  const signed = Buffer.from(`${head}.${payload}`)
  if (header.alg !== 'RS256' || !verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url')))
    return bad('Invalid JWT Signature.')
  if (aud !== audience) return bad(`Failed audience check. The right audience is ${audience}`)
  const now = world.now() / 1_000
  const times =
    typeof exp === 'number' &&
    typeof iat === 'number' &&
    exp > now - 60 &&
    iat < now + 60 &&
    exp - iat <= 3_600
  if (!times)
    return bad(
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
    )
  if (sub !== undefined && sub !== iss)
    return refused(
      401,
      'unauthorized_client',
      'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
    )
  if (typeof scope !== 'string' || scope === '')
    return refused(400, 'invalid_scope', 'Empty or missing scope not allowed.')
  return granted(world, iss, iss, scope.split(' '), lifeS)
}

function decoded(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

function granted(
  world: World,
  email: string,
  app: string,
  scopes: readonly string[],
  lifeS: number,
  more: object = {},
): Answer {
  const token = issue(world, email, app, scopes, lifeS)
  const body = {
    access_token: token,
    expires_in: lifeS - 1,
    scope: scopes.join(' '),
    token_type: 'Bearer',
    ...more,
  }
  return { status: 200, body }
}

/** A token for an account that the world knows. */
export function issue(
  world: World,
  email: string,
  app: string,
  scopes: readonly string[],
  lifeS = 3_600,
): string {
  const account: Account | undefined = world.accounts.get(email)
  if (account === undefined) throw new Error(`no account ${email}`)
  const token = `ya29.${world.newId('t')}-${world.tokens.size}`
  world.tokens.set(token, { account, app, scopes, expires: world.now() + lifeS * 1_000 })
  return token
}

function refused(status: number, error: string, description: string): Answer {
  return { status, body: { error, error_description: description } }
}
