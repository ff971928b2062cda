import { instant } from '../../../core/src/ids'
import type { FetchRequest } from '../../../workspace-addon/src/google/services'
import { type ServerLink, serverLink } from '../../../workspace-addon/src/source/server-link'
import { day, order } from '../../core/founded'
import { createScript } from '../../doubles/apps-script/script'
import type { Network } from '../../doubles/apps-script/url-fetch'
import { bearerOf, claimsOf } from '../../doubles/google-identity'
import { groupChat } from '../activities'
import { setUp } from '../set-up'
import { aDocSchool, type DocSchool, doc, type Googler, googler, teacher } from './a-linked-doc'

const server = 'https://roundtable.school.example'
const members = [0, 1, 2, 3, 4, 5].map(teacher)
const [ana, ben] = [teacher(0), teacher(1)]
const chat = groupChat('grade5')

/**
 * One press in the add-on, over the real server. Apps Script waits for each answer, a server in the same process cannot be waited
 * for: so the press is run up to its next question, the server is asked, and it is run again with what it answered.
 */
async function press<T>(at: DocSchool, by: Googler, what: (link: ServerLink) => T): Promise<T> {
  const heard: { status: number; body: string }[] = []
  const token = await bearerOf(at.google.google, claimsOf(by, at.school.clock.now))
  for (;;) {
    const asked: { url: string; request: FetchRequest }[] = []
    const network: Network = (url, request) => {
      asked.push({ url, request })
      return heard[asked.length - 1] ?? 'timeout'
    }
    const script = createScript({ network, whitelist: [`${server}/`] })
    const result = script.run({ doc, email: by.email }, (services) => {
      const now = instant.parse(at.school.clock.now)
      const visit = {
        doc,
        email: by.email,
        language: 'en' as const,
        now,
        today: day('2026-09-01'),
      }
      const signedIn = { ...services, identityToken: () => token.replace('Bearer ', '') }
      return what(serverLink(signedIn, { ...visit, secret: () => services.utilities.getUuid() }, server))
    })
    const next = asked[heard.length]
    if (next === undefined) return result
    const { url, request } = next
    const path = url.replace(`${server}/api/doc/`, '')
    const { Authorization: authorization = '', ...headers } = request.headers
    const { status, body } = await at.send(path, request.payload ?? '', { authorization, ...headers })
    heard.push({ status, body: JSON.stringify(body) })
  }
}

describe('the add-on and the server', () => {
  let at: DocSchool
  beforeEach(async () => {
    at = await aDocSchool()
    await setUp(at.school, chat, members)
  })
  afterEach(() => at.school.close())

  test('show one team: linked by its code, opened, changed, unlinked', async () => {
    const code = await at.code(ana, chat)
    expect(await press(at, googler(ana), (link) => link.open())).toEqual({ kind: 'none' })
    expect(await press(at, googler(ana), (link) => link.link(code))).toMatchObject({ kind: 'done' })
    const opened = await press(at, googler(ben), (link) => link.open())
    if (opened.kind !== 'team') throw new Error(`not opened: ${JSON.stringify(opened)}`)
    const { team, home } = opened.snapshot
    expect(home).toBe('server')
    const [meeting] = team.calendar.occurrences
    const item = order({ type: 'add-item', id: 'i1', occurrence: meeting?.id, text: 'Exit tickets' })
    const commands = { press: 'press-0001', commands: [item] }
    const done = await press(at, googler(ben), (link) => link.carryOut(commands))
    if (done.kind !== 'done') throw new Error(`not done: ${JSON.stringify(done)}`)
    expect([...done.snapshot.words.values()]).toContain('Exit tickets')
    const again = await press(at, googler(ben), (link) => link.carryOut(commands))
    expect(again).toMatchObject({ kind: 'done', snapshot: { version: done.snapshot.version } })
    expect(await press(at, googler(ben), (link) => link.unlink())).toEqual({ kind: 'none' })
    expect(await press(at, googler(ben), (link) => link.open())).toEqual({ kind: 'none' })
  })

  test('say why a code is not taken', async () => {
    const wrong = await press(at, googler(ana), (link) => link.link('AAA AAA'))
    expect(wrong).toMatchObject({ kind: 'refused', sentence: expect.stringMatching(/code/) })
  })
})
