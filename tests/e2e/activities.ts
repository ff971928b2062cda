import { bot, chat, type Person, tenant } from './people'

/** An activity as the Playground sends it; `id` is what a redelivery shares. */
export type Activity = Readonly<Record<string, unknown>>

let last = 0

/** What every activity carries. Two activities never share an id, not even those of two test processes. */
function from(person: Person, serviceUrl: string, conversation: object = group): Activity {
  last += 1
  return {
    id: `e2e-${process.pid}-${last}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    locale: 'en-US',
    from: person,
    recipient: bot,
    conversation,
    channelData: { tenant: { id: tenant } },
  }
}

const group = { isGroup: true, conversationType: 'groupChat', tenantId: tenant, ...chat }

/** Speaks as any person in the team's chat. */
export function activitiesTo(serviceUrl: string) {
  return {
    installed: (person: Person): Activity => ({
      ...from(person, serviceUrl),
      type: 'installationUpdate',
      action: 'add',
    }),
    /** A message that mentions Roundtable. */
    message: (person: Person, text: string): Activity => ({
      ...from(person, serviceUrl),
      type: 'message',
      text: `<at>${bot.name}</at> ${text}`,
      entities: [{ type: 'mention', text: `<at>${bot.name}</at>`, mentioned: bot }],
    }),
    /** A pressed button: what it carries, with what was typed into the card's fields. */
    press: (person: Person, { verb, data }: Button, fields: Readonly<Record<string, string>> = {}) => ({
      ...from(person, serviceUrl),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data: { ...data, ...fields } } },
    }),
    /** The message action on what `author` wrote, its dialog confirmed with what the button carries. */
    logMessage: (person: Person, said: { id: string; author: Person; text: string }, data: object) => ({
      ...from(person, serviceUrl),
      type: 'invoke',
      name: 'composeExtension/submitAction',
      value: {
        commandId: 'logReflection',
        commandContext: 'message',
        data,
        messagePayload: {
          id: said.id,
          createdDateTime: new Date().toISOString(),
          from: { user: { id: said.author.aadObjectId, displayName: said.author.name } },
          body: { contentType: 'text', content: said.text },
        },
      },
    }),
    meetingEnd: (person: Person): Activity => ({
      ...from(person, serviceUrl),
      type: 'event',
      name: 'application/vnd.microsoft.meetingEnd',
      channelData: { tenant: { id: tenant }, meeting: { id: 'MCMxOTptZWV0aW5n' } },
      value: { Id: 'MCMxOTptZWV0aW5n', Title: chat.name, EndTime: new Date().toISOString() },
    }),
  }
}

/** What a button sends when it is pressed. */
export interface Button {
  title: string
  verb: string
  data: Readonly<Record<string, unknown>>
}
