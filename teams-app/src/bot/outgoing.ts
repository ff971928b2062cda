import type { Card, Reply } from './answer'

/** A message as Teams takes it. */
export interface OutgoingActivity {
  type: 'message'
  text?: string
  summary?: string
  attachments?: readonly { contentType: string; content: Card }[]
}

/** The message that shows a reply. */
export function messageOf(reply: Reply): OutgoingActivity {
  if (reply.kind === 'message') return { type: 'message', text: reply.text }
  return {
    type: 'message',
    ...(reply.summary ? { summary: reply.summary } : {}),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: reply.card }],
  }
}
