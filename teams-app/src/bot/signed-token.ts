import { decodeProtectedHeader, errors } from 'jose'

const longestToken = 8_192

/** The token of an `Authorization` header and the key that it names; nothing of it is believed yet. */
export function readBearer(
  authorization: string | undefined,
): { jwt: string; kid: string } | { refused: string } {
  const jwt = authorization?.match(/^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/)?.[1]
  if (jwt === undefined || jwt.length > longestToken) return { refused: 'no bearer token' }
  const kid = keyIdOf(jwt)
  return kid === null ? { refused: 'not an RS256 token with a key id' } : { jwt, kid }
}

/** Why a token was not believed, for the log: never a word of the token. */
export function tokenRefusal(error: unknown): { refused: string } {
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired)
    return { refused: `token: ${error.claim}` }
  return { refused: error instanceof errors.JOSEError ? `token: ${error.code}` : 'token' }
}

/** The header is a stranger's word: only the pinned algorithm and the name of a key are taken from it. */
function keyIdOf(jwt: string): string | null {
  try {
    const { alg, kid } = decodeProtectedHeader(jwt)
    return alg === 'RS256' && typeof kid === 'string' && kid.length <= 200 ? kid : null
  } catch {
    return null
  }
}
