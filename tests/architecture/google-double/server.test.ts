import { generateKeyPairSync } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { documentOf } from '../../doubles/google/doc-model/build'
import { linesOf, typeAt } from '../../doubles/google/doc-model/user-edits'
import { failure, faultMix, roughMix } from '../../doubles/google/faults'
import { ana, app, grantOf, keys, publicPem, robot, school, scope } from './school'

const insert = { requests: [{ insertText: { location: { index: 1 }, text: 'ours ' } }] }

/** A request that nobody holds may be collected while its caller still waits. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

function withDoc(options = {}) {
  const at = school(options)
  const id = at.google.addDoc({ name: 'Notes', owner: ana }, documentOf(['theirs']))
  return { ...at, id }
}

describe('documents', () => {
  test('are made empty, read and written on the revision that was read', async () => {
    const { docs, google } = school()
    const made = await docs('POST', '', { title: 'Record' })
    const { documentId, revisionId } = made.json
    const written = await docs('POST', `/${documentId}:batchUpdate`, {
      ...insert,
      writeControl: { requiredRevisionId: revisionId },
    })
    expect(written).toMatchObject({ status: 200, json: { replies: [{}], documentId } })
    const read = await docs('GET', `/${documentId}?includeTabsContent=true`)
    expect(read.json.revisionId).toBe(written.json.writeControl.requiredRevisionId)
    expect(linesOf(google.doc(documentId))).toEqual(['ours \n'])
    expect(google.received.map(({ methodId, status }) => [methodId, status])).toEqual([
      ['docs.documents.create', 200],
      ['docs.documents.batchUpdate', 200],
      ['docs.documents.get', 200],
    ])
  })

  test('refuse a write on a revision that a teacher has changed since', async () => {
    const { docs, google, id } = withDoc()
    const { revisionId } = (await docs('GET', `/${id}`)).json
    google.edit(id, (document) => typeAt(document, 1, 'x'))
    const answer = await docs('POST', `/${id}:batchUpdate`, {
      ...insert,
      writeControl: { requiredRevisionId: revisionId },
    })
    expect(answer).toMatchObject({ status: 400, json: { error: { status: 'FAILED_PRECONDITION' } } })
    expect(linesOf(google.doc(id))[0]).toBe('xtheirs\n')
  })

  test('give only the fields asked for, and refuse what their description does not know', async () => {
    const { docs, id } = withDoc()
    expect((await docs('GET', `/${id}?fields=title,body(content(endIndex))`)).json).toEqual({
      title: 'Notes',
      body: { content: [{ endIndex: 1 }, { endIndex: 8 }, { endIndex: 9 }] },
    })
    expect(await docs('GET', `/${id}?tab=1`)).toMatchObject({ status: 400 })
    expect(await docs('POST', `/${id}:batchUpdate`, { ...insert, dryRun: true })).toMatchObject({
      status: 400,
      json: {
        error: { message: 'Invalid JSON payload received. Unknown name "dryRun": Cannot find field.' },
      },
    })
  })

  test('are 403 without rights, 404 when gone, read-only without a revision', async () => {
    const { docs, google, id } = withDoc()
    google.addPerson('ben@school.example')
    const ben = google.token('ben@school.example', app, [scope('documents')])
    expect(await docs('GET', `/${id}`, undefined, ben)).toMatchObject({
      status: 403,
      json: { error: { status: 'PERMISSION_DENIED' } },
    })
    google.share(id, 'ben@school.example', 'reader')
    expect((await docs('GET', `/${id}`, undefined, ben)).json).not.toHaveProperty('revisionId')
    expect(await docs('POST', `/${id}:batchUpdate`, insert, ben)).toMatchObject({ status: 403 })
    google.deleteForever(id)
    expect(await docs('GET', `/${id}`)).toMatchObject({ status: 404 })
  })

  test('open under drive.file only when the app made them or they were picked with it', async () => {
    const { docs, google, id } = withDoc()
    const narrow = google.token(ana, app, [scope('drive.file')])
    expect(await docs('GET', `/${id}`, undefined, narrow)).toMatchObject({ status: 404 })
    google.pick(id, app)
    expect(await docs('GET', `/${id}`, undefined, narrow)).toMatchObject({ status: 200 })
  })

  test('count reads and writes of one person where that is switched on', async () => {
    const { docs, id, pass } = withDoc({ enforceQuotas: true })
    for (let i = 0; i < 60; i++)
      expect(await docs('POST', `/${id}:batchUpdate`, insert)).toMatchObject({ status: 200 })
    const answer = await docs('POST', `/${id}:batchUpdate`, insert)
    expect(answer).toMatchObject({ status: 429, json: { error: { status: 'RESOURCE_EXHAUSTED' } } })
    expect(await docs('GET', `/${id}`)).toMatchObject({ status: 200 })
    pass(60_001)
    expect(await docs('POST', `/${id}:batchUpdate`, insert)).toMatchObject({ status: 200 })
  })
})

describe('sign-in', () => {
  const post = async ({ google }: ReturnType<typeof school>, form: Record<string, string>) => {
    const answer = await google.fetch('https://oauth2.googleapis.com/token', {
      method: 'POST',
      body: new URLSearchParams(form),
    })
    return { status: answer.status, json: JSON.parse(await answer.text()) }
  }
  const jwt = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
  const now = Date.parse('2026-11-23T17:00:00Z')
  const { privateKey: stranger } = generateKeyPairSync('rsa', { modulusLength: 2048 })

  test.each([
    ['a good signature', grantOf(now), 200],
    ['the key of somebody else', grantOf(now, {}, stranger), 400],
    ['another audience', grantOf(now, { aud: 'https://a.example' }), 400],
    ['a grant of yesterday', grantOf(now - 86_400_000), 400],
    ['an account that nobody made', grantOf(now, { iss: 'who@project.example' }), 400],
    ['somebody to act for', grantOf(now, { sub: ana }), 401],
  ])('of a service account by %s', async (_, assertion, status) => {
    const at = school()
    at.google.addServiceAccount(robot, publicPem)
    expect(await post(at, { grant_type: jwt, assertion })).toMatchObject({ status })
    expect(keys.publicKey.type).toBe('public')
  })

  test('of a school account by its refresh token, until consent is withdrawn', async () => {
    const at = school()
    const consent = {
      clientId: app,
      clientSecret: 'secret',
      refreshToken: '1//a',
      scopes: [scope('drive.file')],
    }
    at.google.addConsent({ email: ana, ...consent })
    const form = {
      grant_type: 'refresh_token',
      client_id: app,
      client_secret: 'secret',
      refresh_token: '1//a',
    }
    const answer = await post(at, form)
    expect(answer).toMatchObject({ status: 200, json: { token_type: 'Bearer', expires_in: 3_599 } })
    expect(await at.drive('GET', 'files', undefined, answer.json.access_token)).toMatchObject({ status: 200 })
    expect(await post(at, { ...form, client_secret: 'no' })).toMatchObject({
      status: 401,
      json: { error: 'invalid_client' },
    })
    at.google.signIns.refreshTokens.clear()
    expect(await post(at, form)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } })
  })

  test('ends when a token expires, and needs the scope of the method', async () => {
    const { docs, drive, pass, google } = school()
    expect(await drive('GET', 'drives')).toMatchObject({
      status: 403,
      json: { error: { errors: [{ reason: 'insufficientPermissions' }] } },
    })
    const mail = google.token(ana, app, [scope('gmail.send')])
    expect(await docs('POST', '', {}, mail)).toMatchObject({
      status: 403,
      json: { error: { details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] } },
    })
    expect(await docs('POST', '', {}, 'none')).toMatchObject({
      status: 401,
      json: { error: { status: 'UNAUTHENTICATED' } },
    })
    pass(3_600_001)
    expect(await drive('GET', 'files')).toMatchObject({
      status: 401,
      json: { error: { errors: [{ reason: 'authError' }] } },
    })
  })

  test('is no use while an API is not switched on', async () => {
    const { docs, drive, google } = school()
    google.disabled.add('docs').add('drive')
    expect(await docs('POST', '', {})).toMatchObject({
      status: 403,
      json: { error: { details: [{ reason: 'SERVICE_DISABLED' }] } },
    })
    expect(await drive('GET', 'files')).toMatchObject({
      status: 403,
      json: { error: { errors: [{ reason: 'accessNotConfigured' }] } },
    })
  })
})

describe('faults', () => {
  test('answer without an effect, or take effect without an answer', async () => {
    const { docs, google, id } = withDoc()
    google.fault = () => ({ kind: 'answer', answer: failure.unavailable() })
    expect(await docs('POST', `/${id}:batchUpdate`, insert)).toMatchObject({ status: 503 })
    google.fault = () => ({ kind: 'reset' })
    await expect(docs('POST', `/${id}:batchUpdate`, insert)).rejects.toThrow('fetch failed')
    expect(linesOf(google.doc(id))[0]).toBe('theirs\n')
    google.fault = () => ({ kind: 'applied', seen: 'timeout' })
    await expect(docs('POST', `/${id}:batchUpdate`, insert)).rejects.toThrow('timeout')
    google.fault = () => ({ kind: 'applied', seen: failure.internal() })
    expect(await docs('POST', `/${id}:batchUpdate`, insert)).toMatchObject({ status: 500 })
    expect(linesOf(google.doc(id))[0]).toBe('ours ours theirs\n')
    expect(google.received.map(({ status }) => status)).toEqual([null, null, 200, 200])
  })

  test('take effect late, unless the revision has moved on by then', async () => {
    const { docs, google, id, pass } = withDoc()
    const { revisionId } = (await docs('GET', `/${id}`)).json
    google.fault = () => ({ kind: 'late', afterMs: 5_000, seen: failure.unavailable() })
    const locked = { ...insert, writeControl: { requiredRevisionId: revisionId } }
    expect(await docs('POST', `/${id}:batchUpdate`, locked)).toMatchObject({ status: 503 })
    expect(await docs('POST', `/${id}:batchUpdate`, locked)).toMatchObject({ status: 503 })
    pass(4_999)
    expect(linesOf(google.doc(id))[0]).toBe('theirs\n')
    pass(1)
    expect(linesOf(google.doc(id))[0]).toBe('ours theirs\n')
    expect(google.received.map(({ status }) => status)).toEqual([200, 200, 400])
  })

  test('hang until the caller gives up', async () => {
    const { google, token } = school()
    google.fault = () => ({ kind: 'hang' })
    const headers = { authorization: `Bearer ${token}` }
    const signal = AbortSignal.timeout(20)
    const asked = google.fetch('https://www.googleapis.com/drive/v3/files', { headers, signal })
    setImmediate(collectGarbage)
    await expect(asked).rejects.toThrow('timeout')
  })

  test('come in a mix that its seed repeats', () => {
    const kinds = (seed: number) => {
      const fault = faultMix(seed)
      return Array.from({ length: 200 }, () => fault({ docs: true })?.kind ?? 'none')
    }
    expect(kinds(7)).toEqual(kinds(7))
    expect(kinds(7)).not.toEqual(kinds(8))
    const calm = faultMix(7, { ...roughMix, refused: 0, failed: 0, late: 0 })
    const seen = Array.from({ length: 200 }, () => calm({ docs: false })?.kind ?? 'none')
    expect(new Set(seen)).toEqual(new Set(['none', 'applied']))
    expect(new Set(kinds(7))).toEqual(new Set(['none', 'answer', 'applied', 'late', 'timeout', 'reset']))
  })
})

describe('over HTTP', () => {
  test('the same answers come from loopback, with a page to look at', async () => {
    const { google, token, id } = withDoc()
    google.edit(id, (document) => typeAt(document, 1, '<b>&'))
    const { origin, close } = await google.listen()
    try {
      const headers = { authorization: `Bearer ${token}` }
      const read = await fetch(`${origin}/v1/documents/${id}`, { headers })
      expect(await read.json()).toMatchObject({ documentId: id, title: 'Notes' })
      const page = await fetch(`${origin}/document/d/${id}/edit`)
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(await page.text()).toContain('<p>&lt;b&gt;&amp;theirs</p>')
      google.fault = () => ({ kind: 'reset' })
      await expect(fetch(`${origin}/v1/documents/${id}`, { headers })).rejects.toThrow()
    } finally {
      await close()
    }
  })

  test('nobody but Google answers', async () => {
    await expect(school().google.fetch('https://example.org/')).rejects.toThrow('no route')
  })
})
