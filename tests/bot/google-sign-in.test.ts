import { createHmac } from 'node:crypto'
import { exportSPKI, importJWK, SignJWT } from 'jose'
import { createGoogleSignIn } from '../../teams-app/src/api/google-sign-in'
import { createSigningKeys } from '../../teams-app/src/bot/keys'
import { addOnClient, bearerOf, claimsOf, createGoogleIdentity, domain } from '../doubles/google-identity'
import { signed } from '../doubles/identity'

const now = 1_791_998_498_000
const seconds = now / 1_000
const ana = { sub: '103547991597142817347', email: 'ana@lakeside.example' }
const claims = claimsOf(ana, now)
const certs = 'https://www.googleapis.com/oauth2/v3/certs'
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

type Google = Awaited<ReturnType<typeof createGoogleIdentity>>
type Header = (google: Google) => Promise<string | undefined> | string | undefined

let google: Google
const clock = { now }
let signIn: ReturnType<typeof createGoogleSignIn>
beforeAll(async () => {
  google = await createGoogleIdentity()
})
beforeEach(() => {
  clock.now = now
  const keys = createSigningKeys({ certs, fetch: google.fetch, now: () => clock.now })
  signIn = createGoogleSignIn({
    addOn: { clientId: addOnClient, domains: [domain, 'district.example'] },
    keys,
    now: () => clock.now,
  })
})

/** Signed by Google, with other claims; undefined leaves one out. */
const claiming =
  (change: Record<string, unknown>): Header =>
  ({ google: pair }) =>
    bearerOf(
      pair,
      Object.fromEntries(Object.entries({ ...claims, ...change }).filter(([, value]) => value !== undefined)),
    )

const accepted: readonly (readonly [string, Header, typeof ana])[] = [
  ['what Apps Script gets for a teacher', claiming({}), ana],
  ['the issuer without its scheme', claiming({ iss: 'accounts.google.com' }), ana],
  ['another domain of the school', claiming({ hd: 'district.example' }), ana],
  ['a domain in capitals', claiming({ hd: 'Lakeside.Example' }), ana],
  ['an address in capitals', claiming({ email: 'ANA@Lakeside.Example' }), ana],
  [
    'a changed address',
    claiming({ email: 'ana.torres@lakeside.example' }),
    { ...ana, email: 'ana.torres@lakeside.example' },
  ],
  ['a token expired within the last minute', claiming({ exp: seconds - 50 }), ana],
]

