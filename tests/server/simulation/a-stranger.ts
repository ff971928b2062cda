import { signed } from '../../doubles/identity'
import { groupChat, installation, meetingEvent, message, type Person, person } from '../activities'
import { forAStranger } from './a-process'
import type { TeamInPlay } from './a-team'
import type { IdentitySide } from './identity-side'
import { occasionOf } from './people-press'
import type { Script } from './script'
import { type Activity, post } from './teams-delivers'

/** What no row may hold. */
export const theirs = {
  address: 'https://smba.trafficmanager.net.evil.example',
  tenant: '99999999-aaaa-4bbb-8ccc-dddddddddddd',
  chat: groupChat('strangers'),
} as const

interface Forgery {
  what: string
  token(identity: IdentitySide, serviceUrl: string): Promise<string> | string | null
  body?: (activity: Activity) => Activity
  tenant?: string
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claiming =
  (change: Record<string, unknown>): Forgery['token'] =>
  (identity, serviceUrl) =>
    signed(identity.keys().teams, { ...identity.claims(serviceUrl), ...change })
const heard: Forgery['token'] = (identity, serviceUrl) => identity.token(serviceUrl)

const forgeries: readonly Forgery[] = [
  { what: 'no token', token: () => null },
  {
    what: 'a token without a signature',
    token: (identity, url) =>
      `${base64({ alg: 'none', typ: 'JWT', kid: identity.keys().teams.kid })}.${base64(identity.claims(url))}.`,
  },
  {
    what: 'the name of Teams’ key',
    token: (identity, url) =>
      signed(identity.keys().strangers, identity.claims(url), { kid: identity.keys().teams.kid }),
  },
  {
    what: 'a key that nobody announces',
    token: (identity, url) => signed(identity.keys().strangers, identity.claims(url)),
  },
  {
    what: 'a key of other channels',
    token: (identity, url) => signed(identity.keys().otherChannels, identity.claims(url)),
  },
  { what: 'another issuer', token: claiming({ iss: 'https://api.botframework.us' }) },
  { what: 'a token for another bot', token: claiming({ aud: '99999999-aaaa-4bbb-8ccc-eeeeeeeeeeee' }) },
  { what: 'an old token', token: claiming({ nbf: 1_700_000_000, exp: 1_700_003_600 }) },
  {
    what: 'a token of Teams, and an address of its own',
    token: heard,
    body: (activity) => ({ ...activity, serviceUrl: theirs.address }),
  },
  { what: 'a token of Teams, for another school', token: heard, tenant: theirs.tenant },
]

/** What a stranger would have the server believe. */
function lieOf(script: Script, team: TeamInPlay, who: Person, word: string): Activity {
  const occasion = occasionOf(script, team)
  switch (script.world.chance.below(4)) {
    case 0:
      return installation('remove', who, team.chat, occasion)
    case 1:
      return meetingEvent('End', who, team.chat, occasion)
    case 2:
      return message({ ...person(900), name: word }, theirs.chat, `topic ${word}`, {}, occasion)
    default:
      return message(who, team.chat, `decision ${word}`, {}, occasion)
  }
}

/** A stranger speaks as if it were Teams. */
export async function aStrangerSpeaks(
  script: Script,
  team: TeamInPlay,
  who: Person,
  forgery = script.world.chance.one(forgeries),
): Promise<void> {
  const { world } = script
  if (world.identity === null) return
  script.step(`a stranger comes with ${forgery.what}`)
  const word = `forged${script.strangers.length}x${world.seed}w`
  const lie = lieOf(script, team, who, word)
  const token = await forgery.token(world.identity, lie.serviceUrl)
  const activity = forgery.body?.(lie) ?? lie
  const tenant = forgery.tenant ?? team.tenant
  const answer = await forAStranger.run(true, () =>
    post(world, { activity, tenant, authorization: token === null ? undefined : `Bearer ${token}` }),
  )
  script.strangers.push({ what: forgery.what, word, status: answer?.status ?? null })
}

/** Teams signs with another key; a stranger may come just before, so that the server has looked for keys already. */
export async function anotherKey(script: Script, team: TeamInPlay, who: Person): Promise<void> {
  const { chance, identity } = script.world
  const unannounced = forgeries.find(({ what }) => what === 'a key that nobody announces')
  if (chance.next() < 0.5) await aStrangerSpeaks(script, team, who, unannounced)
  script.step('Teams signs with another key')
  identity?.rotate()
}
