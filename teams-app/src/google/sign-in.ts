import { importPKCS8, SignJWT } from 'jose'
import * as z from 'zod'
import type { GoogleOutcome, NotDone } from './outcome'

/**
 * The least that works: files that we make or were picked for us, and Docs whose link a team gives us and that it
 * shares with us (GOOGLE.md "Docs API").
 */
export const scopes: readonly string[] = [
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/documents',
]

/**
 * For a service account whose folder people made: drive.file does not show it. What the account can open is then what
 * the school shares with it, and no more.
 */
export const wholeDriveScopes: readonly string[] = ['https://www.googleapis.com/auth/drive']

/** As whom we act at Google: an account without a person, or one account of the school. */
export type GoogleIdentity =
  | { kind: 'service-account'; email: string; privateKey: string; keyId: string | null }
  | { kind: 'school-account'; clientId: string; clientSecret: string; refreshToken: string }

export interface GoogleTokens {
  get(): Promise<GoogleOutcome<string>>
  /** Google refused this token: the next `get` brings a fresh one, unless that has happened already. */
  refuse(token: string): void
}

const tokenUrl = 'https://oauth2.googleapis.com/token'
const renewBeforeMs = 5 * 60_000
const timeoutMs = 10_000
const hourS = 3_600

const granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() })
const refused = z.object({ error: z.string() })

const keyFile = z.object({
  type: z.literal('service_account'),
  client_email: z.email(),
  private_key: z.string().startsWith('-----BEGIN'),
  private_key_id: z.string().optional(),
})

/** Reads the key file that Google Cloud gives for a service account; null when it is none. */
export function readKeyFile(text: string): GoogleIdentity | null {
  try {
    const { client_email, private_key, private_key_id } = keyFile.parse(JSON.parse(text))
    return {
      kind: 'service-account',
      email: client_email,
      privateKey: private_key,
      keyId: private_key_id ?? null,
    }
  } catch {
    // The problem is not told on: it can quote the key.
    return null
  }
}

/** What is shown for a token. Rejects for a key that cannot sign. */
async function grantOf(
  identity: GoogleIdentity,
  wanted: readonly string[],
  now: number,
): Promise<URLSearchParams> {
  if (identity.kind === 'school-account')
    return new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: identity.clientId,
      client_secret: identity.clientSecret,
      refresh_token: identity.refreshToken,
    })
  const at = Math.floor(now / 1_000)
  const assertion = await new SignJWT({ scope: wanted.join(' ') })
    .setProtectedHeader({
      alg: 'RS256',
      typ: 'JWT',
      ...(identity.keyId === null ? {} : { kid: identity.keyId }),
    })
    .setIssuer(identity.email)
    .setAudience(tokenUrl)
    .setIssuedAt(at)
    .setExpirationTime(at + hourS)
    .sign(await importPKCS8(identity.privateKey, 'RS256'))
  return new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
}

/** Google names what a person must mend; anything else passes. */
const forPeople = new Set([
  'invalid_grant',
  'invalid_client',
  'unauthorized_client',
  'deleted_client',
  'invalid_scope',
])

/**
 * Tokens of one identity: cached until shortly before they expire, one fetch in flight. Nothing of an answer is told
 * on but whether it was granted: the errors of sign-in can repeat what was sent.
 */
export function createGoogleTokens(of: {
  identity: GoogleIdentity
  wanted?: readonly string[]
  /** In place of Google's own address, for a double on this machine. */
  apiUrl: string | null
  fetch: typeof fetch
  now: () => number
}): GoogleTokens {
  const url = of.apiUrl === null ? tokenUrl : `${of.apiUrl}/token`
  let cached: { token: string; until: number } | undefined
  let inFlight: Promise<GoogleOutcome<string>> | undefined

  async function fetchToken(): Promise<GoogleOutcome<string>> {
    const again: NotDone = { kind: 'retry', afterMs: 5_000 }
    const asked = of.now()
    try {
      const body = await grantOf(of.identity, of.wanted ?? scopes, asked).catch(() => null)
      if (body === null) return { kind: 'refused', reason: 'sign-in' }
      const signal = AbortSignal.timeout(timeoutMs)
      const answer = await of.fetch(url, { method: 'POST', body, redirect: 'error', signal })
      const said: unknown = await answer.json()
      if (!answer.ok) {
        const why = refused.safeParse(said)
        return why.success && forPeople.has(why.data.error) ? { kind: 'refused', reason: 'sign-in' } : again
      }
      const { access_token: token, expires_in } = granted.parse(said)
      const life = expires_in * 1_000
      cached = { token, until: asked + Math.max(life - renewBeforeMs, life / 2) }
      return { kind: 'done', value: token }
    } catch {
      return again
    } finally {
      inFlight = undefined
    }
  }

  return {
    async get() {
      if (cached !== undefined && of.now() < cached.until) return { kind: 'done', value: cached.token }
      inFlight ??= fetchToken()
      return inFlight
    },
    refuse(token) {
      if (cached?.token === token) cached = undefined
    },
  }
}
