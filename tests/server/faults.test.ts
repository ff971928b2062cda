import { en } from '../../teams-app/src/cards/text/en'
import { describeWithPostgres } from '../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from '../store/places'
import { aSchool, type School } from './a-school'
import {
  ana,
  ben,
  type Chat,
  execute,
  groupChat,
  installation,
  message,
  people,
  personalChat,
  pointAt,
} from './activities'
import { replyView } from './card-view'
import { type Failure, failingStore, failures } from './failing-store'
import { setUp } from './set-up'

const grade5 = groupChat('grade5')
/** More calls than anything makes until its answer is out. */
const mostCalls = 40

interface Deed {
  activity: object
  /** The fact that it adds to the log, if any. */
  fact: string | null
  /** The chat that gets one message for it, if any. */
  chat: Chat | null
}
type Kind = (school: School, text: string, n: number) => Promise<Deed>

const press = async (school: School, title: string, button: string, fields: Record<string, string>) => {
  const next = await school.press(ana, grade5, await school.ask(ana, grade5, 'next'), title)
  return execute(ana, grade5, next.press(button, fields), school.occasion())
}

const kinds: Readonly<Record<string, Kind>> = {
  'a typed reflection': async (school, text) => ({
    activity: message(ben, personalChat(ben), `reflect ${text}`, {}, school.occasion()),
    fact: 'reflection-logged',
    chat: personalChat(ben),
  }),
  'a tag in a chat': async (school, text) => ({
    activity: message(ben, grade5, `#win ${text}`, { toBot: false }, school.occasion()),
    fact: 'win-logged',
    chat: grade5,
  }),
  'a question': async (school) => ({
    activity: message(ana, grade5, 'turns', {}, school.occasion()),
    fact: null,
    chat: grade5,
  }),
  'a form on a card': async (school, text) => ({
    activity: await press(school, en.buttons.actions, en.buttons.addAction, { text }),
    fact: 'action-added',
    chat: null,
  }),
  'the message action': async (school, text, n) => ({
    activity: pointAt(ana, grade5, { id: `17${n}`, author: ben, text }, 'submitAction', school.occasion()),
    fact: 'reflection-logged',
    chat: null,
  }),
  'an installation': async (school, _, n) => ({
    activity: installation('add', ben, groupChat(`new-${n}`), school.occasion()),
    fact: null,
    chat: groupChat(`new-${n}`),
  }),
  'the set-up card': async (school, _, n) => {
    const chat = groupChat(`founded-${n}`)
    school.connector.rosters.set(chat.id, people(20, 3))
    await school.install(ana, chat)
    const form = await school.press(ana, chat, school.latest(chat), en.buttons.setUp)
    const filled = form.press(en.buttons.save, { name: 'New', weekdays: '2', zone: 'America/New_York' })
    return { activity: execute(ana, chat, filled, school.occasion()), fact: 'team-founded', chat: null }
  },
}

const factsOf = async (school: School, fact: string | null) =>
  fact === null
    ? 0
    : Number((await school.query(`select count(*) as n from events where event like '%"${fact}"%'`))[0]?.n)

/** Whether Teams, or the person who reads an apology, would send it again. */
const wantsMore = ({ status, body }: Awaited<ReturnType<School['deliver']>>) =>
  status !== 200 || JSON.stringify(body ?? '').includes('omething went wrong')

function everyCall(open: () => Promise<Place>, hows: readonly Failure[]) {
  test.each(Object.entries(kinds))('%s is done once, whichever call of it fails', async (_, kind) => {
    const store = failingStore()
    const school = await aSchool({ place: await open(), world: { openStore: store.open } })
    let struck = 0
    try {
      await setUp(school, grade5, people(0, 3))
      for (const how of hows)
        for (let n = 1; n <= mostCalls; n++) {
          const text = `w-${how}-${n}-x`
          const { activity, fact, chat } = await kind(school, text, struck * 100 + n)
          const before = await factsOf(school, fact)
          const posts = school.posted().length
          store.fail(n, how)
          for (let tries = 0; wantsMore(await school.deliver(activity)); tries++)
            expect(tries).toBeLessThan(3)
          await school.settle()
          const happened = store.over()
          // What failed on its way out is tried again when its time has come.
          for (const later of [10_000, 31_000, 31_000]) {
            school.clock.now += later
            await school.settle()
          }
          const kept = await school.query(`select count(*) as n from words where text = '${text}'`)
          expect([how, n, await factsOf(school, fact)]).toEqual([how, n, before + (fact === null ? 0 : 1)])
          if (JSON.stringify(activity).includes(text)) expect(Number(kept[0]?.n)).toBe(1)
          const came = school
            .posted()
            .slice(posts)
            .map((one) => one.chat)
          expect([how, n, came]).toEqual([how, n, chat === null ? [] : [chat.id]])
          if (!happened) break
          struck++
        }
      expect(struck).toBeGreaterThan(hows.length * 4)
      expect(await school.query(`select key, reason from outbox where state = 'dead'`)).toEqual([])
    } finally {
      await school.close()
    }
  })
}

describe('on SQLite', () => everyCall(sqlitePlace, failures))
describeWithPostgres('on PostgreSQL', () => everyCall(postgresPlace, ['after']))

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
    store.fail(1, 'before')
    const answer = await school.deliver(execute(ana, grade5, card.press(en.buttons.turns), school.occasion()))
    expect(answer.status).toBe(200)
    expect(replyView(answer.body).text).toMatch(/went wrong/)
    expect(JSON.stringify(answer)).not.toContain('database failed')
  } finally {
    await school.close()
  }
})
