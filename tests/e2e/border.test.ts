import { execFileSync } from 'node:child_process'
import { Agent, request } from 'node:http'
import { ana, execute, groupChat, installation, message, pointAt } from '../server/activities'
import { chanceOf } from '../server/chance'
import { sqlitePlace } from '../store/places'
import { sendRaw, slowSockets, smuggled } from './border/raw'
import { type Odd, oddRequest } from './border/requests'
import { endChildren, freePort, pause } from './child'
import { buildRoundtable, removeBuild, startRoundtable } from './roundtable-process'

/** 200,000 at night (TRUST.md S7). */
const many = Number(process.env.ROUNDTABLE_REQUESTS ?? 20_000)
const warm = 6_000
/** Rubbish is cleared away at once, so that what a process holds is what it keeps; without room to keep more it ends. */
const nodeOptions = '--max-semi-space-size=2 --max-old-space-size=128'
const chat = groupChat('grade5')
const usual = { serviceUrl: 'http://127.0.0.1:9/', at: Date.parse('2026-11-02T14:00:00Z') }

const agent = new Agent({ keepAlive: true, maxSockets: 64 })
afterAll(() => agent.destroy())

/** How one who did too much within a minute is asked to come again: on purpose, and so no error of the server. */
const tooMuch = '{"error":"many"}'

/** The status of an answer, 429 for one too many; 0 where the server closed the connection. */
function statusOf(port: number, { method, path, headers, body }: Odd): Promise<number> {
  return new Promise((settle) => {
    try {
      const length = { 'content-length': String(body.length) }
      const asked = request({
        agent,
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: { ...headers, ...length },
      })
      asked.on('response', (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => {
          text = (text + part).slice(0, 1_000)
        })
        answer.on('close', () => settle(text === tooMuch ? 429 : (answer.statusCode ?? 0)))
      })
      asked.on('error', () => settle(0))
      asked.setTimeout(20_000, () => settle(-1))
      asked.end(body)
    } catch {
      // Node itself does not send such a path.
      settle(0)
    }
  })
}

/** Megabytes that a process holds. */
const held = (pid: number) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024

test('hostile requests cost neither an error of the server, nor its life, nor its memory', async () => {
  const bundle = buildRoundtable()
  const { place, drop } = await sqlitePlace()
  try {
    const port = await freePort()
    const { dataDir, url: databaseUrl } = place
    const server = await startRoundtable({ bundle, port, dataDir, databaseUrl, nodeOptions })
    const chance = chanceOf(7)
    let ids = 0
    const occasion = () => ({ ...usual, id: `odd-${++ids}` })
    const honest = () =>
      chance.one([
        () => message(ana, chat, 'next', {}, occasion()),
        () => execute(ana, chat, { verb: 'do', data: { v: 1, nonce: `odd-${ids}` } }, occasion()),
        () => installation('add', ana, chat, occasion()),
        () => pointAt(ana, chat, { id: '7', author: ana, text: 'a' }, 'submitAction', occasion()),
      ])()
    const statuses = new Map<number, number>()
    const flood = async (count: number) => {
      let left = count
      const lane = async () => {
        while (left-- > 0) {
          const status = await statusOf(port, oddRequest(chance, honest))
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
      }
      await Promise.all(Array.from({ length: 32 }, lane))
    }
    const welcome = Buffer.from(JSON.stringify(installation('add', ana, chat, occasion())))
    const json = { 'content-type': 'application/json' }
    expect(
      await statusOf(port, { method: 'POST', path: '/api/messages', headers: json, body: welcome }),
    ).toBe(200)
    // Until the process is as large as its work makes it; what it keeps of each request would show after that.
    await flood(warm)
    const before = held(server.pid)
    const slow = slowSockets(port, 500)
    const waits: number[] = []
    let over = false
    const honestly = (async () => {
      while (!over) {
        const begun = performance.now()
        expect(
          await statusOf(port, { method: 'GET', path: '/readyz', headers: {}, body: Buffer.alloc(0) }),
        ).toBe(200)
        waits.push(performance.now() - begun)
        await pause(50)
      }
    })()
    await flood(many - warm)
    const answers: Record<string, number[]> = {}
    for (const text of smuggled) answers[text.slice(0, 300)] = await sendRaw(port, text)
    over = true
    await honestly
    const after = held(server.pid)
    waits.sort((one, other) => one - other)
    const p99 = waits[Math.floor(waits.length * 0.99)] ?? Number.NaN
    const open = slow.open()
    slow.close()
    expect([...statuses.keys()].filter((status) => status >= 500 || status < 0)).toEqual([])
    expect(Object.entries(answers).filter(([, came]) => came.some((status) => status >= 500))).toEqual([])
    // A second answer is one to the request within the request.
    expect(
      Object.entries(answers).filter(([, came]) => came.filter((status) => status >= 200).length > 1),
    ).toEqual([])
    // Those that were slow sat there meanwhile, and requests of each kind came through to a handler.
    expect(open).toBeGreaterThan(100)
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 413, 415]))
    expect(await fetch(`${server.url}/readyz`).then(({ status }) => status)).toBe(200)
    expect(after - before).toBeLessThan(50)
    expect(waits.length).toBeGreaterThan(20)
    if (process.env.ROUNDTABLE_NIGHT === '1') expect(p99).toBeLessThan(1_000)
    await server.kill('SIGTERM')
  } finally {
    await endChildren()
    await drop()
    removeBuild(bundle)
  }
}, 1_200_000)
