import { retryAfterMs, stopsConversation } from '../../teams-app/src/bot/outcome'
import { messageOf } from '../../teams-app/src/bot/outgoing'
import { createSender } from '../../teams-app/src/bot/sender'
import { noToken } from '../../teams-app/src/bot/token'
import { keptConnections, type Network } from '../../teams-app/src/http/kept-connections'
import { type Fault, startConnector, type TeamsConnector } from '../doubles/teams-connector'

const now = Date.parse('2026-10-14T19:21:38Z')
const hello = messageOf({ kind: 'message', text: 'Hello' })

let connector: TeamsConnector
beforeEach(async () => {
  connector = await startConnector()
})
afterEach(() => connector.close())

const doubts: string[] = []
beforeEach(() => {
  doubts.length = 0
})

const sender = () =>
  createSender({
    onDoubt: (code) => doubts.push(code),
    hosts: { kind: 'loopback' },
    token: noToken,
    fetch: keptConnections(),
    now: () => now,
    timeoutMs: 500,
  })

const place = () => ({
  serviceUrl: connector.url,
  conversation: { id: '19:team@thread.tacv2', kind: 'channel' as const },
})

const posts = () => connector.received.filter(({ method }) => method === 'POST').length

const status = (code: number, more: object = {}): Fault => ({ kind: 'status', status: code, ...more })
const retry = (afterMs: number, reason: string) => ({ kind: 'retry', afterMs, reason })
const gone = (reason: string) => ({ kind: 'gone', reason })
const unknown = (reason: string) => ({ kind: 'unknown', reason })

/** TRUST.md R8. */
const outcomes: [what: string, fault: Fault, post: object, put: object][] = [
  ['412', status(412), retry(1_000, 'status 412'), retry(1_000, 'status 412')],
  ['429', status(429), retry(5_000, 'status 429'), retry(5_000, 'status 429')],
  [
    '429 with seconds',
    status(429, { retryAfter: '17' }),
    retry(17_000, 'status 429'),
    retry(17_000, 'status 429'),
  ],
  [
    '429 with a date',
    status(429, { retryAfter: 'Wed, 14 Oct 2026 19:22:38 GMT' }),
    retry(60_000, 'status 429'),
    retry(60_000, 'status 429'),
  ],
  ['400', status(400), gone('rejected'), gone('rejected')],
  ['401', status(401), retry(1_000, 'status 401'), retry(1_000, 'status 401')],
  [
    '403, the app was removed',
    status(403, { code: 'BotNotInConversationRoster' }),
    gone('uninstalled'),
    gone('uninstalled'),
  ],
  [
    '403, blocked by the person',
    status(403, { code: 'ConversationBlockedByUser' }),
    gone('blocked-by-user'),
    gone('blocked-by-user'),
  ],
  [
    '403, disabled by an administrator',
    status(403, { code: 'BotDisabledByAdmin' }),
    gone('disabled-by-admin'),
    gone('disabled-by-admin'),
  ],
  [
    '403, closed to messages',
    status(403, { code: 'MessageWritesBlocked' }),
    gone('writes-blocked'),
    gone('writes-blocked'),
  ],
  ['403 of another kind', status(403), gone('forbidden'), gone('forbidden')],
  ['404', status(404), gone('not-found'), gone('not-found')],
  ['413', status(413), gone('rejected'), gone('rejected')],
  ['a redirect', status(307, { location: 'https://evil.example/' }), gone('rejected'), gone('rejected')],
  ['500', status(500), unknown('status 500'), retry(5_000, 'status 500')],
  ['502', status(502), unknown('status 502'), retry(5_000, 'status 502')],
  ['503', status(503), unknown('status 503'), retry(5_000, 'status 503')],
  ['504', status(504), unknown('status 504'), retry(5_000, 'status 504')],
  ['a reset before', { kind: 'reset' }, unknown('ECONNRESET'), retry(5_000, 'ECONNRESET')],
  [
    'a reset after the message was taken',
    { kind: 'reset', applied: true },
    unknown('ECONNRESET'),
    retry(5_000, 'ECONNRESET'),
  ],
  ['no answer', { kind: 'hang' }, unknown('timeout'), retry(5_000, 'timeout')],
]

describe.each(outcomes)('%s', (_, fault, post, put) => {
  beforeEach(() => {
    connector.fault = () => fault
  })

  test('is said after exactly one POST', async () => {
    expect(await sender().post(place(), hello)).toEqual(post)
    expect(posts()).toBe(1)
  })

  test('is told to whoever runs the server where nobody knows whether it arrived', async () => {
    const outcome = await sender().post(place(), hello)
    expect(doubts).toEqual(outcome.kind === 'unknown' ? [outcome.reason] : [])
  })

  test('is said of a change, which may be made again', async () => {
    expect(await sender().update(place(), '1790000000001', hello)).toEqual(put)
    expect(connector.received).toHaveLength(1)
  })
})

test('without a connection nothing was posted, so it may be tried again', async () => {
  const closed = await startConnector()
  await closed.close()
  const nobody = { ...place(), serviceUrl: closed.url }
  expect(await sender().post(nobody, hello)).toEqual(retry(5_000, 'ECONNREFUSED'))
})

test('an answer is waited for ten seconds', async () => {
  jest.useFakeTimers()
  try {
    const hang: Network = (_, init) =>
      new Promise((_settle, reject) =>
        init.signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      )
    const patient = createSender({ hosts: { kind: 'loopback' }, token: noToken, fetch: hang, now: () => now })
    let outcome: object | undefined
    void patient.post(place(), hello).then((result) => {
      outcome = result
    })
    await jest.advanceTimersByTimeAsync(9_999)
    expect(outcome).toBeUndefined()
    await jest.advanceTimersByTimeAsync(1)
    expect(outcome).toEqual(unknown('timeout'))
  } finally {
    jest.useRealTimers()
  }
})

test('four kinds of 403 stop the conversation, a lost message does not', () => {
  expect(
    (['uninstalled', 'blocked-by-user', 'disabled-by-admin', 'writes-blocked'] as const).every(
      stopsConversation,
    ),
  ).toBe(true)
  expect((['not-found', 'rejected', 'host-not-allowed'] as const).some(stopsConversation)).toBe(false)
})

test.each([
  ['17', 17_000],
  [' 0 ', 0],
  ['Wed, 14 Oct 2026 19:22:38 GMT', 60_000],
  ['Wed, 14 Oct 2020 19:22:38 GMT', 0],
  ['999999', 3_600_000],
  ['soon', null],
  ['-5', 0],
  [null, null],
])('Retry-After %p waits %p ms', (header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms)
})
