import { type JWTPayload, jwtVerify } from 'jose'
import * as z from 'zod'
import type { Tenants } from '../bot/guard'
import type { SigningKeys } from '../bot/keys'
import { readBearer, tokenRefusal } from '../bot/signed-token'
import type { TabSignedIn, TabSignIn } from './sign-in'

const leeway = 60

/** What a token of a person for the tab holds: version 2.0, delegated (TEAMS.md "Sign-in of a tab"). */
const claims = z.object({
  tid: z.uuid(),
  oid: z.uuid(),
  ver: z.literal('2.0'),
  scp: z.string(),
  name: z.string().max(400).optional(),
  idtyp: z.literal('user').optional(),
})

/** The permission that the app registration exposes to Teams. */
const scope = 'access_as_user'

/**
 * Lets in the people of the tenants that use this server whom Entra signed in for the tab (TRUST.md S3): RS256, our
 * audience, the issuer built from the tenant of the token, not expired, delegated with our scope.
 */
export function createEntraSignIn(by: {
  appId: string
  /** `https://login.microsoftonline.com`, or the government's. */
  authority: string
  tenants: Tenants
  keys: SigningKeys
  now: () => number
}): TabSignIn {
  return async (authorization) => {
    const bearer = readBearer(authorization)
    if ('refused' in bearer) return bearer
    const signing = await by.keys.find(bearer.kid)
    if (typeof signing === 'string') return { refused: 'unknown signing key' }
    try {
      const { payload } = await jwtVerify(bearer.jwt, signing.key, {
        algorithms: ['RS256'],
        audience: by.appId,
        requiredClaims: ['exp', 'iss', 'tid', 'oid'],
        clockTolerance: leeway,
        currentDate: new Date(by.now()),
      })
      return await accountOf(payload)
    } catch (error) {
      return tokenRefusal(error)
    }
  }

  async function accountOf(payload: JWTPayload): Promise<TabSignedIn> {
    if (payload.aud !== by.appId) return { refused: 'token: several audiences' }
    const read = claims.safeParse(payload)
    if (!read.success) return { refused: `token: ${read.error.issues[0]?.path.join('.')}` }
    const { tid, oid, scp, name = '' } = read.data
    if (payload.iss !== `${by.authority}/${tid}/v2.0`) return { refused: 'token: iss' }
    if (!scp.split(' ').includes(scope)) return { refused: 'token: scp' }
    if (!(await uses(tid))) return { refused: 'token: foreign tenant' }
    return { account: { tenant: tid, person: oid, name } }
  }

  async function uses(tenant: string): Promise<boolean> {
    const { tenants } = by
    return tenants.kind === 'listed' ? tenants.ids.includes(tenant) : tenants.has(tenant)
  }
}
