import { type KeyPair, newKeyPair, signed } from './identity'

/** The OAuth client of the add-on's script. */
export const addOnClient = '1234567890-addon.apps.googleusercontent.com'
export const domain = 'lakeside.example'

/** Google's signing keys where they are announced, and the identity tokens that Apps Script gets for its user. */
export async function createGoogleIdentity() {
  const [google, strangers] = await Promise.all([
    newKeyPair('google-1', undefined),
    newKeyPair('strange-1', undefined),
  ])
  const identity = {
    google,
    strangers,
    /** How often the keys were asked for. */
    asked: 0,
    down: false,
    fetch: async (): Promise<Response> => {
      identity.asked++
      if (identity.down) throw new TypeError('fetch failed')
      return Response.json({ keys: [{ ...google.public, alg: 'RS256' }] })
    },
  }
  return identity
}

/** What Google says of a person of the school at `now`, in the shape that its documentation describes. */
export function claimsOf({ sub, email }: { sub: string; email: string }, now: number) {
  const seconds = Math.floor(now / 1_000)
  return {
    iss: 'https://accounts.google.com',
    azp: addOnClient,
    aud: addOnClient,
    sub,
    hd: domain,
    email,
    email_verified: true,
    iat: seconds,
    exp: seconds + 3_600,
  }
}

/** `Bearer ...`, signed by `pair`. */
export async function bearerOf(pair: KeyPair, claims: Record<string, unknown>): Promise<string> {
  return `Bearer ${await signed(pair, claims)}`
}
