import { clouds } from '../../teams-app/src/bot/cloud'
import { createGuard } from '../../teams-app/src/bot/guard'
import { createSigningKeys } from '../../teams-app/src/bot/keys'
import { createIdentity, type KeyPair, newKeyPair, signed } from '../doubles/identity'
import { appId, claims, issuedAt, tenant } from './forgery'
import { recorded } from './recorded'

const activity = recorded('documented/meeting-message-without-mention')
const { exp } = claims

let teams: KeyPair
beforeAll(async () => {
  teams = await newKeyPair('teams-1')
})
afterEach(() => jest.restoreAllMocks())

/** A guard with a clock that the test moves, and how often it looked at a signature. */
function aGuard() {
  const identity = createIdentity()
  identity.announced = [teams]
  const clock = { now: issuedAt * 1_000 + 30_000 }
  const now = () => clock.now
  const { issuer, serviceHosts: hosts, openIdMetadata } = clouds.public
  const keys = createSigningKeys({ openIdMetadata, fetch: identity.fetch, now })
  const guard = createGuard({ appId, issuer, hosts, tenants: { kind: 'listed', ids: [tenant] }, keys, now })
  const verify = jest.spyOn(globalThis.crypto.subtle, 'verify')
  const sign = async (change = {}) => `Bearer ${await signed(teams, { ...claims, ...change })}`
  const comes = async (authorization: string, body: object = activity) => {
    const checked = await guard.check({ authorization, body })
    return 'refused' in checked ? checked.refused : checked.tenant
  }
  return { guard, identity, clock, sign, comes, verified: () => verify.mock.calls.length }
}

test('the signature of a token is looked at once, however many activities bring it', async () => {
  const { sign, comes, verified } = aGuard()
  const one = await sign()
  const other = await sign({ exp: exp - 1 })
  for (const token of [one, one, other, one, other]) expect(await comes(token)).toBe(tenant)
  expect(verified()).toBe(2)
})

test('a known token tells what it told when it was new', async () => {
  const { guard, sign } = aGuard()
  const token = await sign()
  const told = await guard.token(token)
  expect(told).toMatchObject({ ok: true })
  expect(await guard.token(token)).toEqual(told)
})

test('a known token is believed until it expires, and not for a moment longer', async () => {
  const { clock, sign, comes, verified } = aGuard()
  const token = await sign()
  const expired = (exp + 300) * 1_000
  for (const at of [issuedAt * 1_000, expired - 1]) {
    clock.now = at
    expect(await comes(token)).toBe(tenant)
  }
  expect(verified()).toBe(1)
  clock.now = expired
  expect(await comes(token)).toBe('token: exp')
})

test('a known token says nothing about one that differs in a letter', async () => {
  const { sign, comes } = aGuard()
  const token = await sign()
  expect(await comes(token)).toBe(tenant)
  const at = token.length - 20
  const changed = token[at] === 'A' ? 'B' : 'A'
  expect(await comes(token.slice(0, at) + changed + token.slice(at + 1))).toBe(
    'token: ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  )
})

test('what comes with a known token is checked each time', async () => {
  const { sign, comes } = aGuard()
  const token = await sign()
  expect(await comes(token)).toBe(tenant)
  const elsewhere = 'https://smba.trafficmanager.net/emea/'
  const stranger = '99999999-aaaa-4bbb-8ccc-dddddddddddd'
  expect(await comes(token, { ...activity, serviceUrl: elsewhere })).toBe('serviceUrl differs from the claim')
  expect(await comes(token, { ...activity, channelData: { tenant: { id: stranger } } })).toBe(
    'tenants differ',
  )
  const theirs = { channelData: { tenant: { id: stranger } }, conversation: { id: 'a:1' } }
  expect(await comes(token, { ...activity, ...theirs })).toBe('foreign tenant')
})

test('a token is not believed any more when its key is no longer announced', async () => {
  const { identity, clock, sign, comes } = aGuard()
  const token = await sign({ exp: exp + 3 * 86_400 })
  expect(await comes(token)).toBe(tenant)
  identity.announced = [await newKeyPair('teams-2')]
  clock.now += 25 * 3_600_000
  await comes(token)
  await new Promise((settle) => setTimeout(settle, 50))
  clock.now += 120_000
  expect(await comes(token)).toBe('unknown signing key')
})

test('a token is verified with the key that its name stands for now', async () => {
  const { identity, clock, sign, comes } = aGuard()
  const token = await sign({ exp: exp + 3 * 86_400 })
  expect(await comes(token)).toBe(tenant)
  identity.announced = [await newKeyPair('teams-1')]
  clock.now += 25 * 3_600_000
  await comes(token)
  await new Promise((settle) => setTimeout(settle, 50))
  expect(await comes(token)).toBe('token: ERR_JWS_SIGNATURE_VERIFICATION_FAILED')
})

test('a thousand tokens are known at most; the first is then verified again', async () => {
  const { sign, comes, verified } = aGuard()
  const tokens = await Promise.all(Array.from({ length: 1_001 }, (_, n) => sign({ n })))
  for (const token of tokens) await comes(token)
  const [first = '', second = ''] = tokens
  await comes(second)
  expect(verified()).toBe(1_001)
  await comes(first)
  expect(verified()).toBe(1_002)
})
