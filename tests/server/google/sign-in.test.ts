import { generateKeyPairSync } from 'node:crypto'
import { decodeProtectedHeader, importSPKI, jwtVerify } from 'jose'
import { createGoogleTokens, type GoogleIdentity, scopes } from '../../../teams-app/src/google/sign-in'

const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const service: GoogleIdentity = {
  kind: 'service-account',
  email: 'round@table.example',
  privateKey: pair.privateKey,
  keyId: 'k1',
}
const school: GoogleIdentity = { kind: 'school-account', clientId: 'c', clientSecret: 's', refreshToken: 'r' }
const start = Date.parse('2026-11-02T14:00:00Z')

/** Google's token endpoint as far as sign-in sees it. */
function endpoint(identity: GoogleIdentity, answers: (() => Response | Promise<Response>)[] = []) {
  const asked: { url: string; body: URLSearchParams }[] = []
  const clock = { now: start }
  const token = () => Response.json({ access_token: `t${asked.length}`, expires_in: 3_600 })
  const tokens = createGoogleTokens({
    identity,
    apiUrl: null,
    now: () => clock.now,
    fetch: async (url, init) => {
      asked.push({ url: String(url), body: new URLSearchParams(String(init?.body)) })
      return (answers.shift() ?? token)()
    },
  })
  return { asked, clock, tokens }
}

const done = (value: string) => ({ kind: 'done', value })
const refused = { kind: 'refused', reason: 'sign-in' }

describe('signing in', () => {
  it('as a service account shows a signed claim for the least scopes', async () => {
    const { asked, tokens, clock } = endpoint(service)
    expect(await tokens.get()).toEqual(done('t1'))
    const [{ url, body } = { url: '', body: new URLSearchParams() }] = asked
    expect(url).toBe('https://oauth2.googleapis.com/token')
    const assertion = body.get('assertion') ?? ''
    const key = await importSPKI(pair.publicKey, 'RS256')
    const { payload } = await jwtVerify(assertion, key, { currentDate: new Date(clock.now) })
    expect(payload).toEqual({
      iss: 'round@table.example',
      aud: url,
      iat: start / 1_000,
      exp: start / 1_000 + 3_600,
      scope: scopes.join(' '),
    })
    expect(decodeProtectedHeader(assertion)).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'k1' })
    expect(scopes.map((scope) => scope.split('/').at(-1))).toEqual(['drive.file', 'documents'])
  })

  it('as an account of the school shows its refresh token', async () => {
    const { asked, tokens } = endpoint(school)
    await tokens.get()
    expect(Object.fromEntries(asked[0]?.body ?? [])).toEqual({
      grant_type: 'refresh_token',
      client_id: 'c',
      client_secret: 's',
      refresh_token: 'r',
    })
  })

  it('happens once for many calls, again before the token expires, and when Google refuses it', async () => {
    const { asked, clock, tokens } = endpoint(school)
    expect(await Promise.all([tokens.get(), tokens.get(), tokens.get()])).toEqual([
      done('t1'),
      done('t1'),
      done('t1'),
    ])
    clock.now += 54 * 60_000
    expect(await tokens.get()).toEqual(done('t1'))
    clock.now += 2 * 60_000
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual([done('t2'), done('t2')])
    tokens.refuse('t1')
    expect(await tokens.get()).toEqual(done('t2'))
    tokens.refuse('t2')
    expect(await tokens.get()).toEqual(done('t3'))
    expect(asked).toHaveLength(3)
  })

  test.each([
    [
      'a refusal that a person must mend',
      () => Response.json({ error: 'invalid_grant' }, { status: 400 }),
      refused,
    ],
    ['a server that fails', () => Response.json({}, { status: 503 }), { kind: 'retry' }],
    ['an answer that is none', () => new Response('<html>'), { kind: 'retry' }],
    ['a token without a time', () => Response.json({ access_token: 'x' }), { kind: 'retry' }],
    ['silence', () => Promise.reject(new Error('assertion=secret')), { kind: 'retry' }],
  ])('survives %s', async (_, answer, outcome) => {
    const { tokens } = endpoint(school, [answer])
    expect(await tokens.get()).toMatchObject(outcome)
    expect(await tokens.get()).toMatchObject({ kind: 'done' })
  })

  it('with a key that cannot sign asks for a person', async () => {
    const broken = '-----BEGIN PRIVATE KEY-----\nbroken\n-----END PRIVATE KEY-----\n'
    const { asked, tokens } = endpoint({ ...service, privateKey: broken })
    expect(await tokens.get()).toEqual(refused)
    expect(asked).toHaveLength(0)
  })
})
