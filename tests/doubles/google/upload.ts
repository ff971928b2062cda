import { type Call, driveError, Ended } from './answer'

/** The JSON of a request, and what was uploaded with it. */
export function readUpload(
  call: Call,
  upload: boolean,
): { json: unknown; media?: { type: string; content: string } } {
  const type = call.headers['content-type'] ?? ''
  if (!upload) return { json: call.body === '' ? undefined : parsed(call.body) }
  const uploadType = call.url.searchParams.get('uploadType')
  if (uploadType === 'media') return { json: {}, media: { type, content: call.body } }
  const [, quoted, bare] = /^multipart\/related;.*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (uploadType !== 'multipart' || boundary === undefined)
    throw new Ended(
      driveError(400, 'badContent', 'Bad content. The double knows the upload types media and multipart.'),
    )
  const [first, second, ...more] = call.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.replace(/^\r?\n/, '').replace(/\r?\n$/, ''))
  if (first === undefined || second === undefined || more.length > 0)
    throw new Ended(driveError(400, 'badContent', 'Malformed multipart body.'))
  const media = split(second)
  return { json: parsed(split(first).content), media }
}

function split(part: string): { type: string; content: string } {
  const [, head = '', content = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? []
  const [, type = 'application/octet-stream'] = /^content-type:\s*(.+?)\s*$/im.exec(head) ?? []
  return { type, content }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Ended(driveError(400, 'parseError', 'Parse Error'))
  }
}
