import { askAhead } from '../../teams-app/tab/server/ahead'
import { createServer } from '../../teams-app/tab/server/server'

/** The network: every request is listed and answered with its number. */
function listening() {
  const asked: string[] = []
  let away = false
  globalThis.fetch = async (address) => {
    asked.push(String(address).replace(/\?.*/, ''))
    if (away) throw new TypeError('Failed to fetch')
    return Response.json({ now: asked.length, view: { number: asked.length } })
  }
  let time = 0
  const server = askAhead(
    createServer({ authorization: async () => 'Local ana', language: 'en' }),
    () => time,
  )
  return {
    asked,
    server,
    wait: (ms: number) => {
      time += ms
    },
    goAway: () => {
      away = true
    },
  }
}

const kept = globalThis.fetch
afterEach(() => {
  globalThis.fetch = kept
})

const meeting = '/api/tab/teams/grade-5/views/meeting'

test('what was asked for ahead is asked for once, and answers the first who asks', async () => {
  const { server, asked, wait } = listening()
  server.ahead('grade-5', 'meeting')
  wait(4_900)
  expect(await server.view('grade-5', 'meeting', {})).toMatchObject({ kind: 'ok', body: { now: 1 } })
  expect(asked).toEqual([meeting])
})

test('who asks next, or for another thing, asks anew', async () => {
  const { server, asked } = listening()
  server.ahead('grade-5', 'meeting')
  await server.view('grade-6', 'meeting', {})
  await server.view('grade-5', 'settings', {})
  await server.view('grade-5', 'meeting', {})
  expect(await server.view('grade-5', 'meeting', {})).toMatchObject({ body: { now: 4 } })
  expect(asked).toHaveLength(4)
})

test('what was asked for long ago is not shown as new', async () => {
  const { server, wait } = listening()
  server.ahead('grade-5', 'meeting')
  wait(5_000)
  expect(await server.view('grade-5', 'meeting', {})).toMatchObject({ body: { now: 2 } })
})

test('an answer says when it came, however late it is looked at', async () => {
  const { server } = listening()
  server.ahead('grade-5', 'meeting')
  await new Promise((done) => setTimeout(done, 60))
  const looked = Date.now()
  const answer = await server.view('grade-5', 'meeting', {})
  expect(answer.kind === 'ok' && answer.body.cameAt).toBeLessThan(looked - 20)
})

test('a server that was away when it was asked ahead is asked again', async () => {
  const { server, goAway, asked } = listening()
  goAway()
  server.ahead('grade-5', 'meeting')
  expect(await server.view('grade-5', 'meeting', {})).toEqual({ kind: 'away' })
  await server.view('grade-5', 'meeting', {})
  expect(asked).toHaveLength(2)
})
