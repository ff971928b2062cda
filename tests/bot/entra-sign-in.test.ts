import { createHmac } from 'node:crypto'
import { exportSPKI, importJWK, SignJWT } from 'jose'
import type { Tenants } from '../../teams-app/src/bot/guard'
import { createSigningKeys } from '../../teams-app/src/bot/keys'
import { createEntraSignIn } from '../../teams-app/src/tab/entra-sign-in'
import { createEntra } from '../doubles/entra'
import { newKeyPair, signed } from '../doubles/identity'

const now = 1_791_998_498_000
const seconds = now / 1_000
const appId = '7c1d9f60-7e2b-4a35-9c48-1b6f0e2d3a55'
const tenant = '0f1e2d3c-4b5a-4978-8c6d-5e4f3a2b1c0d'
const stranger = 'aaaaaaaa-4b5a-4978-8c6d-5e4f3a2b1c0d'
const authority = 'https://login.microsoftonline.com'
const ana = { aadObjectId: '6a1b3c5d-0001-4000-8000-000000000000', name: 'Ana Torres' }
const account = { tenant, person: ana.aadObjectId, name: 'Ana Torres' }
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

type Entra = Awaited<ReturnType<typeof createEntra>>
type Header = (entra: Entra) => Promise<string | undefined> | string | undefined

let entra: Entra
let others: Awaited<ReturnType<typeof newKeyPair>>
let signIn: ReturnType<typeof createEntraSignIn>
let signInOf: (tenants: Tenants) => typeof signIn
beforeAll(async () => {
  entra = await createEntra({ appId, now: () => now })
  others = await newKeyPair('others-1')
  const keys = createSigningKeys({
    certs: `${authority}/common/discovery/v2.0/keys`,
    fetch: entra.fetch,
    now: () => now,
  })
  signInOf = (tenants) => createEntraSignIn({ appId, authority, tenants, keys, now: () => now })
  signIn = signInOf({ kind: 'listed', ids: [tenant] })
})

/** As Entra signs it, with other claims; undefined leaves one out. */
const claiming =
  (change: Record<string, unknown>): Header =>
  async ({ token }) =>
    `Bearer ${await token(tenant, ana, change)}`

/** The claims of a token as Entra signs it. */
async function claims(): Promise<Record<string, unknown>> {
  const [, payload = ''] = (await entra.token(tenant, ana)).split('.')
  return JSON.parse(Buffer.from(payload, 'base64url').toString())
}

const accepted: readonly (readonly [string, Header, typeof account])[] = [
  ['what Teams gets for a teacher', claiming({}), account],
  ['a guest of the school, as whom the roster knows', claiming({ acct: 1, idp: 'live.com' }), account],
  ['several permissions, ours among them', claiming({ scp: 'profile access_as_user' }), account],
  ['no name', claiming({ name: undefined }), { ...account, name: '' }],
  ['a user, said so', claiming({ idtyp: 'user' }), account],
  ['a token expired within the last minute', claiming({ exp: seconds - 50 }), account],
  ['a claim that we do not know', claiming({ wids: ['x'] }), account],
]

