import { connect } from 'node:net'
import { createAdapter } from '../../teams-app/src/bot/adapter'
import type { Answer } from '../../teams-app/src/bot/answer'
import { type Guard, localGuard } from '../../teams-app/src/bot/guard'
import { startConnector } from '../doubles/teams-connector'
import { serveBot } from './guarded-server'
import { recorded } from './recorded'

type Bot = Awaited<ReturnType<typeof serveBot>>
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close()
})

async function bot(
  handle: () => Promise<Answer>,
  { guard = localGuard(), hardStopMs = 8_000 } = {},
): Promise<Bot> {
  const served = await serveBot(
    guard,
    createAdapter({ mayAct: () => true, handle, reply: async () => {} }),
    hardStopMs,
  )
  open.push(served)
  return served
}

/** An activity as the Playground sends it. */
const local = (name: string) => ({ ...recorded(name), serviceUrl: 'http://localhost:56150/_connector' })
const message = local('playground/personal-message')
const click = local('documented/card-execute')

async function post(to: Bot, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const answer = await fetch(to.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return { status: answer.status, text: await answer.text() }
}

describe('a handler that fails', () => {
  const fails = async () => {
    throw new Error('canary: password=hunter2')
  }

  test('shows a person who clicked a sentence, and nobody its error', async () => {
    const served = await bot(fails)
    const { status, text } = await post(served, JSON.stringify(click))
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ statusCode: 200, value: expect.stringMatching(/on our side/) })
    expect(text).not.toContain('canary')
    expect(served.log).toMatchObject([{ level: 'error', message: 'a handler failed' }])
  })

  test('speaks Spanish to a Spanish client', async () => {
    const { text } = await post(await bot(fails), JSON.stringify({ ...click, locale: 'es-MX' }))
    expect(JSON.parse(text)).toMatchObject({ value: expect.stringMatching(/por nuestra parte/) })
  })

  test('makes Teams come again with a message', async () => {
    expect(await post(await bot(fails), JSON.stringify(message))).toEqual({
      status: 500,
      text: '{"error":"failed"}',
    })
  })

  test('is one with a guard that fails', async () => {
    const guard: Guard = {
      ...localGuard(),
      body: async () => {
        throw new Error('canary')
      },
    }
    const served = await bot(async () => ({ kind: 'none' }), { guard })
    expect(await post(served, JSON.stringify(message))).toEqual({ status: 500, text: '{"error":"failed"}' })
  })
})

describe('a handler that hangs', () => {
  const hangs = () => new Promise<never>(() => {})

  test('is answered for at the hard stop', async () => {
    const served = await bot(hangs, { hardStopMs: 50 })
    const clicked = await post(served, JSON.stringify(click))
    expect(JSON.parse(clicked.text)).toMatchObject({
      statusCode: 200,
      value: expect.stringMatching(/longer/),
    })
    expect(await post(served, JSON.stringify(message))).toEqual({ status: 503, text: '{"error":"late"}' })
  })
})

describe('a guard that hangs', () => {
  test('is answered for at the hard stop too', async () => {
    const guard: Guard = { ...localGuard(), token: () => new Promise<never>(() => {}) }
    const served = await bot(async () => ({ kind: 'none' }), { guard, hardStopMs: 50 })
    expect(await post(served, JSON.stringify(message))).toEqual({ status: 503, text: '{"error":"late"}' })
  })

  test('and does not know who it is asks Teams to come again', async () => {
    const guard: Guard = { ...localGuard(), token: async () => ({ unsure: 'signing key not known yet' }) }
    const served = await bot(async () => ({ kind: 'none' }), { guard })
    expect(await post(served, JSON.stringify(message))).toEqual({ status: 503, text: '{"error":"late"}' })
    expect(served.log).toMatchObject([{ facts: { reason: 'signing key not known yet', status: 503 } }])
  })
})

test('an activity that Teams delivers three times at once is answered three times', async () => {
  const served = await bot(async () => ({ kind: 'message', text: 'Hello' }))
  const connector = await startConnector()
  open.push(connector)
  const answers = await connector.deliver(served.url, click, { times: 3 })
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
})

describe('the border', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const bytes = (...codes: number[]) => new Uint8Array(codes)

  test.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number]>([
    ['a body that is no JSON', '{"type":', {}, 400],
    ['an empty body', '', {}, 400],
    ['a body of broken UTF-8', bytes(0x22, 0xff, 0x22), {}, 400],
    ['a body deeper than 32', `{"x":${nested(32)}}`, {}, 400],
    ['a bomb of brackets', '['.repeat(200_000), {}, 400],
    ['a key __proto__', '{"__proto__":{"admin":true}}', {}, 400],
    ['a hidden key __proto__', '{"a":[{"\\u005f_proto__":1}]}', {}, 400],
    ['a key constructor', '{"a":{"constructor":{"prototype":{}}}}', {}, 400],
    ['a body over 256 KB', JSON.stringify('x'.repeat(256 * 1024)), {}, 413],
    ['a form', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['another charset', '{}', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['a compressed body', '{}', { 'content-encoding': 'gzip' }, 415],
  ])('refuses %s', async (_, body, headers, status) => {
    const served = await bot(() => Promise.reject(new Error('reached')))
    expect(await post(served, body, headers)).toEqual({ status, text: '{"error":"malformed"}' })
    expect(served.log).toMatchObject([{ level: 'warn', message: 'malformed activity' }])
  })

  test('takes a body of depth 32 and of 250 KB', async () => {
    const served = await bot(async () => ({ kind: 'none' }))
    const deep = `${JSON.stringify(message).slice(0, -1)},"extra":${nested(31)}}`
    const long = JSON.stringify({ ...message, extra: 'x'.repeat(250 * 1024) })
    expect((await post(served, deep)).status).toBe(200)
    expect((await post(served, long)).status).toBe(200)
  })

  test('does not read the body of a stranger', async () => {
    const guard: Guard = { ...localGuard(), token: async () => ({ refused: 'stranger' }) }
    const served = await bot(() => Promise.reject(new Error('reached')), { guard })
    expect(await post(served, '['.repeat(1_000))).toEqual({ status: 403, text: '{"error":"refused"}' })
  })

  test('an activity of a bad shape gets 400 and one line in the log', async () => {
    const served = await bot(() => Promise.reject(new Error('reached')))
    const body = JSON.stringify({ ...message, timestamp: 'soon' })
    expect(await post(served, body)).toEqual({ status: 400, text: '{"error":"malformed"}' })
    expect(served.log).toMatchObject([{ facts: { reason: 'timestamp' }, message: 'malformed activity' }])
  })

  test('a body that breaks off leaves the server answering', async () => {
    const served = await bot(async () => ({ kind: 'none' }))
    const { port } = new URL(served.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n')
    socket.write('Content-Length: 100\r\n\r\n{"type"')
    await new Promise((settle) => setTimeout(settle, 50))
    socket.destroy()
    expect((await post(served, JSON.stringify(message))).status).toBe(200)
  })
})
