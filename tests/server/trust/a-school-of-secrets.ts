import { byTimer } from '../../../teams-app/src/after'
import type { GoogleConfig } from '../../../teams-app/src/google/config'
import { createEntra } from '../../doubles/entra'
import { addOnClient, bearerOf, claimsOf, createGoogleIdentity, domain } from '../../doubles/google-identity'
import { createIdentity, newKeyPair, signed } from '../../doubles/identity'
import type { Place } from '../../store/places'
import { aSchool, monday } from '../a-school'
import { type Person, tenant } from '../activities'
import { googler } from '../doc-link/a-linked-doc'
import { aDrive, ana as owner } from '../google/a-drive'

const appId = '5d9c1f60-7e2b-4a35-9c48-1b6f0e2d3a47'
const tabAppId = '8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d'
const certs = 'https://www.googleapis.com/oauth2/v3/certs'
const secretFields = ['client_secret', 'refresh_token', 'assertion']

/** As whom the server works at Google; either shows other secrets. */
export const schoolAccount = {
  kind: 'school-account' as const,
  clientId: 'client-of-the-school',
  clientSecret: 'canary-of-the-client',
  refreshToken: 'canary-of-the-consent',
}

/** What a service answers that was shown a secret; `said` is all that it was told, secrets and all. */
export type Repeating = (said: string, host: string) => Response

/**
 * A school whose server has every credential that there is, and shows them to services that can be made to repeat
 * them. `secrets` fills with what it showed, `tell` with what others showed it.
 */
