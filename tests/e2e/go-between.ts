import { createServer, type IncomingMessage } from 'node:http'
import type { Activity } from './activities'

/** What the bot posted into a conversation. */
export interface Posted {
  conversation: string
  activity: unknown
}

/**
 * Stands between the client and the bot and writes down what the bot posts, so that a test can press the
 * buttons of people whom the client's one user is not. Both sides speak to it as to each other.
 */
export async function startGoBetween(bot: () => string, client: () => string) {
  const posted: Posted[] = []
  let own = ''

  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request
    const body = await bodyOf(request)
    const toBot = url === '/api/messages'
    const target = toBot ? `${bot()}${url}` : `${client()}${url}`
    const conversation = /\/v3\/conversations\/([^/]+)\/activities/.exec(url)?.[1]
    if (method === 'POST' && conversation !== undefined && body !== '')
      posted.push({ conversation: decodeURIComponent(conversation), activity: JSON.parse(body) })
    try {
      const answer = await fetch(target, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === '' ? {} : { body: toBot ? readdressed(body, own) : body }),
      })
      const text = await answer.text()
      const type = answer.headers.get('content-type')
      response.writeHead(answer.status, type === null ? {} : { 'content-type': type }).end(text)
    } catch {
      response.writeHead(502).end()
    }
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  own = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    /** Where the client finds the bot. */
    endpoint: `${own}/api/messages`,
    serviceUrl: `${own}/_connector`,
    posted: posted as readonly Posted[],
    /** What Teams would deliver of somebody else; answers with what the bot says to it. */
    async deliver(activity: Activity): Promise<unknown> {
      const answer = await fetch(`${own}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      })
      if (!answer.ok) throw new Error(`The bot answered ${answer.status}`)
      const text = await answer.text()
      return text === '' ? undefined : JSON.parse(text)
    },
    close(): Promise<void> {
      server.closeAllConnections()
      return new Promise((settle) => server.close(() => settle()))
    },
  }
}

export type GoBetween = Awaited<ReturnType<typeof startGoBetween>>

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** The bot answers to where an activity says that it comes from. */
function readdressed(body: string, own: string): string {
  return JSON.stringify({ ...JSON.parse(body), serviceUrl: `${own}/_connector` })
}
