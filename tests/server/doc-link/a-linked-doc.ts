import { type Command, docAnswer, docCommandsAnswer, docId } from '@roundtable/core'
import { en } from '../../../teams-app/src/cards/text/en'
import type { Config } from '../../../teams-app/src/config'
import type { World } from '../../../teams-app/src/wiring'
import { addOnClient, bearerOf, claimsOf, createGoogleIdentity, domain } from '../../doubles/google-identity'
import type { Place } from '../../store/places'
import { aSchool, type School } from '../a-school'
import { type Chat, groupChat, type Person, person } from '../activities'
import type { CardView } from '../card-view'
import { setUp } from '../set-up'

export const doc = docId.parse('the-doc-of-grade-five')
export const otherDoc = docId.parse('the-doc-of-grade-six')

/** The same people in Google: their own ids there, the address of the school's directory. */
export interface Googler {
  sub: string
  email: string
}

export const googler = ({ id, name }: Person): Googler => ({
  sub: `g-${id.replace(/\D/g, '')}`,
  email: addressOf(name),
})

const addressOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@${domain}`

/** The n-th person of the school, with an address. */
export function teacher(n: number): Person {
  const who = person(n)
  return { ...who, email: addressOf(who.name) }
}

export interface Answered {
  status: number
  body: unknown
  headers: Headers
}

export type DocSchool = Awaited<ReturnType<typeof aDocSchool>>

/** A school whose teams can be used in Google Docs: `ask` is the add-on, as Apps Script would call. */
export async function aDocSchool(
  given: { place?: Place; config?: Partial<Config>; world?: Partial<World> } = {},
) {
  const google = await createGoogleIdentity()
  const network: typeof fetch = (input, init) =>
    new URL(input instanceof Request ? input.url : input).hostname === 'www.googleapis.com'
      ? google.fetch()
      : fetch(input, init)
  const school = await aSchool({
    ...(given.place === undefined ? {} : { place: given.place }),
    config: {
      ...given.config,
      addOn: {
        clientId: addOnClient,
        domains: [domain],
        certs: 'https://www.googleapis.com/oauth2/v3/certs',
      },
    },
    world: { fetch: network, ...given.world },
  })

  async function send(
    path: string,
    body: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answered> {
    const answer = await fetch(`http://127.0.0.1:${school.port()}/api/doc/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : JSON.parse(text), headers: answer.headers }
  }

  async function ask(path: string, from: Googler, what: object = {}, language = 'en-US'): Promise<Answered> {
    const authorization = await bearerOf(google.google, claimsOf(from, school.clock.now))
    const headers = { authorization, 'accept-language': language }
    const answer = await send(path, JSON.stringify({ v: 1, doc, ...what }), headers)
    await school.settle()
    return answer
  }

  return {
    school,
    google,
    send,
    ask,
    ...sayings(ask),
    code: (from: Person, chat: Chat) => code(school, from, chat),
  }
}

function sayings(ask: (path: string, from: Googler, what?: object) => Promise<Answered>) {
  return {
    /** The answer to opening a Doc. */
    async open(from: Googler, what: object = {}) {
      return docAnswer().parse((await ask('open', from, what)).body)
    },
    /** The team that somebody sees in the Doc. */
    async team(from: Googler, what: object = {}) {
      const answer = docAnswer().parse((await ask('open', from, what)).body)
      if (answer.kind !== 'team') throw new Error(`No team, but ${JSON.stringify(answer)}`)
      return answer
    },
    async press(from: Googler, press: string, commands: readonly Command[], what: object = {}) {
      return docCommandsAnswer().parse((await ask('commands', from, { press, commands, ...what })).body)
    },
    async link(from: Googler, code: string, what: object = {}) {
      return docAnswer().parse((await ask('link', from, { code, ...what })).body)
    },
  }
}

/** The code on a card. */
export function codeOn({ text }: CardView): string {
  const code = text.split('\n').find((line) => /^[A-Z0-9]{3} [A-Z0-9]{3}$/.test(line))
  if (code === undefined) throw new Error(`No code among:\n${text}`)
  return code
}

/** Asks for a code in the team's chat. */
async function code(school: School, from: Person, chat: Chat): Promise<string> {
  const card = await school.ask(from, chat, 'link')
  if (chat.kind === 'personal') return codeOn(card)
  return codeOn(await school.press(from, chat, card, en.link.show))
}

/** A team in a group chat whose first person has linked its Doc. */
export async function aLinkedTeam(
  at: DocSchool,
  members: readonly Person[],
  name = 'grade5',
  what = { doc },
) {
  const chat = groupChat(name)
  await setUp(at.school, chat, members)
  const [first] = members
  if (first === undefined) throw new Error('A team has people')
  const linked = await at.link(googler(first), await at.code(first, chat), what)
  if (linked.kind !== 'team') throw new Error(`Not linked: ${JSON.stringify(linked)}`)
  return { chat, team: linked }
}
