import { createServer } from 'node:http'
import { type AddressInfo, createServer as createListener, type Server } from 'node:net'
import { outcomeOfFailure } from '../../teams-app/src/bot/outcome'
import { keptConnections, type Network } from '../../teams-app/src/http/kept-connections'

const opened: Server[] = []
afterEach(() => {
  for (const server of opened.splice(0)) server.close()
})

async function listening(server: Server): Promise<number> {
  opened.push(server)
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  return (server.address() as AddressInfo).port
}

const post = (network: Network, url: string, signal = new AbortController().signal) =>
  network(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"text":"Gründe"}',
    redirect: 'manual',
    signal,
  })

const pause = (ms: number) => new Promise((settle) => setTimeout(settle, ms))

/** A server that says how many connections it has seen and what was sent. */
async function counting() {
  const seen = { connections: 0, bodies: [] as string[] }
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      seen.bodies.push(`${request.headers['content-length']} ${body}`)
      response.writeHead(201, { 'retry-after': '7' }).end('{"id":"1"}')
    })
  })
  server.on('connection', () => seen.connections++)
  return { seen, url: `http://127.0.0.1:${await listening(server)}/a?b=c` }
}

test('requests one after the other share a connection', async () => {
  const { seen, url } = await counting()
  const network = keptConnections()
  for (let n = 0; n < 5; n++) {
    const answer = await post(network, url)
    expect([answer.ok, answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([
      true,
      201,
      '7',
      { id: '1' },
    ])
    expect(answer.headers.get('location')).toBeNull()
  }
  expect(seen).toEqual({ connections: 1, bodies: Array(5).fill('18 {"text":"Gründe"}') })
})

test('a connection that nobody used for a while is not used again', async () => {
  const { seen, url } = await counting()
  const network = keptConnections({ idleMs: 50 })
  await post(network, url)
  await pause(300)
  await post(network, url)
  expect(seen.connections).toBe(2)
})

test('an answer that breaks off has its status, and nothing to read', async () => {
  const port = await listening(
    createServer((_, response) => {
      response.writeHead(201, { 'content-length': '100' }).write('{"id":')
      setTimeout(() => response.destroy(), 20)
    }),
  )
  const answer = await post(keptConnections(), `http://127.0.0.1:${port}/`)
  expect(answer.status).toBe(201)
  await expect(answer.json()).rejects.toThrow()
})

test('where nobody takes the connection up nothing was sent, so it may be tried again', async () => {
  const silent = createListener((socket) => void socket.on('error', () => {}))
  const port = await listening(silent)
  const failure = await post(keptConnections({ connectMs: 50 }), `https://127.0.0.1:${port}/`).catch(
    (problem: unknown) => problem,
  )
  expect(outcomeOfFailure(failure, 'once')).toEqual({
    kind: 'retry',
    afterMs: 5_000,
    reason: 'NOT_CONNECTED',
  })
})

test('a connection that was taken up may be silent until the request is called off', async () => {
  const port = await listening(createListener((socket) => void socket.on('error', () => {})))
  const giveUp = new AbortController()
  setTimeout(() => giveUp.abort(), 200)
  const failure = await post(
    keptConnections({ connectMs: 50 }),
    `http://127.0.0.1:${port}/`,
    giveUp.signal,
  ).catch((problem: unknown) => problem)
  expect(outcomeOfFailure(failure, 'once')).toEqual({ kind: 'unknown', reason: 'timeout' })
})