const refused: readonly (readonly [string, string, Header])[] = [
  ['no header', 'no bearer token', () => undefined],
  ['an empty header', 'no bearer token', () => ''],
  ['another scheme', 'no bearer token', async ({ google }) => `Basic ${await signed(google, claims)}`],
  ['no scheme', 'no bearer token', ({ google }) => signed(google, claims)],
  ['garbage', 'no bearer token', () => 'Bearer garbage'],
  ['garbage in three parts', 'not an RS256 token with a key id', () => 'Bearer a.b.c'],
  ['an oversized token', 'no bearer token', claiming({ padding: 'x'.repeat(9_000) })],
  [
    'algorithm none',
    'not an RS256 token with a key id',
    () => `Bearer ${base64({ alg: 'none', kid: 'google-1' })}.${base64(claims)}.c2ln`,
  ],
  [
    'HS256 with the public key as its secret',
    'not an RS256 token with a key id',
    async ({ google: { kid, public: jwk } }) => {
      const key = await importJWK({ kty: 'RSA', n: jwk.n ?? '', e: jwk.e ?? '' }, 'RS256')
      const pem = key instanceof Uint8Array ? '' : await exportSPKI(key)
      const head = `${base64({ alg: 'HS256', kid })}.${base64(claims)}`
      return `Bearer ${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`
    },
  ],
  [
    'a header that says RS512',
    'not an RS256 token with a key id',
    async ({ google }) => {
      const [, payload, signature] = (await signed(google, claims)).split('.')
      return `Bearer ${base64({ alg: 'RS512', kid: google.kid })}.${payload}.${signature}`
    },
  ],
  [
    'no key id',
    'not an RS256 token with a key id',
    async ({ google }) =>
      `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(google.private)}`,
  ],
  ['an unknown key', 'unknown signing key', ({ strangers }) => bearerOf(strangers, claims)],
  [
    "Google's key id on a stranger's signature",
    'token: ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    async ({ google, strangers }) => `Bearer ${await signed(strangers, claims, { kid: google.kid })}`,
  ],
  [
    'claims changed after signing',
    'token: ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    async ({ google }) => {
      const [header, , signature] = (await signed(google, claims)).split('.')
      return `Bearer ${header}.${base64({ ...claims, sub: '1' })}.${signature}`
    },
  ],
  ['no issuer', 'token: iss', claiming({ iss: undefined })],
  ['another issuer', 'token: iss', claiming({ iss: 'https://accounts.google.com.evil.example' })],
  ['the issuer over http', 'token: iss', claiming({ iss: 'http://accounts.google.com' })],
  ["Firebase's issuer", 'token: iss', claiming({ iss: 'https://securetoken.google.com/roundtable' })],
  ['no audience', 'token: aud', claiming({ aud: undefined })],
  ["another script's audience", 'token: aud', claiming({ aud: '99-other.apps.googleusercontent.com' })],
  ['our audience in capitals', 'token: aud', claiming({ aud: addOnClient.toUpperCase() })],
  ['our audience among others', 'token: several audiences', claiming({ aud: [addOnClient, 'another'] })],
  ['our audience alone in a list', 'token: several audiences', claiming({ aud: [addOnClient] })],
  ['our client as the presenter only', 'token: aud', claiming({ aud: 'another', azp: addOnClient })],
  ['an expired token', 'token: exp', claiming({ exp: seconds - 61 })],
  ['no expiry', 'token: exp', claiming({ exp: undefined })],
  ['an expiry that is no number', 'token: exp', claiming({ exp: 'tomorrow' })],
  ['a token of the future', 'token: nbf', claiming({ nbf: seconds + 120 })],
  ['no person', 'token: sub', claiming({ sub: undefined })],
  ['an empty person', 'token: sub', claiming({ sub: '' })],
  ['a person of more letters than we keep', 'token: sub', claiming({ sub: '1'.repeat(256) })],
  ['a person with something before', 'token: sub', claiming({ sub: ' 103547991597142817347' })],
  ['a person with something behind', 'token: sub', claiming({ sub: '103547991597142817347/' })],
  ['a person that is a number', 'token: sub', claiming({ sub: 103547991597 })],
  ['a private account', 'token: hd', claiming({ hd: undefined, email: 'ana@gmail.example' })],
  ["another school's domain", 'token: foreign domain', claiming({ hd: 'other.example' })],
  ['a domain that ends like ours', 'token: foreign domain', claiming({ hd: `evil-${domain}` })],
  ['a part of our domain', 'token: foreign domain', claiming({ hd: `sub.${domain}` })],
  ['several domains', 'token: hd', claiming({ hd: [domain] })],
  ['an address that is not verified', 'token: email_verified', claiming({ email_verified: false })],
  ['a word instead of a verification', 'token: email_verified', claiming({ email_verified: 'true' })],
  ['nothing about the verification', 'token: email_verified', claiming({ email_verified: undefined })],
  ['no address', 'token: email', claiming({ email: undefined })],
]

describe('a token of Google for the add-on', () => {
  test.each(accepted)('is taken: %s', async (_, header, account) => {
    expect(await signIn(await header(google))).toEqual({ account })
  })

  test.each(refused)('is not taken: %s', async (_, reason, header) => {
    expect(await signIn(await header(google))).toEqual({ refused: reason })
  })

  test('is taken while the keys cannot be fetched, once they were', async () => {
    expect(await signIn(await bearerOf(google.google, claims))).toHaveProperty('account')
    google.down = true
    clock.now += 48 * 3_600_000
    const later = { ...claims, exp: clock.now / 1_000 + 60 }
    expect(await signIn(await bearerOf(google.google, later))).toHaveProperty('account')
    google.down = false
  })

  test('asks for the keys once, whatever strangers send', async () => {
    const before = google.asked
    const headers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => signed(google.strangers, claims, { kid: `strange-${n}` })),
    )
    await Promise.all(headers.map((jwt) => signIn(`Bearer ${jwt}`)))
    expect(google.asked - before).toBe(1)
  })
})
