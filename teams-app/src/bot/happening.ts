import type * as z from 'zod'
import { personOf } from './account'
import * as shape from './activity-shape'
import type { Happening, PointedMessage, Where } from './incoming'
import { textOfHtml, textOfMessage } from './plain-text'

type Read = Happening | { malformed: string }
type Reader = (activity: unknown, wire: shape.WireActivity, where: Where) => Read

const unsupported = (reason: string): Read => ({ kind: 'unsupported', reason })

const teamsLink =
  /^https:\/\/(teams\.microsoft\.com|teams\.cloud\.microsoft|(gov|dod)\.teams\.microsoft\.us)\//

/** What happened, by the type of the activity and, for invokes and events, by its name. */
export function readHappening(activity: unknown, wire: shape.WireActivity, where: Where): Read {
  const named = wire.type === 'invoke' || wire.type === 'event'
  const reader = readers.get(named ? `${wire.type} ${wire.name ?? ''}` : wire.type)
  return reader === undefined
    ? unsupported(named ? `${wire.type} ${wire.name ?? 'without a name'}` : wire.type)
    : reader(activity, wire, where)
}

/** A reader of a further shape, whose mistakes name their fields. */
function reading<S extends z.ZodType>(
  wireShape: S,
  read: (detail: z.infer<S>, wire: shape.WireActivity, where: Where) => Read,
): Reader {
  return (activity, wire, where) => {
    const detail = wireShape.safeParse(activity)
    return detail.success
      ? read(detail.data, wire, where)
      : { malformed: detail.error.issues.map(({ path }) => path.join('.')).join(', ') }
  }
}

/** Text, and who is mentioned in it. The recipient of an activity is always the bot. */
function wordsOf({ text, entities }: shape.WireMessage, { recipient }: shape.WireActivity) {
  const mentions = (entities ?? []).filter((entity) => entity !== null)
  const own = mentions.filter(({ mentioned }) => mentioned.id === recipient.id)
  const others = mentions.filter(({ mentioned }) => mentioned.id !== recipient.id)
  return {
    text: textOfMessage(
      text ?? '',
      own.map((mention) => mention.text ?? ''),
    ),
    mentionsBot: own.length > 0,
    mentions: others.map(({ mentioned }) => personOf(mentioned)),
  }
}

const message = reading(shape.wireMessage, (detail, wire) => {
  // A card's Action.Submit comes as a message, with what the button carries as its value.
  if (typeof detail.value === 'object' && detail.value !== null) {
    const { verb } = { verb: undefined, ...detail.value }
    return {
      kind: 'card-action',
      via: 'submit',
      verb: typeof verb === 'string' ? verb : null,
      data: detail.value,
      cardActivityId: wire.replyToId ?? null,
    }
  }
  const html = detail.attachments?.find(({ contentType }) => contentType === 'text/html')?.content
  return {
    kind: 'message',
    ...wordsOf(detail, wire),
    ...replyOf(wire.replyToId ?? quotedIn(typeof html === 'string' ? html : '')),
    ...(typeof html === 'string' ? { attachmentsHtml: html } : {}),
  }
})

/** In a chat, who answers a message quotes it: its id stands only in the HTML. */
function quotedIn(html: string): string | undefined {
  const [quote = ''] = /<blockquote\b[^<>]*>/i.exec(html) ?? []
  if (!/\bitemtype="http:\/\/schema\.skype\.com\/Reply"/i.test(quote)) return undefined
  return /\bitemid="([\w:.-]{1,200})"/i.exec(quote)?.[1]
}

function replyOf(id: string | undefined) {
  return id === undefined || id === '' ? {} : { replyTo: id }
}

const messageUpdate = reading(shape.wireMessage, (detail, wire) => {
  const { text, mentionsBot } = wordsOf(detail, wire)
  return { kind: 'message-edited', messageId: wire.id, text, mentionsBot }
})

