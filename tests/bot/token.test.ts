import { clouds } from '../../teams-app/src/bot/cloud'
import { createTokenSource, noToken } from '../../teams-app/src/bot/token'
import { createIdentity } from '../doubles/identity'

const minute = 60_000

function world(tokenLife?: number, network?: typeof fetch) {
  const identity = createIdentity(tokenLife === undefined ? {} : { tokenLife })
  const clock = { now: 1_790_000_000_000 }
  const asked: { url: string; init: RequestInit | undefined }[] = []
  const timers: { ms: number; ring: () => void; calledOff: boolean }[] = []
  const source = createTokenSource({
    appId: 'app',
    appSecret: 'canary-secret',
    appTenant: 'botframework.com',
    cloud: clouds.public,
    fetch(input, init) {
      asked.push({ url: String(input), init })
      return (network ?? identity.fetch)(input, init)
    },
    now: () => clock.now,
    after(ms, ring) {
      const timer = { ms, ring, calledOff: false }
      timers.push(timer)
      return () => {
        timer.calledOff = true
      }
    },
  })
  return { identity, clock, source, asked, timers }
}

test('a token is asked for by the client credentials of the app', async () => {
  const { identity, source, asked, timers } = world()
  expect(await source.get()).toEqual({ token: 'bot-token-1' })
  expect(asked).toMatchObject([
    {
      url: 'https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token',
      init: { method: 'POST', redirect: 'error', signal: expect.any(AbortSignal) },
    },
  ])
  expect(timers).toMatchObject([{ ms: 10_000, calledOff: true }])
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
  clock.now += 55 * minute - 1
  expect(await source.get()).toEqual({ token: 'bot-token-1' })
  clock.now += 1
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

test.each([
  ['down', 'token: TypeError'],
  ['error', 'token: status 503'],
  ['garbage', 'token: ZodError'],
] as const)('what is said of a service that is %s is its kind: %s', async (fault, reason) => {
  const { identity, source } = world()
  identity.fault = fault
  expect(await source.get()).toEqual({ unavailable: reason })
})

test.each([
  ['an empty token', { access_token: '', expires_in: 3_600 }],
  ['a token without end', { access_token: 'x', expires_in: 0 }],
])('%s is none', async (_, answer) => {
  const { source } = world(undefined, async () => Response.json(answer))
  expect(await source.get()).toEqual({ unavailable: 'token: ZodError' })
})

test('a service that hangs is given up after ten seconds, and asked again by the next message', async () => {
  const { source, timers, asked } = world(
    undefined,
    (_, init) =>
      new Promise((_settle, fail) => init?.signal?.addEventListener('abort', () => fail('called off'))),
  )
  const got = source.get()
  timers[0]?.ring()
  expect(await got).toEqual({ unavailable: 'token: no answer' })
  void source.get()
  expect(asked).toHaveLength(2)
})

test('without authentication there is no token, and none to refuse', async () => {
  noToken.refuse('any')
  expect(await noToken.get()).toEqual({ token: null })
})
