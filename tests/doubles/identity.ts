import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose'

/** A key pair of the signing service; `public` is as it is announced. */
export interface KeyPair {
  kid: string
  private: CryptoKey
  public: JWK & { kid: string; endorsements?: readonly string[] }
}

/** A new pair. `endorsements` are the channels that the key may speak for; undefined leaves the field out. */
export async function newKeyPair(kid: string, endorsements: readonly string[] | undefined = ['msteams']) {
  const pair = await generateKeyPair('RS256', { extractable: true })
  const jwk = await exportJWK(pair.publicKey)
  const announced = { ...jwk, kid, x5t: kid, use: 'sig', ...(endorsements ? { endorsements } : {}) }
  return { kid, private: pair.privateKey, public: announced } satisfies KeyPair
}

/** A token with exactly these claims and header fields, signed by `pair`. */
export function signed(
  pair: KeyPair,
  claims: Record<string, unknown>,
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: pair.kid, ...header })
    .sign(pair.private)
}

const metadataPath = '/v1/.well-known/openidconfiguration'
const keysPath = '/v1/.well-known/keys'
const tokenPath = /^\/[\w.-]+\/oauth2\/v2\.0\/token$/

/**
 * Microsoft's identity services as far as the bot sees them: the announced signing keys and the token endpoint.
 * `fetch` stands for the network; `listen` serves the same on loopback.
 */
export function createIdentity({ tokenLife = 3_600 }: { tokenLife?: number } = {}) {
  const identity = {
    announced: [] as KeyPair[],
    /** What the network does to every request from now on. */
    fault: 'none' as 'none' | 'down' | 'hang' | 'error' | 'garbage',
    asked: { metadata: 0, keys: 0, token: 0 },
    /** The forms posted to the token endpoint. */
    forms: [] as Record<string, string>[],
    inFlight: 0,
    mostInFlight: 0,
    issued: [] as string[],
    fetch: networkFetch,
    listen,
  }

  function respond(url: URL, body: string): { status: number; body: unknown } {
    if (identity.fault === 'error') return { status: 503, body: 'unavailable' }
    if (identity.fault === 'garbage') return { status: 200, body: { keys: 'none' } }
    if (url.pathname === metadataPath) {
      identity.asked.metadata++
      const jwks_uri = `${url.origin}${keysPath}`
      return { status: 200, body: { issuer: 'https://api.botframework.com', jwks_uri } }
    }
    if (url.pathname === keysPath) {
      identity.asked.keys++
      return { status: 200, body: { keys: identity.announced.map((pair) => pair.public) } }
    }
    if (!tokenPath.test(url.pathname)) return { status: 404, body: { error: 'not found' } }
    identity.asked.token++
    identity.forms.push(Object.fromEntries(new URLSearchParams(body)))
    const token = `bot-token-${identity.asked.token}`
    identity.issued.push(token)
    return { status: 200, body: { token_type: 'Bearer', expires_in: tokenLife, access_token: token } }
  }

  async function networkFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    identity.mostInFlight = Math.max(identity.mostInFlight, ++identity.inFlight)
    try {
      await new Promise((settle) => setImmediate(settle))
      if (identity.fault === 'down') throw new TypeError('fetch failed')
      if (identity.fault === 'hang') await new Promise(() => {})
      const url = new URL(input instanceof Request ? input.url : input)
      const { status, body } = respond(url, String(init?.body ?? ''))
      return Response.json(body, { status })
    } finally {
      identity.inFlight--
    }
  }

  /** The same over HTTP on loopback: its origin, and how to stop it. */
  async function listen(): Promise<{ origin: string; close: () => Promise<void> }> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        if (identity.fault === 'down') return request.socket.destroy()
        if (identity.fault === 'hang') return
        const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
        const { status, body } = respond(url, Buffer.concat(chunks).toString())
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      })
    })
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
    const { port } = addressOf(server.address())
    return {
      origin: `http://127.0.0.1:${port}`,
      close: () => new Promise((settle) => server.close(() => settle())),
    }
  }

  return identity
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address
}
