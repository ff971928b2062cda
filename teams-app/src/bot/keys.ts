import { type CryptoKey, importJWK } from 'jose'
import * as z from 'zod'
import { type After, byTimer } from '../after'

/** A key of a signing service and the channels of Teams that it may speak for. */
export interface SigningKey {
  key: CryptoKey
  endorsements: readonly string[]
}

export interface SigningKeys {
  /**
   * The key of that id. Asks the network only for an unknown id or an old cache, rarely. `unknown`: it was asked now and
   * does not announce it. `unsure`: it did not answer, or may be asked again later only; the key may be one of its own.
   */
  find(kid: string): Promise<SigningKey | 'unknown' | 'unsure'>
}

const minute = 60_000
/** A key that Teams begins to use must be known within 5 minutes (TRUST.md R11); strangers invent key ids. */
const refetchAfter = 2 * minute
const refetchAfterFailure = 15_000
const renewAfter = 24 * 60 * minute
const fetchTimeout = 5_000

const metadata = z.object({ jwks_uri: z.string() })
const keySet = z.object({
  keys: z
    .array(
      z.object({
        kty: z.string(),
        kid: z.string().optional(),
        use: z.string().optional(),
        n: z.string().optional(),
        e: z.string().optional(),
        endorsements: z.array(z.string()).optional(),
      }),
    )
    .max(200),
})

/** Where keys are announced: by metadata that name their address, or at an address that is known. */
type Announced = { openIdMetadata: string } | { certs: string }

/**
 * The signing keys that a service announces, cached. Known keys stay usable while the network is down;
 * at most one fetch is in flight, and unknown ids cause at most one every two minutes.
 */
export function createSigningKeys(
  from: Announced & {
    fetch: typeof fetch
    now: () => number
    after?: After
    /** Told why a fetch failed; the keys at hand go on serving. */
    onFailure?: (reason: unknown) => void
  },
): SigningKeys {
  const { after = byTimer } = from
  let known: ReadonlyMap<string, SigningKey> = new Map()
  let fetched = Number.NEGATIVE_INFINITY
  let fetches = 0
  let lastThatBrought = 0
  let nextAllowed = Number.NEGATIVE_INFINITY
  let inFlight: Promise<void> | undefined

  async function fetchKeys(): Promise<void> {
    fetches += 1
    const nth = fetches
    const abort = new AbortController()
    const callOff = after(fetchTimeout, () => abort.abort(new Error('signing keys: no answer in time')))
    try {
      known = await withAbort(abort.signal, readKeys(from, from.fetch, abort.signal))
      fetched = from.now()
      lastThatBrought = nth
      nextAllowed = fetched + refetchAfter
    } catch (reason) {
      nextAllowed = from.now() + refetchAfterFailure
      from.onFailure?.(reason)
    } finally {
      callOff()
      inFlight = undefined
    }
  }

  function refresh(): Promise<void> {
    if (from.now() < nextAllowed && inFlight === undefined) return Promise.resolve()
    inFlight ??= fetchKeys()
    return inFlight
  }

  return {
    async find(kid) {
      const before = fetches
      const key = known.get(kid)
      if (key === undefined) await refresh()
      else if (from.now() - fetched >= renewAfter) void refresh()
      return key ?? known.get(kid) ?? (lastThatBrought > before ? 'unknown' : 'unsure')
    },
  }
}

/** A fetch that ignores its signal must not hold the only flight for ever. */
function withAbort<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ])
}

async function addressOf(
  announced: Announced,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<string> {
  if ('certs' in announced) return announced.certs
  const { openIdMetadata } = announced
  const { jwks_uri } = metadata.parse(await getJson(openIdMetadata, fetch, signal))
  if (new URL(jwks_uri).origin !== new URL(openIdMetadata).origin)
    throw new Error('signing keys: announced on a foreign host')
  return jwks_uri
}

async function readKeys(
  announced: Announced,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, SigningKey>> {
  const address = await addressOf(announced, fetch, signal)
  const { keys } = keySet.parse(await getJson(address, fetch, signal))
  const usable = new Map<string, SigningKey>()
  for (const { kty, kid, use = 'sig', n, e, endorsements = [] } of keys) {
    if (kty !== 'RSA' || use !== 'sig' || !kid || !n || !e) continue
    const key = await importJWK({ kty, n, e }, 'RS256')
    if (!(key instanceof Uint8Array)) usable.set(kid, { key, endorsements })
  }
  if (usable.size === 0) throw new Error('signing keys: none announced')
  return usable
}

async function getJson(url: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } })
  if (!answer.ok) throw new Error(`signing keys: status ${answer.status}`)
  return answer.json()
}
