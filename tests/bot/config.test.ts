import { parseConfig } from '../../teams-app/src/config'

const credentials = {
  BOT_APP_ID: '11111111-2222-4333-8444-555555555555',
  BOT_APP_SECRET: 'kept-elsewhere',
  BOT_APP_TENANT: '99999999-2222-4333-8444-555555555555',
}

describe('settings', () => {
  it('start the local mode when it is asked for on loopback', () => {
    expect(parseConfig({ ROUNDTABLE_LOCAL: '1' })).toMatchObject({
      mode: { kind: 'local' },
      host: '127.0.0.1',
    })
  })

  it('start the real bot with credentials', () => {
    expect(parseConfig({ ...credentials, HOST: '0.0.0.0' })).toMatchObject({ mode: { kind: 'teams' } })
  })

  it('let the add-on of the named domains call', () => {
    const env = { ...credentials, ADDON_CLIENT_ID: 'x.apps', ADDON_DOMAINS: 'School.example, a.example' }
    expect(parseConfig(env)).toMatchObject({
      addOn: {
        clientId: 'x.apps',
        domains: ['school.example', 'a.example'],
        certs: 'https://www.googleapis.com/oauth2/v3/certs',
      },
    })
    expect(parseConfig(credentials)).toMatchObject({ addOn: null })
  })

  it.each([
    ['nothing at all', {}],
    ['an app id without its secret', { BOT_APP_ID: credentials.BOT_APP_ID }],
    ['an app id that is no GUID', { ...credentials, BOT_APP_ID: 'roundtable' }],
    ['the local mode beside credentials', { ...credentials, ROUNDTABLE_LOCAL: '1' }],
    ['the local mode beside an app id alone', { BOT_APP_ID: credentials.BOT_APP_ID, ROUNDTABLE_LOCAL: '1' }],
    ['the local mode beyond loopback', { ROUNDTABLE_LOCAL: '1', HOST: '0.0.0.0' }],
    ['the local mode in production', { ROUNDTABLE_LOCAL: '1', NODE_ENV: 'production' }],
    ['links over plain http', { ...credentials, PUBLIC_URL: 'http://roundtable.school.example' }],
    ['a database that is not PostgreSQL', { ...credentials, DATABASE_URL: 'mysql://db' }],
    ['tenants that are no ids', { ...credentials, ALLOWED_TENANTS: 'our-school' }],
    ['an add-on without the domains of its school', { ...credentials, ADDON_CLIENT_ID: 'x.apps' }],
    ['domains without an add-on', { ...credentials, ADDON_DOMAINS: 'school.example' }],
    ['domains that are none', { ...credentials, ADDON_CLIENT_ID: 'x.apps', ADDON_DOMAINS: 'a.example,*' }],
    [
      'keys of the add-on from elsewhere',
      {
        ...credentials,
        ADDON_CLIENT_ID: 'x.apps',
        ADDON_DOMAINS: 'a.example',
        ADDON_CERTS_URL: 'http://127.0.0.1:9/certs',
      },
    ],
    ['an administrator without a tenant', { ...credentials, ADMINISTRATORS: credentials.BOT_APP_ID }],
    ['a port that does not exist', { ...credentials, PORT: '70000' }],
  ])('refuse %s, with a sentence', (_, env) => {
    const result = parseConfig(env)
    expect(result).toHaveProperty('problems')
    expect('problems' in result && result.problems.every((problem) => /\w+.*\.$/.test(problem))).toBe(true)
  })
})
