import { instant } from '../../../core/src/ids'
import { docId } from '../../../core/src/running-doc/doc-id'
import type { FetchRequest } from '../../../workspace-addon/src/google/services'
import { type ServerLink, serverLink } from '../../../workspace-addon/src/source/server-link'
import { day, founded, meeting, order } from '../../core/founded'
import { createScript } from '../../doubles/apps-script/script'
import type { Network } from '../../doubles/apps-script/url-fetch'

const server = 'https://roundtable.school.example'
const doc = docId.parse('1-the-doc-of-grade-five')
const email = 'ana@school.example'
const snapshot = {
  v: 1,
  version: 7,
  member: 'A',
  team: founded(),
  people: [{ member: 'A', name: 'Ana', email }],
  words: [['team:name', 'Grade 5']],
  filed: [],
}
const item = (id: string) =>
  order({ type: 'add-item', id, occurrence: meeting('2026-09-01'), text: `Topic ${id}` })

/** A person with the add-on, and what came over the line. */
function anAddOn(network: Network, { known = true, whitelist = [`${server}/`] } = {}) {
  const asked: { url: string; request: FetchRequest; body: Record<string, unknown> }[] = []
  const script = createScript({
    whitelist,
    network: (url, request) => {
      asked.push({ url, request, body: JSON.parse(request.payload ?? 'null') })
      return network(url, request)
    },
  })
  if (known) script.identify({ sub: 'g-1', email, email_verified: true, hd: 'school.example' })
  const act = <T>(what: (link: ServerLink) => T): T =>
    script.run({ doc, email }, (services) =>
      what(
        serverLink(
          services,
          {
            doc,
            email,
            language: 'es',
            now: instant.parse(script.clock.now),
            today: day('2026-09-01'),
            secret: () => services.utilities.getUuid(),
          },
          server,
        ),
      ),
    )
  return { asked, act }
}

const answering = (status: number, body: unknown) => (): { status: number; body: string } => ({
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

const seen = { version: 7, member: 'A', home: 'server', words: new Map([['team:name', 'Grade 5']]) }

test('the server is asked over HTTPS as the person who acts, and its team is the one that is shown', () => {
  const { asked, act } = anAddOn(answering(200, { ...snapshot, kind: 'team' }))
  expect(act((link) => link.open())).toMatchObject({ kind: 'team', snapshot: seen })
  const [first] = asked
  expect(first).toMatchObject({
    url: `${server}/api/doc/open`,
    body: { v: 1, doc },
    request: { method: 'post', contentType: 'application/json', headers: { 'Accept-Language': 'es' } },
  })
  const [, claims] = first?.request.headers.Authorization?.replace('Bearer ', '').split('.') ?? []
  expect(JSON.parse(Buffer.from(claims ?? '', 'base64url').toString())).toMatchObject({ sub: 'g-1', email })
})

test('commands go with their press, and come back with the team as it then is', () => {
  const done = anAddOn(answering(200, { ...snapshot, kind: 'done' }))
  const press = { press: 'press-0001', commands: [item('i1')] }
  expect(done.act((link) => link.carryOut(press))).toMatchObject({ kind: 'done', snapshot: seen })
  expect(done.asked[0]?.body).toEqual({ v: 1, doc, ...press })
  const refused = anAddOn(answering(200, { ...snapshot, kind: 'refused', sentence: 'Ask Ana.' }))
  expect(refused.act((link) => link.carryOut(press))).toMatchObject({
    kind: 'refused',
    sentence: 'Ask Ana.',
    snapshot: seen,
  })
})

test('more commands than the server takes at once are several presses, none after one that was refused', () => {
  const many = Array.from({ length: 20 }, (_, n) => item(`i${n}`))
  const order = { press: 'press-0001', commands: many }
  const all = anAddOn(answering(200, { ...snapshot, kind: 'done' }))
  expect(all.act((link) => link.carryOut(order)).kind).toBe('done')
  expect(all.asked.map(({ body }) => body.press)).toEqual(['press-0001', 'press-0001-2', 'press-0001-3'])
  expect(all.asked.flatMap(({ body }) => body.commands)).toEqual(many)
  const none = anAddOn(answering(200, { v: 1, kind: 'refused', sentence: 'Slowly.' }))
  expect(none.act((link) => link.carryOut(order))).toMatchObject({ kind: 'refused', sentence: 'Slowly.' })
  expect(none.asked).toHaveLength(1)
})

const none = { v: 1, kind: 'none' }

test.each([
  ['nothing comes back in time', () => 'timeout', 'unreachable'],
  ['the name is not known', () => 'dns', 'unreachable'],
  ['nobody listens', () => 'unavailable', 'unreachable'],
  ['the server has its own trouble', answering(500, '<h1>Oops</h1>'), 'unreachable'],
  ['its store is down', answering(503, { error: 'unavailable' }), 'unreachable'],
  ['a gateway answers in its place', answering(404, '<h1>Not Found</h1>'), 'unreachable'],
  ['it leads elsewhere', answering(302, ''), 'unreachable'],
  ['it does not know the person', answering(401, { error: 'refused' }), 'refused'],
  ['it is asked too often', answering(429, { error: 'slow' }), 'busy'],
  ['it no longer understands us', answering(400, { error: 'malformed' }), 'newer'],
  ['it says what we do not know', answering(200, { v: 2, kind: 'team' }), 'newer'],
  ['it says nothing', answering(200, ''), 'newer'],
  ['it is another page', answering(200, '<html>'), 'newer'],
  ['the whole is too much for it', answering(413, { error: 'malformed' }), 'full'],
] as [string, Network, string][])('when %s, nothing is shown as done', (_, network, trouble) => {
  const press = { press: 'press-0001', commands: [item('i1')] }
  expect(anAddOn(network).act((link) => link.open())).toEqual({ kind: 'trouble', trouble })
  expect(anAddOn(network).act((link) => link.carryOut(press))).toEqual({ kind: 'trouble', trouble })
  expect(anAddOn(network).act((link) => link.link('ABC DEF'))).toEqual({ kind: 'trouble', trouble })
})

test('a Doc without a team, and one of a team that is not yours, look the same', () => {
  const at = () => anAddOn(answering(404, none))
  expect(at().act((link) => link.open())).toEqual({ kind: 'none' })
  expect(at().act((link) => link.exportTeam())).toEqual({ kind: 'none' })
  expect(at().act((link) => link.carryOut({ press: 'press-0001', commands: [item('i')] }))).toMatchObject({
    kind: 'refused',
    snapshot: null,
  })
})

test('a code that is wrong is told with the sentence of the server, also when it was tried too often', () => {
  const wrong = { v: 1, kind: 'refused', sentence: 'Ask for a new code.' }
  for (const status of [200, 429])
    expect(anAddOn(answering(status, wrong)).act((link) => link.link('ABC DEF'))).toEqual({
      kind: 'refused',
      sentence: 'Ask for a new code.',
      snapshot: null,
    })
})

test('without an identity of Google, and to a server that is not in the manifest, nothing is sent', () => {
  const network = answering(200, { ...snapshot, kind: 'team' })
  const unknown = anAddOn(network, { known: false })
  expect(unknown.act((link) => link.open())).toEqual({ kind: 'trouble', trouble: 'refused' })
  const elsewhere = anAddOn(network, { whitelist: [] })
  expect(elsewhere.act((link) => link.open())).toEqual({ kind: 'trouble', trouble: 'unreachable' })
  expect([...unknown.asked, ...elsewhere.asked]).toEqual([])
})
