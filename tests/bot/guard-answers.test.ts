import { localGuard } from '../../teams-app/src/bot/guard'
import { isServiceUrl } from '../../teams-app/src/bot/service-url'
import { readBearer, tokenRefusal } from '../../teams-app/src/bot/signed-token'
import { signed } from '../doubles/identity'
import { claims, tenant } from './forgery'
import { guardWithKeys } from './guarded-server'
import { recorded } from './recorded'

const good = recorded('documented/meeting-message-without-mention')
const playground = recorded('playground/personal-message')

describe('each step of the guard says whether it lets in', () => {
  test('a token that Teams signed', async () => {
    const { guard, keys } = await guardWithKeys()
    const authorization = `Bearer ${await signed(keys.teams, claims)}`
    expect(await guard.token(authorization)).toMatchObject({ ok: true })
    expect(await guard.check({ authorization, body: good })).toEqual({ ok: true, tenant })
  })

  test('a token that Teams did not sign, before the body is looked at', async () => {
    const { guard } = await guardWithKeys()
    const refused = { refused: 'no bearer token' }
    expect(await guard.check({ authorization: undefined, body: good })).toEqual(refused)
  })

  test('while the keys cannot be fetched nobody is refused who may be Teams, and none let in', async () => {
    const { guard, keys, identity } = await guardWithKeys()
    identity.fault = 'down'
    const authorization = `Bearer ${await signed(keys.teams, claims)}`
    expect(await guard.token(authorization)).toEqual({ unsure: 'signing key not known yet' })
    expect(await guard.check({ authorization, body: good })).toEqual({ refused: 'signing key not known yet' })
  })

  test('while no key may be asked for again, since a stranger named one just now, nobody is refused who may be Teams', async () => {
    const { guard, keys, identity, clock } = await guardWithKeys()
    expect(await guard.token(`Bearer ${await signed(keys.strangers, claims)}`)).toEqual({
      refused: 'unknown signing key',
    })
    const next = { ...keys.strangers, kid: 'teams-2' }
    identity.announced = [{ ...next, public: { ...next.public, kid: 'teams-2' } }]
    clock.now += 119_999
    const authorization = `Bearer ${await signed(next, claims)}`
    expect(await guard.token(authorization)).toEqual({ unsure: 'signing key not known yet' })
    clock.now += 1
    expect(await guard.token(authorization)).toMatchObject({ ok: true })
  })

  test('a key that is not announced is no key of Teams', async () => {
    const { guard, keys } = await guardWithKeys()
    const authorization = `Bearer ${await signed(keys.strangers, claims)}`
    expect(await guard.token(authorization)).toEqual({ refused: 'unknown signing key' })
  })

  test('what the local mode let in is no word of Teams', async () => {
    const { guard } = await guardWithKeys()
    expect(await guard.body('local', good)).toEqual({ refused: 'no activity of Teams' })
  })

  test('the local mode, with its reasons', async () => {
    const { token, body } = localGuard()
    expect(await token(undefined)).toEqual({ ok: true, claims: 'local' })
    expect(await body('local', { type: 'message' })).toEqual({ refused: 'no activity of Teams' })
    const away = { ...playground, serviceUrl: 'https://evil.example/' }
    expect(await body('local', away)).toEqual({ refused: 'serviceUrl not on this machine' })
  })
})

describe('a tenant is let in with its installation alone', () => {
  const other = { id: '28:another', name: 'Another' }
  const added = { type: 'conversationUpdate', membersAdded: [other, good.recipient] }
  test.each([
    ['the bot among others', added, true],
    ['the bot with a newer version of the app', { type: 'installationUpdate', action: 'add-upgrade' }, true],
    ['a removal of the app', { type: 'installationUpdate', action: 'remove-upgrade' }, false],
    ['a message that claims that the bot was added', { ...added, type: 'message' }, false],
    ['somebody added, addressed to nobody', { ...added, recipient: undefined }, false],
    [
      'a change without anybody added or addressed',
      { type: 'conversationUpdate', recipient: undefined },
      false,
    ],
  ])('%s', async (_, change, passes) => {
    const { guard, keys } = await guardWithKeys({ kind: 'installed', has: async () => false })
    const authorization = `Bearer ${await signed(keys.teams, claims)}`
    const checked = await guard.check({ authorization, body: { ...good, ...change } })
    expect(checked).toEqual(passes ? { ok: true, tenant } : { refused: 'foreign tenant' })
  })
})

describe('the token of a header', () => {
  const header = (fields: object) => Buffer.from(JSON.stringify(fields)).toString('base64url')

  test('may have 8,192 letters and no more', () => {
    const start = `${header({ alg: 'RS256', kid: 'a' })}.e.`
    const longest = start.padEnd(8_192, 'x')
    expect(readBearer(`Bearer ${longest}`)).toEqual({ jwt: longest, kid: 'a' })
    expect(readBearer(`Bearer ${longest}x`)).toEqual({ refused: 'no bearer token' })
  })

  test('may name its key by 200 letters', () => {
    const kid = 'k'.repeat(200)
    expect(readBearer(`Bearer ${header({ alg: 'RS256', kid })}.e.x`)).toMatchObject({ kid })
  })

  test('begins with the word for it', () => {
    const jwt = `${header({ alg: 'RS256', kid: 'a' })}.e.x`
    for (const start of ['', 'Basic ', 'Basic Bearer ', ' Bearer '])
      expect(readBearer(`${start}${jwt}`)).toEqual({ refused: 'no bearer token' })
  })

  test.each([[['a']], [{ length: 1 }], [7], [null], ['k'.repeat(201)]])(
    'names its key by a word, not by %j',
    (kid) => {
      const refused = { refused: 'not an RS256 token with a key id' }
      expect(readBearer(`Bearer ${header({ alg: 'RS256', kid })}.e.x`)).toEqual(refused)
    },
  )

  test('is refused without a word of what went wrong elsewhere', () => {
    expect(tokenRefusal(new Error('the words of a stranger'))).toEqual({ refused: 'token' })
  })
})

test('a list of hosts of no kind allows none', () => {
  const hosts = ['smba.trafficmanager.net']
  for (const address of ['https://smba.trafficmanager.net/amer/', 'http://localhost:3978/'])
    expect(isServiceUrl(address, { kind: '', hosts } as never)).toBe(false)
})

test.each([
  ['http://localhost:3978', true],
  ['http://127.0.0.1/', true],
  ['http://[::1]:3978/v3/conversations', true],
  ['see http://localhost:3978/', false],
  ['http://localhost:3978/?a=b', false],
])('in the local mode %s is this machine: %s', (address, allowed) => {
  expect(isServiceUrl(address, { kind: 'loopback' })).toBe(allowed)
})

test('an address of Teams has 300 letters at most, and nothing before it', () => {
  const teams = { kind: 'teams', hosts: ['smba.trafficmanager.net'] } as const
  const longest = 'https://smba.trafficmanager.net/'.padEnd(300, 'a')
  expect(isServiceUrl(longest, teams)).toBe(true)
  expect(isServiceUrl(`${longest}a`, teams)).toBe(false)
  expect(isServiceUrl('see https://smba.trafficmanager.net/amer/', teams)).toBe(false)
})
