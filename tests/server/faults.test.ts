import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, type School } from './a-school'
import { ana, execute, groupChat, people, personalChat } from './activities'
import { replyView } from './card-view'
import { failingStore } from './failing-store'
import { setUp } from './set-up'

const grade5 = groupChat('grade5')

describe('when Teams fails', () => {
  let school: School
  beforeEach(async () => {
    school = await aSchool()
    await setUp(school, grade5, people(0, 3), { roles: 'facilitator' })
  })
  afterEach(() => school.close())

  const attempts = () =>
    school.connector.received.filter(({ method, path }) => method === 'POST' && path.endsWith('/activities'))
      .length

  test.each([
    ['an error of its own', { kind: 'status', status: 502 }],
    ['a cut connection', { kind: 'reset' }],
    ['a cut connection after it took the message', { kind: 'reset', applied: true }],
  ] as const)(
    'with %s, a message goes out once and never again, and is kept as doubtful',
    async (_, fault) => {
      const before = attempts()
      school.connector.fault = ({ method }) => (method === 'POST' ? fault : undefined)
      await school.say(ana, grade5, 'next')
      school.connector.fault = () => undefined
      await school.restart()
      await school.travel('2026-11-02T18:00:00Z')
      expect(attempts()).toBe(before + 1)
      expect(await school.query(`select state from outbox where state <> 'sent'`)).toEqual([
        { state: 'dead' },
      ])
      expect((await school.ask(ana, grade5, 'next')).heading).toBe(en.next.title)
    },
  )

  test.each([429, 412, 401])('with %d, the message comes later, once', async (status) => {
    let left = 2
    school.connector.fault = ({ method }) =>
      method === 'POST' && left-- > 0 ? { kind: 'status', status, retryAfter: '7' } : undefined
    const posts = await school.during(async () => {
      await school.say(ana, grade5, 'next')
      await school.travel('2026-11-02T18:00:00Z')
    })
    expect(posts.map(({ view }) => view.heading)).toEqual([en.next.title])
  })

  test.each([
    'BotNotInConversationRoster',
    'ConversationBlockedByUser',
    'BotDisabledByAdmin',
    'MessageWritesBlocked',
  ])('with 403 %s, nothing goes there until the app is installed anew', async (code) => {
    school.connector.fault = ({ method }) =>
      method === 'POST' ? { kind: 'status', status: 403, code } : undefined
    await school.say(ana, grade5, 'next')
    school.connector.fault = () => undefined
    const before = attempts()
    await school.say(ana, grade5, 'turns')
    await school.travel('2026-11-02T20:00:00Z')
    expect(attempts()).toBe(before)
    const posts = await school.during(() => school.install(ana, grade5))
    expect(posts.map(({ view }) => view.heading)).toEqual([en.next.title])
    expect((await school.ask(ana, grade5, 'turns')).heading).toBe(en.turns.title)
  })

  test('after the app is removed nothing goes there, neither answers nor reminders', async () => {
    await school.ask(ana, personalChat(ana), 'next')
    await school.install(ana, grade5, 'remove')
    await school.install(ana, personalChat(ana), 'remove')
    const before = attempts()
    await school.say(ana, grade5, 'turns')
    await school.travel('2026-11-04T15:00:00Z')
    expect(attempts()).toBe(before)
    await school.install(ana, grade5)
    const posts = await school.during(() => school.travel('2026-11-11T15:00:00Z'))
    expect(posts.map(({ chat, view }) => `${chat} ${view.heading}`)).toContain(
      `${grade5.id} ${en.closing.title}`,
    )
    expect(posts.filter(({ chat }) => chat === personalChat(ana).id)).toEqual([])
  })
})

test('what fails for good is answered with a sentence, not with silence or an error’s own words', async () => {
  const store = failingStore()
  const school = await aSchool({ world: { openStore: store.open } })
  try {
    await setUp(school, grade5, people(0, 3))
    const card = await school.ask(ana, grade5, 'next')
    store.fail(1)
    const answer = await school.deliver(execute(ana, grade5, card.press(en.buttons.turns), school.occasion()))
    expect(answer.status).toBe(200)
    expect(replyView(answer.body).text).toMatch(/went wrong/)
    expect(JSON.stringify(answer)).not.toContain('database failed')
  } finally {
    await school.close()
  }
})
