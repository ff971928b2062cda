import { createSigningKeys } from '../../teams-app/src/bot/keys'
import { createIdentity, type KeyPair, newKeyPair } from '../doubles/identity'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const openIdMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration'

let pairs: KeyPair[]
beforeAll(async () => {
  pairs = [await newKeyPair('one'), await newKeyPair('two')]
})

/** Keys with a clock that the test moves. */
function world(announced: readonly string[] = ['one']) {
  const identity = createIdentity()
  const announce = (kids: readonly string[]) => {
    identity.announced = pairs.filter(({ kid }) => kids.includes(kid))
  }
  announce(announced)
  const clock = { now: 1_790_000_000_000 }
  const failures: unknown[] = []
  const keys = createSigningKeys({
    openIdMetadata,
    fetch: identity.fetch,
    now: () => clock.now,
    onFailure: (reason) => failures.push(reason),
  })
  const finds = async (kid: string) => typeof (await keys.find(kid)) !== 'string'
  return { identity, announce, clock, keys, finds, failures }
}

const settled = () => new Promise((settle) => setTimeout(settle, 20))

test('a key comes with the channels that it may speak for', async () => {
  const { keys } = world()
  expect(await keys.find('one')).toMatchObject({ endorsements: ['msteams'], key: { type: 'public' } })
})

test('a key is unknown when the service was asked for it, and not sure before', async () => {
  const { identity, clock, keys, announce } = world()
  identity.fault = 'down'
  expect(await keys.find('two')).toBe('unsure')
  identity.fault = 'none'
  clock.now += minute
  expect(await keys.find('two')).toBe('unknown')
  announce(['one', 'two'])
  clock.now += 2 * minute - 1
  expect(await keys.find('two')).toBe('unsure')
  clock.now += 1
  expect(await keys.find('two')).toMatchObject({ key: { type: 'public' } })
})

test('whoever comes while keys are fetched is not told that a key is unknown: it may have begun since', async () => {
  const { keys } = world()
  expect(await Promise.all([keys.find('two'), keys.find('two')])).toEqual(['unknown', 'unsure'])
})

test('a thousand activities at once ask the signing service once', async () => {
  const { identity, finds } = world()
  const found = await Promise.all(Array.from({ length: 1_000 }, () => finds('one')))
  expect(found.every((is) => is)).toBe(true)
  expect(identity.asked).toMatchObject({ metadata: 1, keys: 1 })
  expect(identity.mostInFlight).toBe(1)
})

test.each(['down', 'error', 'garbage', 'hang'] as const)(
  'with the signing service %s for 48 hours no known key is missed, and at most one fetch is in flight',
  async (fault) => {
    const { identity, clock, finds, failures } = world()
    expect(await finds('one')).toBe(true)
    identity.fault = fault
    for (let asked = 0; asked < 48 * 12; asked++) {
      clock.now += 5 * minute
      expect(await finds('one')).toBe(true)
    }
    await settled()
    expect(identity.mostInFlight).toBe(1)
    expect(failures.length > 0 || fault === 'hang').toBe(true)
  },
)

test('after an outage the keys are renewed', async () => {
  const { identity, announce, clock, finds } = world()
  await finds('one')
  identity.fault = 'down'
  clock.now += 25 * hour
  expect(await finds('one')).toBe(true)
  await settled()
  identity.fault = 'none'
  announce(['two'])
  clock.now += minute
  expect(await finds('one')).toBe(true)
  await settled()
  expect(await finds('one')).toBe(false)
  expect(await finds('two')).toBe(true)
})

test('a new key is used within five minutes, however many strangers name keys of their own', async () => {
  const { announce, clock, finds, identity } = world()
  await finds('one')
  clock.now += hour
  let waited = 0
  await finds('strange-0')
  announce(['one', 'two'])
  while (!(await finds('two'))) {
    clock.now += second
    waited += second
    await finds(`strange-${waited}`)
  }
  expect(waited).toBeLessThanOrEqual(5 * minute)
  expect(identity.asked.keys).toBeLessThanOrEqual(3)
})

test('after a failed fetch the next is tried soon, and not with every activity', async () => {
  const { identity, clock, finds } = world()
  identity.fault = 'error'
  for (let asked = 0; asked < 100; asked++) expect(await finds('one')).toBe(false)
  expect(identity.mostInFlight).toBe(1)
  identity.fault = 'none'
  expect(await finds('one')).toBe(false)
  clock.now += 16 * second
  expect(await finds('one')).toBe(true)
})

test('keys announced on another host are not fetched', async () => {
  const { identity, clock } = world()
  const asked: string[] = []
  const keys = createSigningKeys({
    openIdMetadata,
    now: () => clock.now,
    fetch: async (input) => {
      asked.push(String(input))
      return Response.json({ jwks_uri: 'https://evil.example/keys', keys: identity.announced })
    },
  })
  expect(await keys.find('one')).toBe('unsure')
  expect(asked).toEqual([openIdMetadata])
})

test('only RSA keys for signing count', async () => {
  const { identity, finds } = world([])
  const [pair] = pairs
  if (pair === undefined) throw new Error('no pair')
  identity.announced = [
    pair,
    { ...pair, kid: 'ec', public: { ...pair.public, kid: 'ec', kty: 'EC' } },
    { ...pair, kid: 'enc', public: { ...pair.public, kid: 'enc', use: 'enc' } },
  ]
  expect([await finds('one'), await finds('ec'), await finds('enc')]).toEqual([true, false, false])
})
