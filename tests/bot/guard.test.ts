import type { Adapter } from '../../teams-app/src/bot/adapter'
import { localGuard } from '../../teams-app/src/bot/guard'
import { signed } from '../doubles/identity'
import { forgedPlaces } from './forged-places'
import { forgedTokens } from './forged-tokens'
import { claims, issuedAt, type Keys, tenant } from './forgery'
import { guardWithKeys, serveBot } from './guarded-server'
import { recorded } from './recorded'

const forgeries = [...forgedTokens, ...forgedPlaces]
const good = recorded('documented/meeting-message-without-mention')

let world: Awaited<ReturnType<typeof guardWithKeys>>
let bot: Awaited<ReturnType<typeof serveBot>>
const reached: unknown[] = []
const adapter: Adapter = {
  async process(activity) {
    reached.push(activity)
    return { status: 200, body: undefined }
  },
  sorry: () => ({ status: 500, body: undefined }),
}

// Each time a server that may look for keys: of what may be looked for later only it is not sure.
beforeEach(async () => {
  world = await guardWithKeys()
  bot = await serveBot(world.guard, adapter)
  reached.length = 0
})
afterEach(() => bot.close())

async function post(authorization: string | undefined, body: unknown) {
  const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) }
  const answer = await fetch(bot.url, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, text: await answer.text() }
}

const signedByTeams = async (keys: Keys, change = {}) =>
  `Bearer ${await signed(keys.teams, { ...claims, ...change })}`

describe('what Teams signed gets in', () => {
  test('an activity of a tenant of ours', async () => {
    expect(await post(await signedByTeams(world.keys), good)).toEqual({ status: 200, text: '' })
    expect(reached).toEqual([good])
    expect(bot.log).toEqual([])
  })

  test.each([
    ['expired for less than five minutes', { exp: issuedAt - 200 }],
    ['of a clock that is less than five minutes ahead', { nbf: issuedAt + 300 }],
    ['that names the tenant', { tid: tenant.toUpperCase() }],
  ])('a token %s', async (_, change) => {
    expect((await post(await signedByTeams(world.keys, change), good)).status).toBe(200)
  })

  test.each([
    'https://smba.trafficmanager.net/teams/',
    'https://smba.trafficmanager.net/emea/0f1e2d3c-4b5a-4978-8c6d-5e4f3a2b1c0d/',
    'https://smba.trafficmanager.net',
    'https://SMBA.trafficmanager.net/in/',
    'https://smba.infra.gcc.teams.microsoft.com/gcc/',
  ])('a place of Teams: %s', async (serviceUrl) => {
    const authorization = await signedByTeams(world.keys, { serviceurl: serviceUrl })
    expect((await post(authorization, { ...good, serviceUrl })).status).toBe(200)
  })

  test('a tenant spelled in capitals', async () => {
    const body = { ...good, channelData: { tenant: { id: tenant.toUpperCase() } } }
    expect((await post(await signedByTeams(world.keys), body)).status).toBe(200)
  })
})

describe('who may not speak for Teams reaches nothing and learns nothing', () => {
  test('there are at least sixty kinds of them', () => {
    expect(new Set(forgeries.map(({ what }) => what)).size).toBeGreaterThanOrEqual(60)
  })

  test.each(forgeries)('$what', async ({ because, authorization, body }) => {
    const answer = await post(await authorization(world.keys), body === undefined ? good : body(good))
    expect(answer).toEqual({ status: 403, text: '{"error":"refused"}' })
    expect(reached).toEqual([])
    expect(bot.log.map(({ facts }) => facts)).toEqual([{ reason: because, status: 403 }])
  })
})

describe('where every tenant may install the app', () => {
  const others = '99999999-aaaa-4bbb-8ccc-dddddddddddd'
  const theirs = {
    channelData: { tenant: { id: others } },
    conversation: { id: 'a:1personal', tenantId: others },
  }

  test.each([
    ['its first installation gets in', { type: 'installationUpdate', action: 'add' }, true],
    [
      'the bot added to its team gets in',
      { type: 'conversationUpdate', membersAdded: [good.recipient] },
      true,
    ],
    ['somebody else added does not', { type: 'conversationUpdate', membersAdded: [good.from] }, false],
    ['a removal does not', { type: 'installationUpdate', action: 'remove' }, false],
    ['a message of a tenant that has not installed it does not', {}, false],
  ])('%s', async (_, change, passes) => {
    const { guard, keys } = await guardWithKeys({ kind: 'installed', has: async (id) => id === tenant })
    const authorization = await signedByTeams(keys)
    const checked = await guard.check({ authorization, body: { ...good, ...theirs, ...change } })
    expect(checked).toEqual(passes ? { ok: true, tenant: others } : { refused: 'foreign tenant' })
    expect(await guard.check({ authorization, body: good })).toEqual({ ok: true, tenant })
  })
})

describe('the local mode', () => {
  const playground = recorded('playground/personal-message')

  test('asks for no token', async () => {
    const checked = await localGuard().check({ authorization: undefined, body: playground })
    expect(checked).toEqual({ ok: true, tenant })
  })

  test.each([
    'https://smba.trafficmanager.net/amer/',
    'http://localhost.evil.example/',
    'http://localhost@evil.example/',
    'http://192.168.0.7:56150/',
    'https://localhost:56150/',
  ])('sends nothing to %s', async (serviceUrl) => {
    const body = { ...playground, serviceUrl }
    expect(await localGuard().check({ authorization: undefined, body })).toHaveProperty('refused')
  })
})