const refused: readonly (readonly [string, string, Header])[] = [
  ['no header', 'no bearer token', () => undefined],
  ['an empty header', 'no bearer token', () => ''],
  ['another scheme', 'no bearer token', async (by) => `Basic ${await by.token(tenant, ana)}`],
  ['the local mode’s word', 'no bearer token', () => `Local ${tenant}/${ana.aadObjectId}`],
  ['no scheme', 'no bearer token', (by) => by.token(tenant, ana)],
  ['garbage', 'no bearer token', () => 'Bearer garbage'],
  ['garbage in three parts', 'not an RS256 token with a key id', () => 'Bearer a.b.c'],
  ['an oversized token', 'no bearer token', claiming({ padding: 'x'.repeat(9_000) })],
  [
    'algorithm none',
    'not an RS256 token with a key id',
    async ({ pair }) => `Bearer ${base64({ alg: 'none', kid: pair.kid })}.${base64(await claims())}.c2ln`,
  ],
  [
    'HS256 with the public key as its secret',
    'not an RS256 token with a key id',
    async ({ pair: { kid, public: jwk } }) => {
      const key = await importJWK({ kty: 'RSA', n: jwk.n ?? '', e: jwk.e ?? '' }, 'RS256')
      const pem = key instanceof Uint8Array ? '' : await exportSPKI(key)
      const head = `${base64({ alg: 'HS256', kid })}.${base64(await claims())}`
      return `Bearer ${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`
    },
  ],
  [
    'a header that says RS512',
    'not an RS256 token with a key id',
    async (by) => {
      const [, payload, signature] = (await by.token(tenant, ana)).split('.')
      return `Bearer ${base64({ alg: 'RS512', kid: by.pair.kid })}.${payload}.${signature}`
    },
  ],
  [
    'no key id',
    'not an RS256 token with a key id',
    async ({ pair }) =>
      `Bearer ${await new SignJWT(await claims()).setProtectedHeader({ alg: 'RS256' }).sign(pair.private)}`,
  ],
  ['an unknown key', 'unknown signing key', async () => `Bearer ${await signed(others, await claims())}`],
  [
    'Entra’s key id on a stranger’s signature',
    'token: ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    async ({ pair }) => `Bearer ${await signed(others, await claims(), { kid: pair.kid })}`,
  ],
  [
    'claims changed after signing',
    'token: ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    async (by) => {
      const [header, , signature] = (await by.token(tenant, ana)).split('.')
      return `Bearer ${header}.${base64({ ...(await claims()), oid: stranger })}.${signature}`
    },
  ],
  [
    'a token of version 1',
    'token: aud',
    claiming({ aud: `api://${appId}`, iss: `https://sts.windows.net/${tenant}/`, ver: '1.0' }),
  ],
  ['version 1 with our audience', 'token: ver', claiming({ ver: '1.0' })],
  ['no version', 'token: ver', claiming({ ver: undefined })],
  ['no issuer', 'token: iss', claiming({ iss: undefined })],
  ['the issuer of version 1', 'token: iss', claiming({ iss: `https://sts.windows.net/${tenant}/` })],
  ['the issuer of another tenant', 'token: iss', claiming({ iss: `${authority}/${stranger}/v2.0` })],
  ['the common issuer', 'token: iss', claiming({ iss: `${authority}/common/v2.0` })],
  ['the issuer with a slash more', 'token: iss', claiming({ iss: `${authority}/${tenant}/v2.0/` })],
  [
    'the issuer over http',
    'token: iss',
    claiming({ iss: `http://login.microsoftonline.com/${tenant}/v2.0` }),
  ],
  [
    'a host that looks like Entra',
    'token: iss',
    claiming({ iss: `${authority}.evil.example/${tenant}/v2.0` }),
  ],
  [
    'the government’s issuer',
    'token: iss',
    claiming({ iss: `https://login.microsoftonline.us/${tenant}/v2.0` }),
  ],
  ['no audience', 'token: aud', claiming({ aud: undefined })],
  ['the audience of another app', 'token: aud', claiming({ aud: stranger })],
  ['the audience of Graph', 'token: aud', claiming({ aud: '00000003-0000-0000-c000-000000000000' })],
  ['our audience in capitals', 'token: aud', claiming({ aud: appId.toUpperCase() })],
  ['our audience among others', 'token: several audiences', claiming({ aud: [appId, stranger] })],
  ['our audience alone in a list', 'token: several audiences', claiming({ aud: [appId] })],
  ['an ID token, which has no permission', 'token: scp', claiming({ scp: undefined })],
  ['an app without a person', 'token: scp', claiming({ scp: undefined, idtyp: 'app', roles: ['Read'] })],
  ['an app that claims a permission', 'token: idtyp', claiming({ idtyp: 'app' })],
  ['another permission', 'token: scp', claiming({ scp: 'User.Read' })],
  ['a permission that begins like ours', 'token: scp', claiming({ scp: 'access_as_user_too' })],
  ['permissions as a list', 'token: scp', claiming({ scp: ['access_as_user'] })],
  ['an expired token', 'token: exp', claiming({ exp: seconds - 61 })],
  ['no expiry', 'token: exp', claiming({ exp: undefined })],
  ['an expiry that is no number', 'token: exp', claiming({ exp: 'tomorrow' })],
  ['a token of the future', 'token: nbf', claiming({ nbf: seconds + 120 })],
  ['no tenant', 'token: tid', claiming({ tid: undefined })],
  ['a tenant that is no id', 'token: tid', claiming({ tid: '../common' })],
  ['a private account’s tenant', 'token: iss', claiming({ tid: '9188040d-6c67-4c5b-b112-36a304b66dad' })],
  ['no person', 'token: oid', claiming({ oid: undefined })],
  ['a person that is no id', 'token: oid', claiming({ oid: 'ana' })],
  [
    'a tenant that does not use this server',
    'token: foreign tenant',
    async (by) => `Bearer ${await by.token(stranger, ana)}`,
  ],
]

describe('a token of Entra for the tab', () => {
  test.each(accepted)('is taken: %s', async (_, header, expected) => {
    expect(await signIn(await header(entra))).toEqual({ account: expected })
  })

  test.each(refused)('is refused: %s', async (_, reason, header) => {
    expect(await signIn(await header(entra))).toEqual({ refused: reason })
  })

  test('where every tenant may install the app, those are taken that did', async () => {
    const installed = signInOf({ kind: 'installed', has: async (id) => id === tenant })
    expect(await installed(`Bearer ${await entra.token(tenant, ana)}`)).toEqual({ account })
    expect(await installed(`Bearer ${await entra.token(stranger, ana)}`)).toEqual({
      refused: 'token: foreign tenant',
    })
  })

  test('as many cases as were promised', () => {
    expect(accepted.length + refused.length).toBeGreaterThanOrEqual(40)
  })
})
