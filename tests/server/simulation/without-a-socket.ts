import { createServer, type RequestListener } from 'node:http'
import { Duplex } from 'node:stream'

export interface Asked {
  method: 'GET' | 'POST'
  path: string
  headers: Readonly<Record<string, string>>
  body: string
}

/** A connection whose other end is here: what is asked goes in, what is answered comes out. */
class Line extends Duplex {
  readonly heard: Buffer[] = []

  override _read(): void {}

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.heard.push(chunk)
    done()
  }
}

/** Node's own HTTP server and parser around the listener, without a socket and without real time. */
export function withoutASocket(listener: RequestListener) {
  const server = createServer({ connectionsCheckingInterval: 2 ** 31 - 1, keepAliveTimeout: 0 }, listener)
  return function ask({ method, path, headers, body }: Asked): Promise<{ status: number; text: string }> {
    return new Promise((answered) => {
      const line = new Line()
      line.once('finish', () => answered(read(Buffer.concat(line.heard).toString())))
      server.emit('connection', line)
      const all = {
        ...headers,
        host: 'roundtable',
        connection: 'close',
        'content-length': Buffer.byteLength(body),
      }
      const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
      line.push(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`)
    })
  }
}

function read(answer: string): { status: number; text: string } {
  const end = answer.indexOf('\r\n\r\n')
  return { status: Number(answer.slice(9, 12)), text: answer.slice(end + 4) }
}
