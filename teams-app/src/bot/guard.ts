import { type CryptoKey, type JWTPayload, jwtVerify } from 'jose'
import * as z from 'zod'
import type { SigningKeys } from './keys'
import { knownTokens } from './known-tokens'
import { isServiceUrl, type ServiceHosts } from './service-url'
import { readBearer, tokenRefusal } from './signed-token'

/** Whose activities are taken: those of listed tenants, or of every tenant that has installed the app. */
export type Tenants =
  | { kind: 'listed'; ids: readonly string[] }
  | { kind: 'installed'; has: (tenant: string) => Promise<boolean> }

/** Let in, or why not. The reason is for the log only: a stranger reads the same answer for all of them. */
export type Checked = { ok: true; tenant: string } | { refused: string }

/** What a token proves before any body is read. `unsure`: nobody can say now, it may be Teams. */
export type Caller = { ok: true; claims: Claims } | { refused: string } | { unsure: string }
type ClaimsOfTeams = { serviceUrl: string; tenant: string | undefined; endorsements: readonly string[] }
type Claims = ClaimsOfTeams | 'local'

/** Who may speak for Teams. `token` looks at the header alone, `body` at the rest, `check` at both. */
export interface Guard {
  token(authorization: string | undefined): Promise<Caller>
  body(claims: Claims, body: unknown): Promise<Checked>
  check(request: { authorization: string | undefined; body: unknown }): Promise<Checked>
}

const leeway = 5 * 60

const guid = z.guid().transform((id) => id.toLowerCase())
const spoken = z.object({
  type: z.string(),
  action: z.string().optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.string(),
  conversation: z.object({ tenantId: guid.optional() }),
  channelData: z.object({ tenant: z.object({ id: guid }) }),
  recipient: z.object({ id: z.string() }).optional(),
  membersAdded: z.array(z.object({ id: z.string() })).optional(),
})

/** Lets in exactly what Teams signed for this bot, this place and a tenant of ours (TRUST.md "Inbound"). */
export function createGuard(by: {
  appId: string
  issuer: string
  hosts: readonly string[]
  tenants: Tenants
  keys: SigningKeys
  now: () => number
}): Guard {
  const known = knownTokens<ClaimsOfTeams>(by.now)

  async function token(authorization: string | undefined): Promise<Caller> {
    const bearer = readBearer(authorization)
    if ('refused' in bearer) return bearer
    const signing = await by.keys.find(bearer.kid)
    // Strangers invent keys, so they are fetched rarely; Teams may have begun to use one since.
    if (signing === 'unsure') return { unsure: 'signing key not known yet' }
    if (signing === 'unknown') return { refused: 'unknown signing key' }
    const before = known.claimsOf(bearer.jwt, signing)
    if (before !== undefined) return { ok: true, claims: before }
    const read = await verified(bearer.jwt, signing.key)
    if ('refused' in read) return read
    const { serviceurl, tid, exp = 0 } = read.payload
    if (typeof serviceurl !== 'string') return { refused: 'no serviceUrl claim' }
    if (tid !== undefined && typeof tid !== 'string') return { refused: 'tenant claim' }
    const tenant = tid?.toLowerCase()
    const claims = { serviceUrl: serviceurl, tenant, endorsements: signing.endorsements }
    known.keep(bearer.jwt, signing, claims, (exp + leeway) * 1_000)
    return { ok: true, claims }
  }

  async function verified(
    jwt: string,
    key: CryptoKey,
  ): Promise<{ payload: JWTPayload } | { refused: string }> {
    try {
      const { payload } = await jwtVerify(jwt, key, {
        algorithms: ['RS256'],
        issuer: by.issuer,
        audience: by.appId,
        requiredClaims: ['exp'],
        clockTolerance: leeway,
        currentDate: new Date(by.now()),
      })
      return payload.aud === by.appId ? { payload } : { refused: 'token: several audiences' }
    } catch (error) {
      return tokenRefusal(error)
    }
  }

  async function body(claims: Claims, body: unknown): Promise<Checked> {
    const read = spoken.safeParse(body)
    if (!read.success || claims === 'local') return { refused: 'no activity of Teams' }
    const { serviceUrl, channelId, channelData, conversation } = read.data
    if (!claims.endorsements.includes(channelId)) return { refused: 'key not endorsed for Teams' }
    if (serviceUrl !== claims.serviceUrl) return { refused: 'serviceUrl differs from the claim' }
    if (!isServiceUrl(serviceUrl, { kind: 'teams', hosts: by.hosts })) return { refused: 'serviceUrl host' }
    const tenant = channelData.tenant.id
    const named = [conversation.tenantId, claims.tenant].filter((id) => id !== undefined)
    if (named.some((id) => id !== tenant)) return { refused: 'tenants differ' }
    if (!(await isOurs(tenant, read.data))) return { refused: 'foreign tenant' }
    return { ok: true, tenant }
  }

  async function isOurs(tenant: string, activity: z.infer<typeof spoken>): Promise<boolean> {
    if (by.tenants.kind === 'listed') return by.tenants.ids.includes(tenant)
    return installs(activity) || by.tenants.has(tenant)
  }

  return withCheck(token, body)
}

/**
 * The guard of the local mode: no authentication, but nobody can make us call another machine.
 * Only the configuration may choose it, and only for a server that listens on loopback.
 */
export function localGuard(): Guard {
  const hosts: ServiceHosts = { kind: 'loopback' }
  return withCheck(
    async () => ({ ok: true, claims: 'local' }),
    async (_, body) => {
      const read = spoken.safeParse(body)
      if (!read.success) return { refused: 'no activity of Teams' }
      if (!isServiceUrl(read.data.serviceUrl, hosts)) return { refused: 'serviceUrl not on this machine' }
      return { ok: true, tenant: read.data.channelData.tenant.id }
    },
  )
}

function withCheck(token: Guard['token'], body: Guard['body']): Guard {
  return {
    token,
    body,
    async check(request) {
      const caller = await token(request.authorization)
      if ('unsure' in caller) return { refused: caller.unsure }
      return 'refused' in caller ? caller : body(caller.claims, request.body)
    },
  }
}

/** A tenant is not known before its first installation, which must therefore pass. */
function installs({ type, action, recipient, membersAdded }: z.infer<typeof spoken>): boolean {
  if (type === 'installationUpdate') return action === 'add' || action === 'add-upgrade'
  return type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id === recipient?.id)
}
