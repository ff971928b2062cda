import { parseConfig } from '../../teams-app/src/config'

/** Every setting that is a secret or may hold one. */
const secrets = {
  BOT_APP_SECRET: 'canary-01-of-the-bot',
  METRICS_TOKEN: 'canary-02-of-the-numbers',
  DATABASE_URL: 'postgres://roundtable:canary-03-password@db/roundtable',
  GOOGLE_OAUTH_CLIENT_SECRET: 'canary-04-client-secret',
  GOOGLE_OAUTH_REFRESH_TOKEN: 'canary-05-refresh-token',
}
const app = {
  BOT_APP_ID: '11111111-2222-4333-8444-555555555555',
  BOT_APP_TENANT: '99999999-2222-4333-8444-555555555555',
}

test.each([
  ['the local mode beside credentials', { ...app, ROUNDTABLE_LOCAL: '1' }],
  ['a port that does not exist', { ...app, PORT: '70000' }],
  ['half of the settings of Google', { ...app }],
  ['no app id', {}],
  ['links over plain http', { ...app, PUBLIC_URL: 'http://canary-06@roundtable.school.example' }],
  ['a database of another make', { ...app, DATABASE_URL: 'mysql://u:canary-07-password@db/x' }],
  ['a token of the numbers that is too short', { ...app, METRICS_TOKEN: 'canary-08' }],
  ['a service account that is no file', { ...app, GOOGLE_SERVICE_ACCOUNT_FILE: '/canary-09-no-such-file' }],
])('%s does not start, and what is said of it quotes no secret', (_, env) => {
  const result = parseConfig({ ...secrets, ...env })
  expect(result).toHaveProperty('problems')
  if (!('problems' in result)) return
  expect(result.problems.join('\n')).not.toMatch(/canary-0[1-8]/)
  for (const problem of result.problems) expect(problem).toMatch(/\.$/)
})
