/** The school of these tests, and what Teams sends for it in the shapes of tests/fixtures/teams. */
export const tenant = '0f1e2d3c-4b5a-4978-8c6d-5e4f3a2b1c0d'
const bot = { id: '28:5d9c1f60-7e2b-4a35-9c48-1b6f0e2d3a47', name: 'Roundtable' }

export interface Person {
  id: string
  name: string
  aadObjectId: string
  locale: string
  /** The address that the directory of the school has, where a test needs one. */
  email?: string
}

export interface Chat {
  id: string
  kind: 'personal' | 'group' | 'meeting' | 'channel'
  /** The message that roots the thread, in a channel. */
  thread?: string
}

/** Where and when an activity happens, and under which id. */
export interface Occasion {
  serviceUrl: string
  at: number
  id: string
}

const firstNames = ['Ana', 'Ben', 'Cleo', 'Dev', 'Erin', 'Farid', 'Gita', 'Hugo', 'Ines', 'Jack']

/** The n-th person of the school, from 0. */
export function person(n: number, locale = 'en-US'): Person {
  const name = `${firstNames[n % 10]} Number${n}`
  const aadObjectId = `6a1b3c5d-0001-4000-8000-${String(n).padStart(12, '0')}`
  return { id: `29:person-${n}`, name, aadObjectId, locale }
}

export const people = (from: number, count: number, locale?: string) =>
  Array.from({ length: count }, (_, n) => person(from + n, locale))

/** The first people of the school by name, in order. */
export const ana = person(0)
export const ben = person(1)
export const cleo = person(2)
export const dev = person(3)
export const erin = person(4)
export const farid = person(5)
export const gita = person(6)

/** The chat of the bot with a person, under the id that the connector gives it too. */
export function personalChat({ id }: Person): Chat {
  return { id: `a:personal-members:id:${id}`, kind: 'personal' }
}

export const groupChat = (name: string): Chat => ({ id: `19:${name}@thread.v2`, kind: 'group' })
export const meetingChat = (name: string): Chat => ({ id: `19:meeting_${name}@thread.v2`, kind: 'meeting' })
export const channel = (name: string): Chat => ({ id: `19:${name}@thread.tacv2`, kind: 'channel' })

function conversationOf({ id, kind, thread }: Chat) {
  const conversationType = kind === 'personal' || kind === 'channel' ? kind : 'groupChat'
  return {
    conversationType,
    tenantId: tenant,
    id: thread === undefined ? id : `${id};messageid=${thread}`,
    ...(kind === 'personal' ? {} : { isGroup: true }),
  }
}

function envelope(type: string, from: Person, chat: Chat, { serviceUrl, at, id }: Occasion) {
  const { locale, email: _, ...sender } = from
  return {
    type,
    id,
    timestamp: new Date(at).toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: sender,
    recipient: bot,
    conversation: conversationOf(chat),
    locale,
    channelData: {
      tenant: { id: tenant },
      ...(chat.kind === 'channel' ? { team: { id: '19:whole@thread.tacv2' }, channel: { id: chat.id } } : {}),
      ...(chat.kind === 'meeting' ? { meeting: { id: 'MCMxOTptZWV0aW5n' } } : {}),
    },
  }
}

export interface Said {
  /** Whether the bot is mentioned; usual outside personal chats. */
  toBot?: boolean
  mentions?: readonly Person[]
  replyTo?: string
  /** The HTML that Teams attaches. */
  html?: string
}

/** A typed message. The mention of the bot stands before the text, as Teams writes it. */
export function message(from: Person, chat: Chat, text: string, said: Said, occasion: Occasion) {
  const { toBot = chat.kind !== 'personal', mentions = [], replyTo, html } = said
  const marks = [...(toBot ? [bot] : []), ...mentions].map(({ id, name }) => ({
    type: 'mention',
    text: `<at>${name}</at>`,
    mentioned: { id, name, ...mentions.find((other) => other.id === id) },
  }))
  return {
    ...envelope('message', from, chat, occasion),
    text: toBot ? `<at>${bot.name}</at> ${text}` : text,
    textFormat: 'plain',
    entities: marks,
    ...(replyTo === undefined ? {} : { replyToId: replyTo }),
    ...(html === undefined ? {} : { attachments: [{ contentType: 'text/html', content: html }] }),
  }
}

/** A pressed button of a card, as Action.Execute. */
export function execute(
  from: Person,
  chat: Chat,
  { verb, data }: { verb: string; data: object },
  occasion: Occasion,
) {
  return {
    ...envelope('invoke', from, chat, occasion),
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', title: '', verb, data } },
  }
}

/** The message action on a message that somebody wrote. */
export function pointAt(
  from: Person,
  chat: Chat,
  pointed: { id: string; author: Person; text: string },
  step: 'fetchTask' | 'submitAction',
  occasion: Occasion,
) {
  const { id, author, text } = pointed
  return {
    ...envelope('invoke', from, chat, occasion),
    name: `composeExtension/${step}`,
    value: {
      commandId: 'logReflection',
      commandContext: 'message',
      ...(step === 'submitAction' ? { data: {} } : {}),
      messagePayload: {
        id,
        createdDateTime: new Date(occasion.at).toISOString(),
        from: {
          user: { userIdentityType: 'aadUser', id: author.aadObjectId, displayName: author.name },
        },
        body: { contentType: 'html', content: `<p>${text}</p>` },
      },
    },
  }
}

export function installation(action: 'add' | 'remove', from: Person, chat: Chat, occasion: Occasion) {
  return { ...envelope('installationUpdate', from, chat, occasion), action }
}

/** A call begins or ends. */
export function meetingEvent(event: 'Start' | 'End', from: Person, chat: Chat, occasion: Occasion) {
  return {
    ...envelope('event', from, chat, occasion),
    name: `application/vnd.microsoft.meeting${event}`,
    value: {
      MeetingType: 'Scheduled',
      Title: 'PLC',
      Id: 'MCMxOTptZWV0aW5n',
      [`${event}Time`]: new Date(occasion.at).toISOString(),
    },
  }
}
