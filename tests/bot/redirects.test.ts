import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { docId } from '@roundtable/core'
import { clouds } from '../../teams-app/src/bot/cloud'
import { createSigningKeys } from '../../teams-app/src/bot/keys'
import { messageOf } from '../../teams-app/src/bot/outgoing'
import { createSender } from '../../teams-app/src/bot/sender'
import { createTokenSource, noToken } from '../../teams-app/src/bot/token'
import { createGoogle } from '../../teams-app/src/google/google'
import { createGoogleTokens } from '../../teams-app/src/google/sign-in'
import { keptConnections } from '../../teams-app/src/http/kept-connections'
import { createIdentity } from '../doubles/identity'
import { hostileAddresses } from '../server/trust/hostile-addresses'

const now = () => Date.parse('2026-11-02T14:00:00Z')
const doc = docId.parse('the-doc-of-grade-five')
const identity = { kind: 'school-account', clientId: 'c', clientSecret: 's', refreshToken: 'r' } as const
const hello = messageOf({ kind: 'message', text: 'Hello' })
const place = (serviceUrl: string) => ({
  serviceUrl,
  conversation: { id: '19:grade5@thread.v2', kind: 'group' as const },
})

/** A listener that counts whoever connects, and one that sends everybody there. */
async function aTrap(status: number) {
  const trap = { connections: 0, asked: 0 }
  const listen = (server: ReturnType<typeof createServer>) =>
    new Promise<number>((settle) =>
      server.listen(0, '127.0.0.1', () => settle((server.address() as AddressInfo).port)),
    )
  const target = createServer((_, response) => response.end('{}'))
  target.on('connection', () => trap.connections++)
  const goal = `http://127.0.0.1:${await listen(target)}/`
  const sender = createServer((request, response) => {
    trap.asked++
    request.resume()
    response.writeHead(status, { location: goal }).end()
  })
  const origin = `http://127.0.0.1:${await listen(sender)}`
  return {
    trap,
    origin,
    close() {
      for (const server of [target, sender]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

/** Everything that calls out, asked to call an address. */
const callers: Record<string, (origin: string) => Promise<unknown>> = {
  'a message to Teams': (origin) => localSender().post(place(origin), hello),
  'a changed message': (origin) => localSender().update(place(origin), '7', hello),
  'a new chat': (serviceUrl) =>
    localSender().createPersonal({ tenant: 't', serviceUrl, bot: { id: 'b', name: 'b' }, member: 'm' }),
  'the roster': (origin) => localSender().roster(place(origin)),
  'the keys of Teams': (origin) =>
    createSigningKeys({ openIdMetadata: `${origin}/metadata`, fetch, now, onFailure: () => {} }).find('a'),
  'the keys of Google': (origin) =>
    createSigningKeys({ certs: `${origin}/certs`, fetch, now, onFailure: () => {} }).find('a'),
  'the token of the bot': (login) =>
    createTokenSource({
      appId: 'a',
      appSecret: 's',
      appTenant: 't',
      cloud: { ...clouds.public, login },
      fetch,
      now,
    }).get(),
  'the token of Google': (apiUrl) => createGoogleTokens({ identity, apiUrl, fetch, now }).get(),
  'a Doc': (apiUrl) => google(apiUrl).docs.get(doc),
  'a file of Drive': (apiUrl) => google(apiUrl).drive.get(doc),
}

const localSender = () =>
  createSender({ hosts: { kind: 'loopback' }, token: noToken, fetch: keptConnections(), now })

const google = (apiUrl: string) =>
  createGoogle(
    { identity, folder: null, oneDocPerMeeting: false, wholeDrive: false, apiUrl },
    {
      now,
      random: () => 0,
      processesThatSend: async () => 1,
      after: (_, run) => {
        setImmediate(run)
        return () => {}
      },
      fetch: (input, init) =>
        String(input).endsWith('/token')
          ? Promise.resolve(Response.json({ access_token: 'a', expires_in: 3_600 }))
          : fetch(input, init),
    },
  )

describe.each([301, 302, 303, 307, 308])('sent elsewhere with %i', (status) => {
  test.each(Object.entries(callers))('%s stays', async (_, call) => {
    const { trap, origin, close } = await aTrap(status)
    try {
      await call(origin)
      expect(trap.asked).toBeGreaterThan(0)
      expect(trap.connections).toBe(0)
    } finally {
      close()
    }
  })
})

test('a stored address that is not of Teams is called by nobody', async () => {
  const called: string[] = []
  const sender = createSender({
    hosts: { kind: 'teams', hosts: clouds.public.serviceHosts },
    token: { get: async () => ({ token: 'secret' }), refuse: () => {} },
    fetch: async (input) => {
      called.push(String(input))
      return Response.json({})
    },
    now,
  })
  for (const address of hostileAddresses)
    expect(await sender.post(place(address), hello)).toEqual({ kind: 'gone', reason: 'host-not-allowed' })
  expect(called).toEqual([])
})

test('keys that are announced elsewhere are not fetched', async () => {
  const double = createIdentity()
  const { openIdMetadata } = clouds.public
  const here = new URL(openIdMetadata).hostname
  for (const jwks_uri of hostileAddresses) {
    const called = new Set<string>()
    const keys = createSigningKeys({
      openIdMetadata,
      now,
      onFailure: () => {},
      fetch: async (input, init) => {
        called.add(new URL(String(input)).host)
        return String(input) === openIdMetadata
          ? Response.json({ issuer: 'https://api.botframework.com', jwks_uri })
          : double.fetch(input, init)
      },
    })
    expect(await keys.find('a')).toBe('unsure')
    expect([...called]).toEqual([here])
  }
})
