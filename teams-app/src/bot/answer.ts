import type { Incoming } from './incoming'
import { stockPhrase } from './stock-phrase'

/** An Adaptive Card as JSON. */
export type Card = Readonly<Record<string, unknown>>

/** What a handler answers. A person's mistake is an answer like any other: Teams shows nothing of a status. */
export type Answer =
  | { kind: 'none' }
  /** In place of the card that was clicked; as a dialog where one is open; else as a message. */
  | { kind: 'card'; card: Card; summary?: string }
  /** A line for the person who clicked. */
  | { kind: 'message'; text: string }
  | { kind: 'dialog'; title: string; card: Card; width: number; height: number }
  | { kind: 'dialog-message'; text: string }
  | { kind: 'dialog-done' }
  /** A card for the person to send, in the box where they write. */
  | { kind: 'compose'; card: Card }

/** What goes into the conversation by the sender, when an answer has no place in the response. */
export type Reply = { kind: 'card'; card: Card; summary?: string } | { kind: 'message'; text: string }

/** What the bot says over HTTP to an invoke. */
export interface InvokeAnswer {
  status: 200
  body: Readonly<Record<string, unknown>>
}

const adaptiveCard = 'application/vnd.microsoft.card.adaptive'

/** Whether a person waits for the response itself: it is shown where they clicked. */
export function isInvoke(incoming: Incoming): boolean {
  if (incoming.kind === 'card-action') return incoming.via !== 'submit'
  return incoming.kind === 'log-message-ask' || incoming.kind === 'log-message-submit'
}

/** The response that shows `answer` to the person whose invoke is `incoming`. Its status is always 200. */
export function invokeAnswer(incoming: Incoming, answer: Answer): InvokeAnswer {
  if (incoming.kind === 'card-action' && incoming.via === 'execute')
    return { status: 200, body: inPlace(answer, incoming.locale) }
  return { status: 200, body: inDialog(answer) }
}

/** What must be sent as a message because `incoming` is no invoke; null when there is nothing to say. */
export function replyOf(answer: Answer): Reply | null {
  switch (answer.kind) {
    case 'card':
      return answer
    case 'dialog':
    case 'compose':
      return { kind: 'card', card: answer.card }
    case 'message':
    case 'dialog-message':
      return { kind: 'message', text: answer.text }
    case 'none':
    case 'dialog-done':
      return null
  }
}

/** The response to Action.Execute knows a card and a message, no dialog and no silence. */
function inPlace(answer: Answer, locale: string) {
  const reply = replyOf(answer) ?? { kind: 'message', text: stockPhrase(locale, 'received') }
  return reply.kind === 'card'
    ? { statusCode: 200, type: adaptiveCard, value: reply.card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: reply.text }
}

function inDialog(answer: Answer) {
  switch (answer.kind) {
    case 'dialog': {
      const { title, width, height } = answer
      return dialog({ title, width, height }, answer.card)
    }
    case 'card':
      return dialog({ title: 'Roundtable', width: 600, height: 500 }, answer.card)
    case 'message':
    case 'dialog-message':
      return { task: { type: 'message', value: answer.text } }
    case 'compose': {
      const attachments = [{ contentType: adaptiveCard, content: answer.card }]
      return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
    }
    case 'none':
    case 'dialog-done':
      return {}
  }
}

/** The Playground, like some clients, shows no dialog without a width and a height. */
function dialog(frame: { title: string; width: number; height: number }, card: Card) {
  return {
    task: { type: 'continue', value: { ...frame, card: { contentType: adaptiveCard, content: card } } },
  }
}
