import { connect } from 'node:net'

const end = '\r\n'
const inner = 'GET /healthz HTTP/1.1\r\nHost: smuggled\r\n\r\n'
const post = (headers: string[], body: string, line = 'POST /api/messages HTTP/1.1') =>
  [line, 'Host: a', 'Content-Type: application/json', ...headers, '', body].join(end)

/**
 * Requests that two servers could read in two ways (TRUST.md S7). Each carries a second one: whoever answers both has let
 * it in.
 */
export const smuggled: readonly string[] = [
  post(['Content-Length: 4', 'Transfer-Encoding: chunked'], `0\r\n\r\n${inner}`),
  post(['Transfer-Encoding: chunked', 'Content-Length: 4'], `0\r\n\r\n${inner}`),
  post(['Content-Length: 2', 'Content-Length: 60'], `{}${inner}`),
  post(['Content-Length: 2, 60'], `{}${inner}`),
  post(['Content-Length: +2'], `{}${inner}`),
  post(['Content-Length: -1'], inner),
  post(['Content-Length: 0x2'], `{}${inner}`),
  post(['Content-Length: 2 2'], `{}${inner}`),
  post(['Content-Length: 99999999999999999999'], inner),
  post(['Content-Length : 2'], `{}${inner}`),
  post([' Content-Length: 2'], `{}${inner}`),
  post(['Content-Length:\t2\u000b'], `{}${inner}`),
  post(['Transfer-Encoding: xchunked'], `0\r\n\r\n${inner}`),
  post(['Transfer-Encoding: chunked, identity'], `0\r\n\r\n${inner}`),
  post(['Transfer-Encoding: identity, chunked, identity'], `0\r\n\r\n${inner}`),
  post(['Transfer-Encoding : chunked'], `0\r\n\r\n${inner}`),
  post(['Transfer-Encoding:\u000bchunked'], `0\r\n\r\n${inner}`),
  post(['Transfer-Encoding: "chunked"'], `0\r\n\r\n${inner}`),
  post(['Transfer-Encoding: cow', 'Transfer-Encoding: chunked', 'Content-Length: 3'], `0\r\n\r\n${inner}`),
  post(['Transfer-Encoding: chunked'], `zz\r\n{}\r\n0\r\n\r\n${inner}`),
  post(['Transfer-Encoding: chunked'], `-1\r\n{}\r\n0\r\n\r\n${inner}`),
  post(['Transfer-Encoding: chunked'], `2\n{}\n0\n\n${inner}`),
  post(['Transfer-Encoding: chunked'], `2 \r\n{}X\r\n0\r\n\r\n${inner}`),
  post(['Transfer-Encoding: chunked'], `ffffffffffffffff\r\n${inner}`),
  post(['Transfer-Encoding: chunked'], `2;a=${'b'.repeat(20_000)}\r\n{}\r\n${inner}`),
  post(['Content-Length: 2'], '{}').replaceAll(end, '\n'),
  `GET /healthz HTTP/1.1\nHost: a\n\n${inner}`,
  `GET /healthz HTTP/1.1\r\nHost: a\r\nX: a\r\n folded\r\n\r\n`,
  `GET /healthz HTTP/1.1\r\nHost: a\r\nX: a\u0000b\r\n\r\n`,
  `GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n`,
  'GET /healthz HTTP/1.1\r\n\r\n',
  'GET /healthz\r\n\r\n',
  'GET /healthz HTTP/9.9\r\nHost: a\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /healthz HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  `GET /${'a'.repeat(70_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: a\r\n${'X-A: b\r\n'.repeat(5_000)}\r\n`,
  post(['Expect: 100-continue', 'Content-Length: 2'], '{}'),
  post(['Expect: 999-nonsense', 'Content-Length: 2'], '{}'),
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  '\u0000'.repeat(1_000),
]

/** Sends bytes as they are; gives the statuses that came back before the socket ended, or half a second passed. */
export function sendRaw(port: number, text: string): Promise<number[]> {
  return new Promise((settle) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(text, 'latin1')))
    const done = () => {
      socket.destroy()
      settle([...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status)))
    }
    socket.setTimeout(500, done)
    socket.on('data', (bytes: Buffer) => {
      answer += bytes.toString('latin1')
    })
    socket.on('error', done)
    socket.on('close', done)
  })
}

/** Sockets that say a letter of a request now and then, and never end it; the answer closes them. */
export function slowSockets(port: number, many: number): { open: () => number; close: () => void } {
  const begun = [
    'GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: ',
    'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"a":"',
    'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    'G',
  ]
  const sockets = Array.from({ length: many }, (_, n) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(begun[n % begun.length] ?? ''))
    socket.on('error', () => {})
    return socket
  })
  const drip = setInterval(() => {
    for (const [n, socket] of sockets.entries()) if (n % 4 < 2 && socket.writable) socket.write('a')
  }, 200)
  return {
    open: () => sockets.filter(({ destroyed }) => !destroyed).length,
    close() {
      clearInterval(drip)
      for (const socket of sockets) socket.destroy()
    },
  }
}
