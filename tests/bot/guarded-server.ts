import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Adapter } from '../../teams-app/src/bot/adapter'
import { clouds } from '../../teams-app/src/bot/cloud'
import { createGuard, type Guard, type Tenants } from '../../teams-app/src/bot/guard'
import { createSigningKeys } from '../../teams-app/src/bot/keys'
import { messagesRoute } from '../../teams-app/src/bot/messages-route'
import { createIdentity, newKeyPair } from '../doubles/identity'
import { appId, issuedAt, type Keys, tenant } from './forgery'

let pairs: Promise<Keys> | undefined

/** Making a key takes a while: one set serves a file of tests. */
function keyPairs(): Promise<Keys> {
  pairs ??= (async () => ({
    teams: await newKeyPair('teams-1'),
    otherChannels: await newKeyPair('other-1', ['webchat', 'directline']),
    unendorsed: await newKeyPair('bare-1', []),
    strangers: await newKeyPair('strange-1'),
  }))()
  return pairs
}

/** The signing service with its keys, and a guard that knows it. */
export async function guardWithKeys(tenants: Tenants = { kind: 'listed', ids: [tenant] }): Promise<{
  guard: Guard
  keys: Keys
  identity: ReturnType<typeof createIdentity>
  clock: { now: number }
}> {
  // Half a minute after Teams signed.
  const clock = { now: issuedAt * 1_000 + 30_000 }
  const now = () => clock.now
  const identity = createIdentity()
  const keys = await keyPairs()
  identity.announced = [keys.teams, keys.otherChannels, keys.unendorsed]
  const { issuer, serviceHosts: hosts, openIdMetadata } = clouds.public
  const known = createSigningKeys({ openIdMetadata, fetch: identity.fetch, now })
  return { guard: createGuard({ appId, issuer, hosts, tenants, keys: known, now }), keys, identity, clock }
}

/** A server with nothing but the bot's door; `log` collects what it would write. */
export async function serveBot(guard: Guard, adapter: Adapter, hardStopMs = 8_000) {
  const log: { level: string; facts: object; message: string }[] = []
  const write = (level: string) => (facts: object, message: string) =>
    void log.push({ level, facts, message })
  const app = express()
  const route = messagesRoute({
    guard,
    adapter,
    log: { warn: write('warn'), error: write('error') },
    hardStopMs,
  })
  app.post('/api/messages', route)
  const server = app.listen(0, '127.0.0.1')
  await new Promise((settle) => server.once('listening', settle))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    log,
    async close() {
      server.closeAllConnections()
      await new Promise((settle) => server.close(settle))
    },
  }
}
