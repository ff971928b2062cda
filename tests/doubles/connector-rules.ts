import * as z from 'zod'

const message = z.object({
  type: z.literal('message'),
  id: z.string().optional(),
  text: z.string().optional(),
  summary: z.string().optional(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  attachmentLayout: z.enum(['list', 'carousel']).optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).optional(),
})

const card = z.object({
  type: z.literal('AdaptiveCard'),
  version: z.enum(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5']),
  body: z.array(z.unknown()).optional(),
})

const mostBytesOfCard = 28 * 1024
const mostBytesOfMessage = 100 * 1024

/** Why Teams would not take this message (TEAMS.md "Limits"); null when it would. */
export function complaintAbout(body: unknown): string | null {
  const read = message.safeParse(body)
  if (!read.success) return `message: ${z.prettifyError(read.error)}`
  if (sizeOf(body) > mostBytesOfMessage) return 'message: over 100 KB'
  const { text, attachments = [] } = read.data
  if (!text && attachments.length === 0) return 'message: neither text nor attachment'
  for (const { contentType, content } of attachments) {
    if (contentType !== 'application/vnd.microsoft.card.adaptive') return `attachment: ${contentType}`
    const shape = card.safeParse(content)
    if (!shape.success) return `card: ${z.prettifyError(shape.error)}`
    if (sizeOf(content) > mostBytesOfCard) return 'card: over 28 KB'
  }
  return null
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '')
}
