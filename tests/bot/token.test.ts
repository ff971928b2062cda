import { clouds } from '../../teams-app/src/bot/cloud'
import { createTokenSource } from '../../teams-app/src/bot/token'
import { createIdentity } from '../doubles/identity'

const minute = 60_000

function world(tokenLife?: number) {
  const identity = createIdentity(tokenLife === undefined ? {} : { tokenLife })
  const clock = { now: 1_790_000_000_000 }
  const source = createTokenSource({
    appId: 'app',
    appSecret: 'canary-secret',
    appTenant: 'botframework.com',
    cloud: clouds.public,
    fetch: identity.fetch,
    now: () => clock.now,
  })
  return { identity, clock, source }
}

test('a token is asked for by the client credentials of the app', async () => {
  const { identity, source } = world()
  expect(await source.get()).toEqual({ token: 'bot-token-1' })
  expect(identity.forms).toEqual([
    {
      grant_type: 'client_credentials',
      client_id: 'app',
      client_secret: 'canary-secret',
      scope: 'https://api.botframework.com/.default',
    },
  ])
})

test('a batch of messages shares one token, asked for once', async () => {
  const { identity, source } = world()
  await Promise.all(Array.from({ length: 500 }, () => source.get()))
  expect(identity.asked.token).toBe(1)
})

test('a token is renewed five minutes before it expires, once', async () => {
  const { identity, clock, source } = world()
  await source.get()
  clock.now += 54 * minute
  expect(await source.get()).toEqual({ token: 'bot-token-1' })
  clock.now += 1 * minute
  const renewed = await Promise.all(Array.from({ length: 100 }, () => source.get()))
  expect(new Set(renewed.map((got) => 'token' in got && got.token))).toEqual(new Set(['bot-token-2']))
  expect(identity.asked.token).toBe(2)
})

test('a token that Teams refuses in the middle of a batch is renewed once', async () => {
  const { identity, source } = world()
  await source.get()
  for (let refused = 0; refused < 50; refused++) {
    source.refuse('bot-token-1')
    expect(await source.get()).toEqual({ token: 'bot-token-2' })
  }
  expect(identity.asked.token).toBe(2)
})

test('a short-lived token is used for half of its life', async () => {
  const { identity, clock, source } = world(60)
  await source.get()
  clock.now += 29_000
  await source.get()
  expect(identity.asked.token).toBe(1)
  clock.now += 1_000
  await source.get()
  expect(identity.asked.token).toBe(2)
})

test.each(['down', 'error', 'garbage'] as const)(
  'with the identity service %s there is no token, no secret in the reason, and another try later',
  async (fault) => {
    const { identity, source } = world()
    identity.fault = fault
    const got = await source.get()
    expect(got).toEqual({ unavailable: expect.stringMatching(/^token: /) })
    expect(JSON.stringify(got)).not.toContain('canary-secret')
    identity.fault = 'none'
    expect(await source.get()).toHaveProperty('token')
  },
)
