import type { After } from '../../teams-app/src/after'
import { createSigningKeys } from '../../teams-app/src/bot/keys'
import { createIdentity, type KeyPair, newKeyPair } from '../doubles/identity'

const second = 1_000
const minute = 60 * second
const day = 24 * 60 * minute
const openIdMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration'

let pair: KeyPair
beforeAll(async () => {
  pair = await newKeyPair('one')
})

/** Keys whose clock, timers and network are the test's. */
function world(network?: typeof fetch) {
  const identity = createIdentity()
  identity.announced = [pair]
  const clock = { now: 1_790_000_000_000 }
  const timers: { ms: number; ring: () => void }[] = []
  const after: After = (ms, ring) => {
    timers.push({ ms, ring })
    return () => {}
  }
  const failures: unknown[] = []
  const asked: { url: string; init: RequestInit | undefined }[] = []
  const keys = createSigningKeys({
    openIdMetadata,
    now: () => clock.now,
    after,
    fetch(input, init) {
      asked.push({ url: String(input), init })
      return (network ?? identity.fetch)(input, init)
    },
    onFailure: (reason) => failures.push(reason instanceof Error ? reason.message : reason),
  })
  const finds = async (kid: string) => typeof (await keys.find(kid)) !== 'string'
  return { identity, clock, timers, failures, asked, keys, finds }
}

const settled = () => new Promise((settle) => setTimeout(settle, 20))

test('an unknown key is asked for every two minutes, not earlier', async () => {
  const { identity, clock, finds } = world()
  await finds('one')
  clock.now += 2 * minute - 1
  await finds('strange')
  expect(identity.asked.keys).toBe(1)
  clock.now += 1
  await finds('strange')
  expect(identity.asked.keys).toBe(2)
})

test('after a failure it is asked for after fifteen seconds, not earlier', async () => {
  const { identity, clock, finds, failures } = world()
  identity.fault = 'error'
  await finds('one')
  identity.fault = 'none'
  clock.now += 15 * second - 1
  expect(await finds('one')).toBe(false)
  clock.now += 1
  expect(await finds('one')).toBe(true)
  expect(failures).toEqual(['signing keys: status 503'])
})

test('known keys are renewed after a day, not earlier', async () => {
  const { identity, clock, finds } = world()
  await finds('one')
  clock.now += day - 1
  await finds('one')
  await settled()
  expect(identity.asked.keys).toBe(1)
  clock.now += 1
  await finds('one')
  await settled()
  expect(identity.asked.keys).toBe(2)
})

test.each([
  ['hangs', () => createIdentityThatHangs()],
  ['hangs, whatever it is told', () => async () => new Promise<Response>(() => {})],
])('a signing service that %s is given up after five seconds, and asked again', async (_, network) => {
  const { clock, timers, failures, finds, asked } = world(network())
  const found = finds('one')
  await settled()
  expect(timers.map(({ ms }) => ms)).toEqual([5 * second])
  timers[0]?.ring()
  expect(await found).toBe(false)
  expect(failures).toEqual(['signing keys: no answer in time'])
  clock.now += 15 * second
  void finds('one')
  await settled()
  expect(asked).toHaveLength(2)
})

/** As fetch does: it ends when it is called off. */
function createIdentityThatHangs(): typeof fetch {
  return (_, init) =>
    new Promise((_settle, fail) => init?.signal?.addEventListener('abort', () => fail(init.signal?.reason)))
}

test('it is asked for JSON and followed nowhere', async () => {
  const { asked, finds } = world()
  await finds('one')
  expect(asked.map(({ url }) => new URL(url).pathname)).toEqual([
    '/v1/.well-known/openidconfiguration',
    '/v1/.well-known/keys',
  ])
  for (const { init } of asked) {
    expect(init).toMatchObject({ redirect: 'error', headers: { accept: 'application/json' } })
    expect(init?.signal).toBeInstanceOf(AbortSignal)
  }
})

test('where nothing usable is announced, what is known stays', async () => {
  const { identity, clock, finds, failures } = world()
  await finds('one')
  const { e: _, ...withoutExponent } = pair.public
  for (const announced of [[], [{ ...pair, public: withoutExponent }]]) {
    identity.announced = announced
    clock.now += day
    expect(await finds('one')).toBe(true)
    await settled()
    expect(await finds('one')).toBe(true)
  }
  expect(failures).toEqual(['signing keys: none announced', 'signing keys: none announced'])
})

test('keys on another host are no keys, and it is said why', async () => {
  const { finds, failures } = world(async () => Response.json({ jwks_uri: 'https://evil.example/keys' }))
  expect(await finds('one')).toBe(false)
  expect(failures).toEqual(['signing keys: announced on a foreign host'])
})

test('a key that does not say what it is for is for signing, and speaks for no channel', async () => {
  const { identity, keys } = world()
  const { use: _, endorsements: __, ...bare } = { use: '', endorsements: [], ...pair.public }
  identity.announced = [{ ...pair, public: bare }]
  expect(await keys.find('one')).toMatchObject({ endorsements: [] })
})
