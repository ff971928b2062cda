import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '../../../teams-app/src/config'

const folder = mkdtempSync(join(tmpdir(), 'roundtable-google-'))
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const key = { type: 'service_account', client_email: 'round@table.example', private_key: privateKey }

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const keyFile = file('key.json', JSON.stringify(key))
const oauth = {
  GOOGLE_OAUTH_CLIENT_ID: 'client',
  GOOGLE_OAUTH_CLIENT_SECRET: 'secret',
  GOOGLE_OAUTH_REFRESH_TOKEN: 'refresh',
}
const folderId = '0AbCdEfGhIjKlMnUk9PVA'
const local = { ROUNDTABLE_LOCAL: '1' }

const google = (env: Record<string, string>) => {
  const config = parseConfig({ ...local, ...env })
  return 'problems' in config ? config : config.google
}

describe('the settings of Google', () => {
  it('are none unless given: then the local folder is used', () => {
    expect(google({})).toBeNull()
  })

  it('take a service account with a folder of a shared drive', () => {
    expect(google({ GOOGLE_SERVICE_ACCOUNT_FILE: keyFile, GOOGLE_FOLDER_ID: folderId })).toEqual({
      identity: {
        kind: 'service-account',
        email: 'round@table.example',
        privateKey,
        keyId: null,
      },
      folder: folderId,
      oneDocPerMeeting: false,
      wholeDrive: false,
      apiUrl: null,
    })
  })

  it('take one account of the school, with or without a folder, which may be a link', () => {
    const identity = {
      kind: 'school-account',
      clientId: 'client',
      clientSecret: 'secret',
      refreshToken: 'refresh',
    }
    expect(google(oauth)).toMatchObject({ identity, folder: null })
    const link = `https://drive.google.com/drive/folders/${folderId}?usp=sharing`
    expect(google({ ...oauth, GOOGLE_FOLDER_ID: link, GOOGLE_ONE_DOC_PER_MEETING: '1' })).toMatchObject({
      folder: folderId,
      oneDocPerMeeting: true,
    })
  })

  it('lead to a double on this machine in the local mode only', () => {
    expect(google({ ...oauth, GOOGLE_API_URL: 'http://127.0.0.1:4000/' })).toMatchObject({
      apiUrl: 'http://127.0.0.1:4000',
    })
    const teams = {
      BOT_APP_ID: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      BOT_APP_SECRET: 'x',
      BOT_APP_TENANT: '3f2504e0-4f89-41d3-9a0c-0305e82c3302',
      PUBLIC_URL: 'https://roundtable.example',
    }
    expect(parseConfig({ ...teams, ...oauth, GOOGLE_API_URL: 'http://127.0.0.1:4000' })).toEqual({
      problems: ['GOOGLE_API_URL is for trying out in the local mode only: unset it.'],
    })
  })

  test.each([
    [{ GOOGLE_API_URL: 'http://docs.example.org' }, 'GOOGLE_API_URL'],
    [{ GOOGLE_FOLDER_ID: folderId }, 'GOOGLE_SERVICE_ACCOUNT_FILE or GOOGLE_OAUTH_*'],
    [{ GOOGLE_OAUTH_CLIENT_ID: 'client' }, 'Set all of GOOGLE_OAUTH_CLIENT_ID'],
    [{ ...oauth, GOOGLE_SERVICE_ACCOUNT_FILE: keyFile }, 'not both'],
    [{ GOOGLE_SERVICE_ACCOUNT_FILE: keyFile }, 'no storage of its own'],
    [
      { GOOGLE_SERVICE_ACCOUNT_FILE: join(folder, 'gone.json'), GOOGLE_FOLDER_ID: folderId },
      'cannot be read',
    ],
    [
      { GOOGLE_SERVICE_ACCOUNT_FILE: file('other.json', '{"installed":{}}'), GOOGLE_FOLDER_ID: folderId },
      'not the JSON key of a service account',
    ],
    [{ ...oauth, GOOGLE_FOLDER_ID: 'our folder' }, 'GOOGLE_FOLDER_ID'],
  ])('refuse %j with a sentence', (env, words) => {
    expect(google(env)).toEqual({ problems: [expect.stringContaining(words)] })
  })

  it('never quote a key', () => {
    const broken = file('broken.json', JSON.stringify({ ...key, client_email: 'canary-secret' }))
    const answer = google({ GOOGLE_SERVICE_ACCOUNT_FILE: broken, GOOGLE_FOLDER_ID: folderId })
    expect(JSON.stringify(answer)).not.toMatch(/canary-secret|BEGIN/)
  })
})
