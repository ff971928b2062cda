import { hash } from 'node:crypto'
import type { SigningKey } from './keys'

/** Tokens whose signature and claims were found right: Teams sends the same one with many activities. */
export interface KnownTokens<Claims> {
  /** What the token claims, if it was verified with this key as it was announced last, and has not expired since. */
  claimsOf(jwt: string, signing: SigningKey): Claims | undefined
  /** `until` is the first moment, in milliseconds since 1970, at which it has expired. */
  keep(jwt: string, signing: SigningKey, claims: Claims, until: number): void
}

/** How many are kept; the one that came first is forgotten first and verified again. */
const most = 1_000

/** Kept in memory alone, and of a token only its hash. */
export function knownTokens<Claims>(now: () => number): KnownTokens<Claims> {
  const known = new Map<string, { claims: Claims; signing: SigningKey; until: number }>()
  const nameOf = (jwt: string) => hash('sha256', jwt, 'base64')

  return {
    claimsOf(jwt, signing) {
      const token = known.get(nameOf(jwt))
      return token?.signing === signing && now() < token.until ? token.claims : undefined
    },
    keep(jwt, signing, claims, until) {
      known.set(nameOf(jwt), { claims, signing, until })
      for (const oldest of known.keys()) {
        if (known.size <= most) break
        known.delete(oldest)
      }
    },
  }
}
