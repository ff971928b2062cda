import { createHmac } from 'node:crypto'
import { exportJWK, exportSPKI, importJWK, SignJWT } from 'jose'
import { signed } from '../doubles/identity'
import { appId, bearer, claiming, claims, type Forgery, good, issuedAt, tenant } from './forgery'

const foreignApp = '99999999-aaaa-4bbb-8ccc-dddddddddddd'
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Strangers who hold no token of Teams for this bot. */
export const forgedTokens: readonly Forgery[] = [
  { what: 'no token', because: 'no bearer token', authorization: () => undefined },
  { what: 'an empty header', because: 'no bearer token', authorization: () => '' },
  { what: 'an empty bearer', because: 'no bearer token', authorization: () => 'Bearer ' },
  {
    what: 'another scheme',
    because: 'no bearer token',
    authorization: async (keys) => `Basic ${await signed(keys.teams, claims)}`,
  },
  {
    what: 'a good token without its scheme',
    because: 'no bearer token',
    authorization: (keys) => signed(keys.teams, claims),
  },
  {
    what: 'two good tokens',
    because: 'no bearer token',
    authorization: async (keys) => `${await good(keys)} ${await signed(keys.teams, claims)}`,
  },
  { what: 'garbage', because: 'no bearer token', authorization: () => 'Bearer not-a-token' },
  {
    what: 'garbage in three parts',
    because: 'not an RS256 token with a key id',
    authorization: () => 'Bearer a.b.c',
  },
  {
    what: 'an oversized token',
    because: 'no bearer token',
    authorization: claiming({ padding: 'x'.repeat(9_000) }),
  },
  {
    what: 'algorithm none',
    because: 'no bearer token',
    authorization: ({ teams }) =>
      `Bearer ${base64({ alg: 'none', typ: 'JWT', kid: teams.kid })}.${base64(claims)}.`,
  },
  {
    what: 'algorithm none with a signature',
    because: 'not an RS256 token with a key id',
    authorization: ({ teams }) =>
      `Bearer ${base64({ alg: 'none', typ: 'JWT', kid: teams.kid })}.${base64(claims)}.c2ln`,
  },
  {
    what: 'HS256 with the public key as its secret',
    because: 'not an RS256 token with a key id',
    async authorization({ teams }) {
      const key = await importJWK({ kty: 'RSA', n: teams.public.n ?? '', e: teams.public.e ?? '' }, 'RS256')
      const pem = key instanceof Uint8Array ? '' : await exportSPKI(key)
      const head = `${base64({ alg: 'HS256', typ: 'JWT', kid: teams.kid })}.${base64(claims)}`
      return `Bearer ${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`
    },
  },
  {
    what: 'a header that says RS512',
    because: 'not an RS256 token with a key id',
    async authorization({ teams }) {
      const [, payload, signature] = (await signed(teams, claims)).split('.')
      return `Bearer ${base64({ alg: 'RS512', typ: 'JWT', kid: teams.kid })}.${payload}.${signature}`
    },
  },
  {
    what: 'claims changed after signing',
    because: 'token: ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    async authorization({ teams }) {
      const [header, , signature] = (await signed(teams, claims)).split('.')
      return `Bearer ${header}.${base64({ ...claims, exp: claims.exp + 9_999 })}.${signature}`
    },
  },
  {
    what: 'a signature cut short',
    because: 'token: ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    authorization: async (keys) => (await good(keys)).slice(0, -10),
  },
  {
    what: 'no key id',
    because: 'not an RS256 token with a key id',
    async authorization({ teams }) {
      const key = teams.private
      return bearer(new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(key))
    },
  },
  {
    what: 'a key id without end',
    because: 'not an RS256 token with a key id',
    authorization: ({ teams }) => bearer(signed(teams, claims, { kid: 'x'.repeat(201) })),
  },
  {
    what: 'an unknown key id',
    because: 'unknown signing key',
    authorization: ({ strangers }) => bearer(signed(strangers, claims)),
  },
  {
    what: "the key id of Teams on a stranger's signature",
    because: 'token: ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    authorization: ({ strangers, teams }) => bearer(signed(strangers, claims, { kid: teams.kid })),
  },
  {
    what: 'a key embedded in the header',
    because: 'unknown signing key',
    async authorization({ strangers }) {
      const jwk = await exportJWK(strangers.private)
      return bearer(signed(strangers, claims, { jwk: { kty: 'RSA', n: jwk.n ?? '', e: jwk.e ?? '' } }))
    },
  },
  {
    what: 'an address of keys in the header',
    because: 'unknown signing key',
    authorization: ({ strangers }) =>
      bearer(signed(strangers, claims, { jku: 'https://login.botframework.com.evil.example/keys' })),
  },
  {
    what: 'a critical header that nobody knows',
    because: 'token: ERR_JOSE_NOT_SUPPORTED',
    async authorization({ teams }) {
      const [, payload, signature] = (await signed(teams, claims)).split('.')
      const header = { alg: 'RS256', kid: teams.kid, crit: ['evil'], evil: true }
      return `Bearer ${base64(header)}.${payload}.${signature}`
    },
  },
  {
    what: 'a key endorsed for other channels only',
    because: 'key not endorsed for Teams',
    authorization: ({ otherChannels }) => bearer(signed(otherChannels, claims)),
  },
  {
    what: 'a key without endorsements',
    because: 'key not endorsed for Teams',
    authorization: ({ unendorsed }) => bearer(signed(unendorsed, claims)),
  },
  { what: 'an expired token', because: 'token: exp', authorization: claiming({ exp: issuedAt - 301 }) },
  { what: 'no expiry', because: 'token: exp', authorization: claiming({ exp: undefined }) },
  {
    what: 'an expiry that is no number',
    because: 'token: exp',
    authorization: claiming({ exp: 'tomorrow' }),
  },
  { what: 'a token of the future', because: 'token: nbf', authorization: claiming({ nbf: issuedAt + 361 }) },
  { what: 'no issuer', because: 'token: iss', authorization: claiming({ iss: undefined }) },
  { what: 'another issuer', because: 'token: iss', authorization: claiming({ iss: 'https://evil.example' }) },
  {
    what: 'the issuer with a slash',
    because: 'token: iss',
    authorization: claiming({ iss: `${claims.iss}/` }),
  },
  {
    what: 'two issuers',
    because: 'token: iss',
    authorization: claiming({ iss: [claims.iss, 'https://evil.example'] }),
  },
  {
    what: "another cloud's issuer",
    because: 'token: iss',
    authorization: claiming({ iss: 'https://api.botframework.us' }),
  },
  {
    what: "an app's token of the bot's own tenant",
    because: 'token: iss',
    authorization: claiming({
      iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
      aud: appId,
      azp: appId,
      tid: tenant,
      ver: '2.0',
    }),
  },
  {
    what: 'the token of the emulator',
    because: 'token: iss',
    authorization: claiming({
      iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
      appid: appId,
      ver: '1.0',
    }),
  },
  {
    what: 'the token of App Service Extension',
    because: 'token: iss',
    authorization: claiming({ iss: 'https://roundtable.azurewebsites.net', aud: appId }),
    body: (activity) => ({ ...activity, channelId: 'AseChannel' }),
  },
  {
    what: 'the token of a skill',
    because: 'token: iss',
    authorization: claiming({
      iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
      aud: appId,
      azp: '7c1f0a52-aaaa-4bbb-8ccc-000000000001',
      appid: '7c1f0a52-aaaa-4bbb-8ccc-000000000001',
      ver: '2.0',
    }),
  },
  { what: 'no audience', because: 'token: aud', authorization: claiming({ aud: undefined }) },
  { what: "another bot's audience", because: 'token: aud', authorization: claiming({ aud: foreignApp }) },
  {
    what: 'our audience among others',
    because: 'token: several audiences',
    authorization: claiming({ aud: [appId, foreignApp] }),
  },
  {
    what: 'our audience in capitals',
    because: 'token: aud',
    authorization: claiming({ aud: appId.toUpperCase() }),
  },
  {
    what: 'our audience as a web address',
    because: 'token: aud',
    authorization: claiming({ aud: `api://${appId}` }),
  },
]
