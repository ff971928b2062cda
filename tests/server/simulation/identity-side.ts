import { appId } from '../../bot/forgery'
import { createIdentity, type KeyPair, newKeyPair, signed } from '../../doubles/identity'
import type { Chance } from '../chance'
import type { VirtualTime } from './virtual-time'

/** What the server's settings say of the bot. */
export const credentials = {
  kind: 'teams' as const,
  appId,
  appSecret: 'secret',
  appTenant: 'botframework.com',
}

const minute = 60_000
const outages = ['down', 'error', 'garbage', 'hang'] as const

async function makeKeys() {
  return {
    teams: [await newKeyPair('a'), await newKeyPair('b')] as const,
    otherChannels: await newKeyPair('other-channels', ['webchat']),
    strangers: await newKeyPair('strangers'),
  }
}
let made: ReturnType<typeof makeKeys> | undefined
/** Made once: keys take longer than a season's signatures. */
const someKeys = () => {
  made ??= makeKeys()
  return made
}

const under = (kid: string, pair: KeyPair): KeyPair => ({
  ...pair,
  kid,
  public: { ...pair.public, kid, x5t: kid },
})

/**
 * Microsoft's identity services in virtual time: with which key Teams signs, what of it is announced, and the tokens of
 * the bot. Each of the two services is away for minutes now and then, at the moments at which that is hardest.
 */
export async function identitySide(by: { time: () => VirtualTime; chance: Chance; quiet: () => boolean }) {
  const { chance } = by
  const pairs = await someKeys()
  const announces = createIdentity()
  const grants = createIdentity()
  const away = new Map<typeof announces, { until: number; how: (typeof outages)[number] }>()
  const tokens = new Map<string, { until: number; refusedAt: number | null }>()
  const complaints: string[] = []
  const heard = new Map<string, { kid: string; until: number; jwt: string }>()
  let nth = 0
  let current = under('teams-0', pairs.teams[0])
  let next: { pair: KeyPair; from: number } | null = null
  announces.announced = [current, pairs.otherChannels]

  const now = () => by.time().now()

  function mayBeAway(service: typeof announces): void {
    if (by.quiet() || chance.next() >= 0.3) return
    away.set(service, { until: now() + minute * (0.5 + 10 * chance.next()), how: chance.one(outages) })
  }

  function signing(): KeyPair {
    if (next !== null && next.from <= now()) {
      current = next.pair
      next = null
    }
    return current
  }

  function claims(serviceUrl: string) {
    const at = Math.floor(now() / 1_000)
    return {
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl: serviceUrl,
      nbf: at,
      exp: at + 3_600,
    }
  }

  return {
    /** What was shown to Teams that is no token to show. */
    complaints,
    claims,
    keys: () => ({ ...pairs, teams: signing() }),
    /** A token of Teams, the same one for most of its hour. */
    async token(serviceUrl: string): Promise<string> {
      const { kid, ...pair } = signing()
      const known = heard.get(serviceUrl)
      if (known?.kid === kid && now() < known.until) return known.jwt
      const jwt = await signed({ kid, ...pair }, claims(serviceUrl))
      heard.set(serviceUrl, { kid, until: now() + 55 * minute, jwt })
      return jwt
    },
    /** Teams signs with another key, from now on or somewhat after it is announced. */
    rotate(): void {
      const before = signing()
      nth += 1
      const pair = under(`teams-${nth}`, pairs.teams[nth % 2 === 0 ? 0 : 1])
      next = { pair, from: now() + (chance.next() < 0.5 ? 0 : chance.below(90) * minute) }
      announces.announced = [pair, before, pairs.otherChannels]
      mayBeAway(announces)
    },
    /** Another process knows no key and has no token. */
    processBegins(): void {
      for (const service of [announces, grants]) mayBeAway(service)
    },
    /** The network to both services. */
    async fetch(url: URL, init: RequestInit): Promise<Response> {
      const service = url.hostname.startsWith('login.botframework.') ? announces : grants
      if (chance.next() < 0.3)
        await new Promise<void>((on) => void by.time().after(1 + chance.below(900), on))
      const outage = away.get(service)
      const how = !by.quiet() && outage !== undefined && now() < outage.until ? outage.how : 'none'
      if (how === 'hang') return untilCalledOff(init.signal)
      service.fault = how
      const answer = await service.fetch(url, init)
      for (const token of grants.issued.slice(tokens.size))
        tokens.set(token, { until: now() + 60 * minute, refusedAt: null })
      return answer
    },
    /** Whether Teams takes what is shown by a request that set out then; now and then it wants another token. */
    admits(authorization: string | undefined, setOut: number): boolean {
      const token = tokens.get(authorization?.replace(/^Bearer /, '') ?? '')
      if (token === undefined) complaints.push('a request without a token of the bot')
      else if (token.until <= setOut) complaints.push('a token that has expired')
      else if (token.refusedAt !== null && token.refusedAt < setOut)
        complaints.push('a token that was refused')
      if (token === undefined || token.until <= setOut || token.refusedAt !== null) return false
      if (by.quiet() || chance.next() >= 0.03) return true
      token.refusedAt = now()
      return false
    },
  }
}

function untilCalledOff(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, fail) => signal?.addEventListener('abort', () => fail(signal.reason)))
}

export type IdentitySide = Awaited<ReturnType<typeof identitySide>>
