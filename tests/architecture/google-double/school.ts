import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createGoogle, type Google, type GoogleOptions } from '../../doubles/google/google-server'

export const ana = 'ana@school.example'
export const robot = 'roundtable@project.iam.gserviceaccount.com'
export const app = 'client-1.apps.googleusercontent.com'
export const scope = (name: string) => `https://www.googleapis.com/auth/${name}`

/** A school with Ana, our app, and a clock that the test moves. */
export function school(
  options: GoogleOptions = {},
  scopes: readonly string[] = [scope('drive.file'), scope('documents')],
) {
  const clock = { now: Date.parse('2026-11-23T17:00:00Z') }
  const due: { at: number; run: () => void }[] = []
  const google: Google = createGoogle({
    now: () => clock.now,
    later: (ms, run) => void due.push({ at: clock.now + ms, run }),
    ...options,
  })
  google.addPerson(ana, 'Ana Diaz')
  const token = google.token(ana, app, scopes)

  async function ask(method: string, url: string, body?: unknown, bearer = token) {
    const answer = await google.fetch(`https://${url}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    return {
      status: answer.status,
      text,
      json: answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null,
    }
  }

  return {
    google,
    token,
    ask,
    docs: (method: string, path: string, body?: unknown, bearer?: string) =>
      ask(method, `docs.googleapis.com/v1/documents${path}`, body, bearer),
    drive: (method: string, path: string, body?: unknown, bearer?: string) =>
      ask(method, `www.googleapis.com/drive/v3/${path}`, body, bearer),
    /** Moves the clock and does what was due. */
    pass(ms: number) {
      clock.now += ms
      for (const { at, run } of due.splice(0))
        if (at <= clock.now) run()
        else due.push({ at, run })
    },
  }
}

export const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const publicPem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()

/** A service account's grant as its library signs it. */
export function grantOf(now: number, claims: object = {}, key: KeyObject = keys.privateKey): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const iat = Math.floor(now / 1_000)
  const payload = {
    iss: robot,
    scope: scope('drive'),
    aud: 'https://oauth2.googleapis.com/token',
    iat,
    exp: iat + 3_600,
    ...claims,
  }
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(payload)}`
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`
}
