import { createPrivateKey, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto'

/** What Google says of a person in an identity token. */
export interface Identity {
  sub: string
  email: string
  email_verified: boolean
  hd: string
}

let key: { kid: string; pem: string; public: JsonWebKey } | null = null

/** Google's signing key, and the half of it that is announced. Made once: it takes its time. */
export function googleKey() {
  if (key !== null) return key
  const kid = 'google-1'
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  key = {
    kid,
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    public: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' },
  }
  return key
}

/** A token of `ScriptApp.getIdentityToken()`: for an hour, for the client of the script. */
export function identityToken(
  by: { kid: string; pem: string },
  identity: Identity,
  aud: string,
  nowMs: number,
): string {
  const iat = Math.floor(nowMs / 1000)
  const claims = { iss: 'https://accounts.google.com', aud, azp: aud, ...identity, iat, exp: iat + 3_600 }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'RS256', kid: by.kid, typ: 'JWT' })}.${part(claims)}`
  const signature = sign('sha256', Buffer.from(signed), createPrivateKey(by.pem))
  return `${signed}.${signature.toString('base64url')}`
}