const execute = reading(shape.wireExecute, ({ value: { action } }, wire) => ({
  kind: 'card-action',
  via: 'execute',
  verb: action.verb ?? null,
  data: action.data,
  cardActivityId: wire.replyToId ?? null,
}))

function dialog(via: 'dialog-ask' | 'dialog-submit'): Reader {
  return reading(shape.wireDialog, ({ value: { data } }, wire) => ({
    kind: 'card-action',
    via,
    verb: null,
    data,
    cardActivityId: wire.replyToId ?? null,
  }))
}

function pointedMessage({ value }: z.infer<typeof shape.wireMessageAction>): PointedMessage {
  const { id, body, from, createdDateTime, linkToMessage } = value.messagePayload
  const user = from?.user
  const content = body.content ?? ''
  // Teams gives the person's id in the directory here, other clients the id that the bot sees.
  const directory = user && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(user.id) ? user.id : null
  return {
    id,
    text: body.contentType === 'text' ? textOfMessage(content, []) : textOfHtml(content),
    author: user ? personOf({ id: user.id, name: user.displayName, aadObjectId: directory }) : null,
    at: createdDateTime,
    link: linkToMessage && teamsLink.test(linkToMessage) ? linkToMessage : null,
  }
}

const meeting = (kind: 'meeting-start' | 'meeting-end'): Reader =>
  reading(shape.wireMeeting, ({ value }, wire) => ({
    kind,
    meetingId: wire.channelData.meeting?.id ?? value.Id ?? wire.conversation.id,
    meetingAt: (kind === 'meeting-start' ? value.StartTime : value.EndTime) ?? wire.timestamp,
    title: value.Title ?? '',
  }))

const conversationUpdate = reading(shape.wireMembers, (detail, wire) => {
  const [added, removed] = [detail.membersAdded ?? [], detail.membersRemoved ?? []]
  if (added.length + removed.length > 0)
    return { kind: 'members-changed', added: added.map(personOf), removed: removed.map(personOf) }
  const { eventType, team, channel } = wire.channelData
  if (eventType === 'teamRenamed' && team?.name) return { kind: 'conversation-renamed', name: team.name }
  if (eventType === 'channelRenamed' && channel?.name)
    return { kind: 'conversation-renamed', name: channel.name }
  if (detail.topicName) return { kind: 'conversation-renamed', name: detail.topicName }
  return unsupported(`conversationUpdate ${eventType ?? 'without members'}`)
})

const installation = reading(shape.wireInstallation, ({ action }, _, { conversation: { kind: scope } }) => {
  if (action.startsWith('add')) return { kind: 'installed', scope }
  return action.startsWith('remove')
    ? { kind: 'uninstalled', scope }
    : unsupported(`installationUpdate ${action}`)
})

const readers: ReadonlyMap<string, Reader> = new Map([
  ['message', message],
  ['messageUpdate', messageUpdate],
  ['messageDelete', (_, wire) => ({ kind: 'message-deleted', messageId: wire.id })],
  ['conversationUpdate', conversationUpdate],
  ['installationUpdate', installation],
  ['event application/vnd.microsoft.meetingStart', meeting('meeting-start')],
  ['event application/vnd.microsoft.meetingEnd', meeting('meeting-end')],
  ['invoke adaptiveCard/action', execute],
  ['invoke task/fetch', dialog('dialog-ask')],
  ['invoke task/submit', dialog('dialog-submit')],
  [
    'invoke composeExtension/fetchTask',
    reading(shape.wireMessageAction, (detail) => ({
      kind: 'log-message-ask',
      commandId: detail.value.commandId,
      message: pointedMessage(detail),
    })),
  ],
  [
    'invoke composeExtension/submitAction',
    reading(shape.wireMessageAction, (detail) => ({
      kind: 'log-message-submit',
      commandId: detail.value.commandId,
      message: pointedMessage(detail),
      data: detail.value.data,
    })),
  ],
])
