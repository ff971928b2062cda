import { clouds } from '../../teams-app/src/bot/cloud'
import { messageOf } from '../../teams-app/src/bot/outgoing'
import { createSender } from '../../teams-app/src/bot/sender'
import { createTokenSource, noToken } from '../../teams-app/src/bot/token'
import { keptConnections } from '../../teams-app/src/http/kept-connections'
import { createIdentity } from '../doubles/identity'
import { startConnector, type TeamsConnector } from '../doubles/teams-connector'

const now = Date.parse('2026-10-14T19:21:38Z')
const bot = { id: '28:bot', name: 'Roundtable' }
const hello = messageOf({ kind: 'message', text: 'Hello' })

let connector: TeamsConnector
beforeEach(async () => {
  connector = await startConnector({ pageSize: 2 })
})
afterEach(() => connector.close())

const sender = () =>
  createSender({
    hosts: { kind: 'loopback' },
    token: noToken,
    fetch: keptConnections(),
    now: () => now,
    timeoutMs: 150,
  })

const place = (thread?: string) => ({
  serviceUrl: connector.url,
  conversation: { id: '19:team@thread.tacv2', kind: 'channel' as const, ...(thread ? { thread } : {}) },
})

describe('a message', () => {
  test('goes to its thread, and can be changed', async () => {
    const sent = await sender().post(place('177'), hello)
    expect(sent).toEqual({ kind: 'sent', activityId: expect.stringMatching(/^\d+$/) })
    const id = sent.kind === 'sent' ? (sent.activityId ?? '') : ''
    const card = { type: 'AdaptiveCard', version: '1.5', body: [] }
    expect(
      await sender().update(place('177'), id, messageOf({ kind: 'card', card, summary: 'Next' })),
    ).toEqual(sent)
    expect(connector.received.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/v3/conversations/19:team@thread.tacv2;messageid=177/activities',
      `/v3/conversations/19:team@thread.tacv2;messageid=177/activities/${id}`,
    ])
    expect(connector.messages.get('19:team@thread.tacv2')?.get(id)).toMatchObject({ summary: 'Next' })
    expect(connector.complaints).toEqual([])
  })

  test('that Teams would not take is refused by the double', async () => {
    const card = { type: 'AdaptiveCard', version: '1.6', body: [] }
    const big = { type: 'AdaptiveCard', version: '1.5', body: ['x'.repeat(29 * 1024)] }
    for (const wrong of [card, big])
      expect(await sender().post(place(), messageOf({ kind: 'card', card: wrong }))).toEqual({
        kind: 'gone',
        reason: 'rejected',
      })
    expect(connector.complaints).toHaveLength(2)
  })
})

const retry = (afterMs: number, reason: string) => ({ kind: 'retry', afterMs, reason })

describe('people', () => {
  test('a whole roster is read page by page', async () => {
    const people = ['Ada', 'Ben', 'Cho', 'Dee', 'Eli'].map((name) => ({
      id: `29:${name}`,
      name,
      aadObjectId: `6A1B3C5D-0000-4000-8000-00000000${name}`,
      email: `${name}@school.example`,
    }))
    connector.rosters.set('19:team@thread.tacv2', people)
    const roster = await sender().roster(place())
    if (roster.kind !== 'roster') throw new Error(roster.kind)
    expect(roster.members.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cho', 'Dee', 'Eli'])
    expect(roster.members[0]).toEqual({
      id: '29:Ada',
      name: 'Ada',
      aadObjectId: '6a1b3c5d-0000-4000-8000-00000000ada',
      email: 'Ada@school.example',
    })
    expect(connector.received).toHaveLength(3)
  })

  test('a roster that cannot be read is tried again', async () => {
    connector.fault = () => ({ kind: 'status', status: 502 })
    expect(await sender().roster(place())).toEqual(retry(5_000, 'status 502'))
  })

  test('the chat with a person is the same however often it is opened', async () => {
    const chat = { tenant: 't', serviceUrl: connector.url, bot, member: '29:Ada' }
    const opened = await sender().createPersonal(chat)
    expect(opened).toEqual({ kind: 'opened', conversationId: expect.any(String) })
    expect(await sender().createPersonal(chat)).toEqual(opened)
    expect(await sender().createPersonal({ ...chat, member: '29:Ben' })).not.toEqual(opened)
  })
})

describe('with credentials', () => {
  const clock = { now }
  function credentialled() {
    const identity = createIdentity()
    const { fetch: network } = identity
    const token = createTokenSource({
      appId: 'app',
      appSecret: 's',
      appTenant: 'botframework.com',
      cloud: clouds.public,
      fetch: network,
      now: () => clock.now,
    })
    const hosts = { kind: 'teams', hosts: clouds.public.serviceHosts } as const
    const teams = createSender({ hosts, token, fetch: connector.fetch, now: () => clock.now })
    return { identity, teams, there: { ...place(), serviceUrl: 'https://smba.trafficmanager.net/amer/' } }
  }

  test('a token that Teams refuses in the middle of a batch is renewed once', async () => {
    const { identity, teams, there } = credentialled()
    expect(await teams.post(there, hello)).toMatchObject({ kind: 'sent' })
    connector.acceptedToken = 'bot-token-2'
    const refused = await Promise.all(Array.from({ length: 20 }, () => teams.post(there, hello)))
    expect(new Set(refused.map(({ kind }) => kind))).toEqual(new Set(['retry']))
    const again = await Promise.all(Array.from({ length: 20 }, () => teams.post(there, hello)))
    expect(new Set(again.map(({ kind }) => kind))).toEqual(new Set(['sent']))
    expect(identity.asked.token).toBe(2)
  })

  test('says before whether a post would go out at once', async () => {
    const { identity, teams } = credentialled()
    identity.fault = 'error'
    expect(await teams.ready()).toEqual(retry(15_000, 'token: status 503'))
    identity.fault = 'none'
    expect(await teams.ready()).toBeNull()
    expect(connector.received).toEqual([])
  })

  test('without a token nothing is posted', async () => {
    const { identity, teams, there } = credentialled()
    identity.fault = 'error'
    expect(await teams.post(there, hello)).toEqual(retry(15_000, 'token: status 503'))
    expect(connector.received).toEqual([])
  })

  test.each([
    'http://smba.trafficmanager.net/amer/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net:8443/',
    'https://evil@smba.trafficmanager.net/',
    'http://127.0.0.1:3978/',
    'https://169.254.169.254/',
  ])('nothing, and no token, goes to %s', async (serviceUrl) => {
    const { identity, teams, there } = credentialled()
    expect(await teams.post({ ...there, serviceUrl }, hello)).toEqual({
      kind: 'gone',
      reason: 'host-not-allowed',
    })
    expect(identity.asked.token).toBe(0)
    expect(connector.received).toEqual([])
  })
})
