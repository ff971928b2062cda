import { createServer } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { type Body, parseJson, readJson } from '../../teams-app/src/http/json-body'

const bytes = (text: string) => new TextEncoder().encode(text)

test('what JSON can say within the depth comes back as it was', () => {
  const harmless = fc
    .jsonValue({ maxDepth: 10 })
    .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
  fc.assert(
    fc.property(harmless, (value) => {
      const text = JSON.stringify(value)
      expect(parseJson(bytes(text), 32)).toEqual({ value: JSON.parse(text) })
    }),
    { numRuns: 300 },
  )
})

test('brackets within words do not count as depth', () => {
  const words = `${'[{'.repeat(50)}\\"${'"'}`
  expect(parseJson(bytes(JSON.stringify([words])), 1)).toEqual({ value: [words] })
})

test.each([1, 2, 32])('depth %i is the last that passes', (depth) => {
  const nested = (levels: number) => bytes(`${'[{"a":'.repeat(levels)}1${'}]'.repeat(levels)}`)
  expect(parseJson(nested(depth), 2 * depth)).toHaveProperty('value')
  expect(parseJson(nested(depth), 2 * depth - 1)).toEqual({ refused: 400, reason: 'too deep' })
})

test('a body that comes too slowly is refused, and the request is not kept', async () => {
  const read: Body[] = []
  const server = createServer(async (request, response) => {
    read.push(await readJson(request, { bytes: 100, depth: 4, ms: 40 }))
    response.end()
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  const socket = connect(address.port, '127.0.0.1')
  socket.write(
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"a"',
  )
  await new Promise((settle) => socket.once('data', settle))
  expect(read).toEqual([{ refused: 408, reason: 'too slow' }])
  socket.destroy()
  server.closeAllConnections()
  await new Promise((settle) => server.close(settle))
})

test('a body longer than it says, in chunks, is refused where it becomes too long', async () => {
  const read: Body[] = []
  const server = createServer(async (request, response) => {
    read.push(await readJson(request, { bytes: 100, depth: 4, ms: 1_000 }))
    response.end()
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  const stream = new Blob(['"', 'x'.repeat(500), '"']).stream()
  const headers = { 'content-type': 'application/json' }
  const init = { method: 'POST', headers, body: stream, duplex: 'half' } as const
  await fetch(`http://127.0.0.1:${address.port}`, init)
  expect(read).toEqual([{ refused: 413, reason: 'too long' }])
  server.closeAllConnections()
  await new Promise((settle) => server.close(settle))
})
