import { type JWTPayload, jwtVerify } from 'jose'
import * as z from 'zod'
import type { SigningKeys } from '../bot/keys'
import { readBearer, tokenRefusal } from '../bot/signed-token'
import type { AddOnConfig } from './config'

/** Somebody of the school as Google names them. */
export interface GoogleAccount {
  /** Stays the same when the address changes. */
  sub: string
  /** In lower case. */
  email: string
}

/** Who it is, or why not. The reason is for the log only: a stranger reads the same answer for all of them. */
export type SignedIn = { account: GoogleAccount } | { refused: string }

/** Reads the `Authorization` header of the add-on. */
export type GoogleSignIn = (authorization: string | undefined) => Promise<SignedIn>

const issuers = ['https://accounts.google.com', 'accounts.google.com']
const leeway = 60

const person = z.object({
  sub: z.string().regex(/^[\w.-]{1,255}$/),
  hd: z.string(),
  email: z.string().min(3).max(320),
  email_verified: z.literal(true),
})

/**
 * Lets in exactly the people of the school's own domains whom Google signed in for this add-on (TRUST.md S3):
 * the identity token of `ScriptApp.getIdentityToken()`.
 */
export function createGoogleSignIn(by: {
  addOn: Pick<AddOnConfig, 'clientId' | 'domains'>
  keys: SigningKeys
  now: () => number
}): GoogleSignIn {
  const { clientId, domains } = by.addOn
  return async (authorization) => {
    const bearer = readBearer(authorization)
    if ('refused' in bearer) return bearer
    const signing = await by.keys.find(bearer.kid)
    if (typeof signing === 'string') return { refused: 'unknown signing key' }
    try {
      const { payload } = await jwtVerify(bearer.jwt, signing.key, {
        algorithms: ['RS256'],
        issuer: issuers,
        audience: clientId,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: leeway,
        currentDate: new Date(by.now()),
      })
      return accountOf(payload)
    } catch (error) {
      return tokenRefusal(error)
    }
  }

  function accountOf(payload: JWTPayload): SignedIn {
    if (payload.aud !== clientId) return { refused: 'token: several audiences' }
    const read = person.safeParse(payload)
    if (!read.success) return { refused: `token: ${read.error.issues[0]?.path.join('.')}` }
    const { sub, hd, email } = read.data
    if (!domains.includes(hd.toLowerCase())) return { refused: 'token: foreign domain' }
    return { account: { sub, email: email.toLowerCase() } }
  }
}