export async function aSchoolOfSecrets({
  place,
  google,
}: {
  place: Place
  google: Partial<Pick<GoogleConfig, 'identity'>>
}) {
  const identity = createIdentity()
  const teams = await newKeyPair('teams-1')
  identity.announced = [teams]
  const drive = aDrive({ config: { ...google, folder: null } })
  drive.google.addConsent({
    ...schoolAccount,
    email: owner,
    scopes: ['https://www.googleapis.com/auth/drive.file', 'https://www.googleapis.com/auth/documents'],
  })
  const googlePeople = await createGoogleIdentity()
  const clock = { now: () => monday }
  const entra = await createEntra({ appId: tabAppId, now: () => clock.now() })
  const metricsToken = 'canary-of-the-numbers-01'
  const secrets = new Map<string, string>([
    ['canary-of-the-bot', 'the secret of the bot'],
    [metricsToken, 'the token of the numbers'],
  ])
  if (drive.config.identity.kind === 'service-account')
    for (const line of drive.config.identity.privateKey.split('\n'))
      if (line.length === 64) secrets.set(line, 'the key of the service account')
  const told = {
    /** What repeats what it is shown instead of doing its duty. */
    repeating: null as { how: Repeating; who: 'what gives tokens' | 'what takes tokens' } | null,
    /** Who did so. */
    asked: new Set<'Google' | 'Microsoft'>(),
  }
  const network: { teams: typeof fetch } = { teams: identity.fetch }

  const world: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    const { hostname: host } = new URL(request.url)
    const said = `${JSON.stringify([...request.headers])} ${await request.text()}`
    const shown = request.headers.get('authorization')?.replace('Bearer ', '')
    if (shown !== undefined) secrets.set(shown, `the token for ${serviceOf(host)}`)
    for (const [name, value] of new URLSearchParams(host.startsWith('smba.') ? '' : said.split(' ')[1]))
      if (secretFields.includes(name)) secrets.set(value, `the ${name} for ${serviceOf(host)}`)
    if (told.repeating?.who === whoIs(new URL(request.url))) {
      told.asked.add(serviceOf(host))
      return told.repeating.how(said, host)
    }
    if (request.url === certs) return googlePeople.fetch()
    if (host.endsWith('.googleapis.com')) return drive.google.fetch(input, init)
    if (request.url.includes('/discovery/')) return entra.fetch(input, init)
    return (host.startsWith('login.') ? identity.fetch : network.teams)(input, init)
  }

  const school = await aSchool({
    place,
    config: {
      mode: { kind: 'teams', appId, appSecret: 'canary-of-the-bot', appTenant: 'botframework.com' },
      google: drive.config,
      tab: { kind: 'teams', appId: tabAppId },
      addOn: { clientId: addOnClient, domains: [domain], certs },
      metricsToken,
    },
    token: async (serviceurl) => {
      const claims = { iss: 'https://api.botframework.com', aud: appId, serviceurl }
      const token = await signed(teams, { ...claims, exp: monday / 1_000 + 7 * 86_400 })
      secrets.set(token, "Teams' own token")
      return token
    },
    world: {
      fetch: world,
      // Google is waited for where it fails; nobody has to wait here.
      after: (ms, run) => byTimer(told.repeating !== null && ms >= 100 && ms <= 5_000 ? 5 : ms, run),
    },
  })
  network.teams = school.connector.fetch
  drive.follow(school.clock)
  clock.now = () => school.clock.now
  const answers: string[] = []

  /** Knocks at a door; what is answered is kept. */
  async function knock(path: string, authorization: string, send?: string): Promise<string> {
    const answer = await fetch(`http://127.0.0.1:${school.port()}${path}`, {
      headers: { authorization, ...(send === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(send === undefined ? {} : { method: 'POST', body: send }),
    })
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    answers.push(JSON.stringify([...answer.headers]), text)
    return text
  }

  return {
    school,
    drive,
    secrets,
    told,
    answers,
    metricsToken,
    knock,
    /** What Teams got from Entra for a person of the school. */
    async ofTab(who: Person): Promise<string> {
      const token = await entra.token(tenant, who)
      secrets.set(token, 'the token of a person in the tab')
      return `Bearer ${token}`
    },
    /** What Apps Script got from Google for a person of the school. */
    async ofAddOn(who: Person): Promise<string> {
      const bearer = await bearerOf(googlePeople.google, claimsOf(googler(who), school.clock.now))
      secrets.set(bearer.replace('Bearer ', ''), 'the token of a person in Google Docs')
      return bearer
    },
  }
}

const serviceOf = (host: string) => (host.endsWith('.googleapis.com') ? 'Google' : 'Microsoft')

function whoIs({ hostname, pathname }: URL): 'what gives tokens' | 'what takes tokens' | 'keys' {
  if (/(keys|certs|openidconfiguration)$/.test(pathname)) return 'keys'
  return /^(login|oauth2)\./.test(hostname) ? 'what gives tokens' : 'what takes tokens'
}

/** Every way in which a service can repeat what it was shown. */
export const repeatings: Readonly<Record<string, Repeating>> = {
  ...Object.fromEntries(
    [400, 401, 403, 429, 500].map((status) => [
      `status ${status}`,
      (said: string, host: string) =>
        Response.json(bodyOf(said, host, status), {
          status,
          headers: { 'www-authenticate': wordOf(said), 'retry-after': wordOf(said) },
        }),
    ]),
  ),
  'a success that says nothing else': (said, host) => Response.json(bodyOf(said, host, 200)),
  'no JSON': (said) => new Response(said, { status: 200 }),
  'no answer': (said) => {
    throw Object.assign(new TypeError(`fetch failed: ${said}`), { cause: new Error(said), sent: said })
  },
}

/** As much as a header holds. */
const wordOf = (said: string) => said.replace(/[^\x20-\x7e]/g, ' ').slice(0, 4_000)

/** In the shape in which each service says what is wrong. */
function bodyOf(said: string, host: string, status: number): object {
  const reason = { reason: said, message: said, domain: said }
  if (host.startsWith('smba.')) return { error: { code: said, message: said }, id: 7, members: said }
  if (host.startsWith('login.') || host.startsWith('oauth2.'))
    return { error: status === 401 ? said : 'invalid_grant', error_description: said, expires_in: said }
  return { error: { code: status, status: said, message: said, errors: [reason], details: [reason] } }
}
