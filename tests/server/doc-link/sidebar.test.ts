import { en } from '../../../teams-app/src/cards/text/en'
import type { FetchRequest } from '../../../workspace-addon/src/google/services'
import { createScript } from '../../doubles/apps-script/script'
import { pushed, sidebarOf } from '../../doubles/apps-script/sidebar'
import type { Network } from '../../doubles/apps-script/url-fetch'
import { bearerOf, claimsOf } from '../../doubles/google-identity'
import { groupChat, type Person } from '../activities'
import { setUp } from '../set-up'
import { aDocSchool, type DocSchool, doc, googler, teacher } from './a-linked-doc'

const server = 'https://roundtable.school.example'
const addon = pushed(server)
const members = [0, 1, 2, 3, 4, 5].map(teacher)
const [ana, ben] = [teacher(0), teacher(1)]
const stranger = teacher(6)
const chat = groupChat('grade5')

type Sidebar = ReturnType<typeof sidebarOf>

/**
 * The add-on as it is pushed, over the real server. Apps Script waits for each answer, a server in the same process cannot be
 * waited for: a press runs up to its next question, the server is asked, and it runs again with what was answered.
 */
function theAddon(at: DocSchool) {
  let heard: { status: number; body: string }[] = []
  let asked: { url: string; request: FetchRequest }[] = []
  let token = ''
  const line = { down: false }
  const network: Network = (url, request) => {
    asked.push({ url, request })
    return line.down ? 'dns' : (heard[asked.length - 1] ?? 'timeout')
  }
  const script = createScript({ network, whitelist: [`${server}/`] })

  async function press(by: Person, sidebar: Sidebar, act: (sidebar: Sidebar) => unknown): Promise<Sidebar> {
    token = await bearerOf(at.google.google, claimsOf(googler(by), at.school.clock.now))
    script.clock.now = at.school.clock.now
    heard = []
    const before = sidebar.stack()
    for (;;) {
      asked = []
      sidebar.putBack(before)
      act(sidebar)
      const next = asked[heard.length]
      if (next === undefined || line.down) return sidebar
      const { Authorization: _, ...headers } = next.request.headers
      const path = next.url.replace(`${server}/api/doc/`, '')
      const sent = { ...headers, authorization: token }
      const { status, body } = await at.send(path, next.request.payload ?? '', sent)
      await at.school.settle()
      heard.push({ status, body: JSON.stringify(body) })
    }
  }

  return {
    line,
    async beside(by: Person) {
      const { email } = googler(by)
      script.identify({ sub: googler(by).sub, email, email_verified: true, hd: 'school.example' })
      const sidebar = sidebarOf(addon, script, { doc, email })
      await press(by, sidebar, (one) => one.open())
      return { sidebar, press: (act: (sidebar: Sidebar) => unknown) => press(by, sidebar, act) }
    },
  }
}

describe('the sidebar of a team of Teams', () => {
  let at: DocSchool
  beforeEach(async () => {
    at = await aDocSchool()
    await setUp(at.school, chat, members)
  })
  afterEach(() => at.school.close())

  const actionsInTeams = async () =>
    at.school.press(ana, chat, await at.school.ask(ana, chat, 'next'), en.buttons.actions)

  async function linked() {
    const addOn = theAddon(at)
    const one = await addOn.beside(ana)
    await one.press((card) => card.press('Use with Teams'))
    const code = await at.code(ana, chat)
    await one.press((card) => card.press('Use with Teams', { code }))
    return { addOn, one }
  }

  test('comes with the code that Teams showed, and shows the same next person', async () => {
    const { one } = await linked()
    expect(one.sidebar.words()).toContain('Who does what')
    const inTeams = (await at.school.ask(ana, chat, 'next')).text
    const leads = /Facilitator: (.+)/.exec(inTeams)?.[1] ?? 'nobody'
    expect(one.sidebar.words()).toContain(`Facilitator ${leads}`)
  })

  test('knows a colleague by the address of the school, and a stranger not', async () => {
    const { addOn } = await linked()
    const other = await addOn.beside(ben)
    expect(other.sidebar.words()).toContain('Who does what')
    const nobody = await addOn.beside(stranger)
    expect(nobody.sidebar.words()).not.toContain('Who does what')
    expect(nobody.sidebar.buttons()).toContain('Use with Teams')
    expect(nobody.sidebar.buttons()).not.toContain('Set up the team')
  })

  test('writes what Teams shows, once, also when the server was away meanwhile', async () => {
    const { addOn, one } = await linked()
    const { sidebar } = one
    await one.press((card) => card.press('Actions'))
    addOn.line.down = true
    await one.press((card) => card.press('Add action', { text: 'Copy the rubric for everybody' }))
    expect(sidebar.words()).not.toContain('Who does what')
    expect(sidebar.buttons()).toContain('Try again')
    expect((await actionsInTeams()).text).not.toContain('Copy the rubric')
    addOn.line.down = false
    await one.press((card) => card.press('Try again'))
    expect(sidebar.words()).toContain('Copy the rubric for everybody')
    expect((await actionsInTeams()).text.match(/Copy the rubric/g)).toHaveLength(1)
  })

  test('writes once also when the server did it and only its answer was lost', async () => {
    const { addOn, one } = await linked()
    await one.press((card) => card.press('Actions'))
    const before = one.sidebar.stack()
    await one.press((card) => card.press('Add action', { text: 'Copy the rubric for everybody' }))
    one.sidebar.putBack(before)
    addOn.line.down = true
    await one.press((card) => card.press('Add action', { text: 'Copy the rubric for everybody' }))
    addOn.line.down = false
    await one.press((card) => card.press('Try again'))
    expect(one.sidebar.words().match(/Copy the rubric/g)).toHaveLength(1)
    expect((await actionsInTeams()).text.match(/Copy the rubric/g)).toHaveLength(1)
  })

  test('says so when the server is away, and a press then works again', async () => {
    const { addOn, one } = await linked()
    addOn.line.down = true
    await one.press((card) => card.open())
    expect(one.sidebar.buttons()).toEqual(expect.arrayContaining(['Try again', 'Help']))
    addOn.line.down = false
    await one.press((card) => card.press('Try again'))
    expect(one.sidebar.words()).toContain('Who does what')
  })
})
