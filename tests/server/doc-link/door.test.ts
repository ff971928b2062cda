import { bearerOf, claimsOf } from '../../doubles/google-identity'
import { signed } from '../../doubles/identity'
import { aSchool } from '../a-school'
import { failingStore } from '../failing-store'
import { aDocSchool, aLinkedTeam, type DocSchool, doc, googler, otherDoc, teacher } from './a-linked-doc'

const ana = teacher(0)
const ben = teacher(1)
const routes = ['open', 'commands', 'link', 'unlink', 'export', 'import']

let at: DocSchool
const store = failingStore()
beforeAll(async () => {
  at = await aDocSchool({ world: { openStore: store.open } })
  await aLinkedTeam(at, [ana, ben])
})
afterAll(() => at.school.close())
/** Another minute, another pace. */
beforeEach(() => {
  at.school.clock.now += 120_000
})

const request = JSON.stringify({ v: 1, doc })

describe.each(routes)('/api/doc/%s', (route) => {
  test('tells nobody why a token does not hold, and asks the store nothing', async () => {
    const { google, strangers } = at.google
    const claims = claimsOf(googler(ana), at.school.clock.now)
    const headers = [
      undefined,
      'Bearer x.y.z',
      await bearerOf(strangers, claims),
      `Bearer ${await signed(strangers, claims, { kid: google.kid })}`,
      await bearerOf(google, { ...claims, aud: 'another' }),
      await bearerOf(google, { ...claims, hd: 'other.example' }),
    ]
    store.fail(1)
    for (const authorization of headers) {
      const answer = await at.send(route, request, authorization === undefined ? {} : { authorization })
      expect([answer.status, answer.body]).toEqual([401, { error: 'refused' }])
    }
    expect(store.over()).toBe(false)
    expect(JSON.stringify(at.school.lines)).not.toContain('lakeside.example')
  })

  test('refuses what is no request of the add-on', async () => {
    const authorization = await bearerOf(at.google.google, claimsOf(googler(ana), at.school.clock.now))
    const send = async (body: string, more = {}) =>
      (await at.send(route, body, { authorization, ...more })).status
    const most = route === 'import' ? 2_048 : 100
    expect(await send('x'.repeat((most + 1) * 1_024))).toBe(413)
    expect(await send('{}', { 'content-type': 'text/plain' })).toBe(415)
    for (const body of [
      '',
      '{',
      '[]',
      '{}',
      '{"v":2}',
      `{"v":1,"doc":"short"}`,
      `{"v":1,"doc":"${doc}","__proto__":{}}`,
      `${'['.repeat(40)}${']'.repeat(40)}`,
      JSON.stringify({ v: 1, doc, surprise: true }),
    ])
      expect([body, await send(body)]).toEqual([body, 400])
  })

  test('is kept by nobody: no cache, no guessing of types', async () => {
    const { headers } = await at.ask(route, googler(ana), { doc: otherDoc })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-type')).toMatch(/^application\/json/)
  })

  test('answers only what is posted', async () => {
    const answer = await fetch(`http://127.0.0.1:${at.school.port()}/api/doc/${route}`)
    expect(answer.status).toBe(404)
  })
})

test('while the store is down the add-on is told to come again', async () => {
  for (const n of [1, 2, 3]) {
    store.fail(n)
    const answer = await at.ask('open', googler(ben))
    expect([answer.status, answer.body]).toEqual([503, { error: 'unavailable' }])
    expect(answer.headers.get('retry-after')).toBe('5')
    store.over()
  }
  expect((await at.ask('open', googler(ben))).status).toBe(200)
})

test('the log says what kept the keys of Google away', async () => {
  const { strangers } = at.google
  at.google.down = true
  const authorization = await bearerOf(strangers, claimsOf(googler(ben), at.school.clock.now))
  expect((await at.send('open', request, { authorization })).status).toBe(401)
  at.google.down = false
  const told = at.school.lines.filter(({ msg }) => msg === 'keys of Google not fetched')
  expect(told).toMatchObject([{ err: { kind: 'TypeError' } }])
})

test('one person has 300 looks and 60 presses a minute, and takes none from others', async () => {
  const statuses = async (route: string, n: number) =>
    (await Promise.all(Array.from({ length: n }, () => at.ask(route, googler(ana))))).map(
      ({ status }) => status,
    )
  const looks = await statuses('open', 302)
  expect(looks.filter((status) => status === 429)).toHaveLength(2)
  const commands = await statuses('commands', 62)
  expect(commands.filter((status) => status === 429)).toHaveLength(2)
  expect((await at.ask('open', googler(ben))).status).toBe(200)
  const slow = await at.ask('open', googler(ana))
  expect([slow.status, Number(slow.headers.get('retry-after')) > 0]).toEqual([429, true])
  expect(slow.body).toMatchObject({ kind: 'refused', sentence: expect.stringMatching(/Wait/) })
  at.school.clock.now += 61_000
  expect((await at.ask('open', googler(ana))).status).toBe(200)
})

test('without an add-on nothing answers', async () => {
  const school = await aSchool()
  for (const route of routes) {
    const url = `http://127.0.0.1:${school.port()}/api/doc/${route}`
    expect((await fetch(url, { method: 'POST', body: request })).status).toBe(404)
  }
  await school.close()
})
