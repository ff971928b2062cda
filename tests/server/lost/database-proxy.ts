import { connect, createServer, type Socket } from 'node:net'

/** Which way bytes go: what the server asks, and what the database answers. */
export const ways = ['asked', 'answered'] as const
export type Way = (typeof ways)[number]

/** A wire to PostgreSQL that can be cut after any byte, be dead, or swallow everything. */
export async function databaseProxy(url: string) {
  const target = new URL(url)
  const [port, host] = [Number(target.port || 5432), target.hostname]
  const pairs = new Set<readonly [Socket, Socket]>()
  const passed = { asked: 0, answered: 0 }
  let cut: { way: Way; left: number } | null = null
  const proxy = {
    url: '',
    state: 'open' as 'open' | 'dead' | 'swallows',
    passed,
    /** All connections are lost when so many more bytes have gone this way; the last one still arrives. */
    cutAfter(way: Way, bytes: number) {
      cut = { way, left: bytes }
    },
    /** Whether what was to be cut last has been. */
    isCut: () => cut === null,
    cutAll() {
      for (const pair of pairs) for (const socket of pair) socket.destroy()
      pairs.clear()
    },
    close(): Promise<void> {
      proxy.cutAll()
      return new Promise((closed) => server.close(() => closed()))
    },
  }

  function pass(way: Way, chunk: Buffer, to: Socket): void {
    if (proxy.state === 'swallows') return
    passed[way] += chunk.length
    if (cut === null || cut.way !== way || chunk.length < cut.left) {
      if (cut?.way === way) cut.left -= chunk.length
      to.write(chunk)
      return
    }
    const part = chunk.subarray(0, cut.left)
    cut = null
    to.write(part, () => proxy.cutAll())
  }

  const server = createServer((asking) => {
    if (proxy.state === 'dead') return asking.destroy()
    const answering = connect(port, host)
    const pair = [asking, answering] as const
    pairs.add(pair)
    asking.on('data', (chunk) => pass('asked', chunk, answering))
    answering.on('data', (chunk) => pass('answered', chunk, asking))
    for (const [socket, other] of [pair, [answering, asking]] as const) {
      socket.on('error', () => undefined)
      socket.on('close', () => other.destroy())
    }
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  target.hostname = '127.0.0.1'
  target.port = String(address.port)
  proxy.url = target.toString()
  return proxy
}
