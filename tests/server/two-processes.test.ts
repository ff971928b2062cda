import { readdirSync } from 'node:fs'
import { en } from '../../teams-app/src/cards/text/en'
import { describeWithPostgres } from '../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from '../store/places'
import { aSchool, type School } from './a-school'
import { execute, groupChat, message, people, person } from './activities'
import { replyView } from './card-view'
import { createPost } from './post'
import { setUp } from './set-up'

const chats = [groupChat('north'), groupChat('south'), groupChat('west')]
const [chat = groupChat('north')] = chats
const members = people(0, 5)

const later = '2026-11-12T14:00:00Z'

/** How many messages of which kind each chat got, and which documents lie there. */
function whatHappened(school: School) {
  const posts = school.posted().map(({ chat: id, view }) => `${id} ${view.heading}`)
  const filed = readdirSync(school.filingDir, { recursive: true, encoding: 'utf8' })
  return { posts: posts.sort(), filed: filed.filter((name) => name.endsWith('.md')).sort() }
}

/** The same days with one process. */
async function whatOneDoes() {
  const alone = await aSchool()
  for (const one of chats) await setUp(alone, one, members, { roles: 'facilitator' })
  await alone.travel(later)
  const happened = whatHappened(alone)
  await alone.close()
  expect(happened.filed.length).toBeGreaterThan(0)
  return happened
}

function both(open: () => Promise<Place>): void {
  let school: School
  let other: School
  const http = createPost()

  beforeEach(async () => {
    const place = await open()
    school = await aSchool({ place })
    other = await aSchool({
      place: { ...place, drop: async () => undefined },
      config: { filingDir: school.filingDir },
      world: { now: () => school.clock.now },
    })
    for (const one of chats) await setUp(school, one, members, { roles: 'facilitator' })
  })
  afterEach(async () => {
    await other.close()
    await school.close()
  })
  afterAll(() => http.close())

  const ports = () => [school.port(), other.port()]
  const postsIn = (id: string) =>
    school.connector.received.filter(
      ({ method, path, conversation }) =>
        method === 'POST' && path.endsWith('/activities') && conversation === id,
    ).length
  const said = (text: string, n: number) =>
    message(
      members[n % members.length] ?? person(0),
      chats[n % chats.length] ?? chat,
      text,
      {},
      school.occasion(),
    )
  const errors = () => [...school.lines, ...other.lines].filter(({ level }) => level >= 50)

  test('an activity that comes to both is done by one of them, and what one wrote the other knows', async () => {
    const before = chats.map(({ id }) => postsIn(id))
    const activities = Array.from({ length: 60 }, (_, n) => said(`action Copy rubric ${n}`, n))
    const answers = await Promise.all(
      activities.flatMap((activity, n) =>
        // Each twice at both; which of them is first changes.
        (n % 2 ? ports() : ports().reverse()).flatMap((port) => [
          http.post(port, activity),
          http.post(port, activity),
        ]),
      ),
    )
    await school.settle()
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const kept = await school.query(`select text from words where text like 'Copy rubric %'`)
    expect(kept.map(({ text }) => text).sort()).toEqual(activities.map((_, n) => `Copy rubric ${n}`).sort())
    expect(chats.map(({ id }) => postsIn(id))).toEqual(before.map((count) => count + 20))
    const versions = await school.query(
      'select count(*) as n, max(version) as last, (select version from teams where team = events.team) as team from events group by team',
    )
    for (const { n, last, team } of versions)
      expect([Number(n), Number(last)]).toEqual([Number(team), Number(team)])

    // Both have the team in memory now: what one writes stands in the next answer of the other.
    await school.say(person(0), chat, 'next')
    const turns = school.latest(chat)
    for (const [n, port] of [...ports(), ...ports()].entries()) {
      await http.post(port, message(person(0), chat, `action Bring the map ${n}`, {}, school.occasion()))
      const asked = ports().find((one) => one !== port) ?? port
      const press = execute(person(0), chat, turns.press(en.buttons.actions), school.occasion())
      const { text } = replyView((await http.post(asked, press)).body)
      expect(text).toContain(`Bring the map ${n}`)
    }
    await school.settle()
    expect(errors()).toEqual([])
  })

  test('the clock of both does once what is due, as the clock of one does: reminders, rounds, filings', async () => {
    await school.travel(later)
    expect(whatHappened(school)).toEqual(await whatOneDoes())
    expect(errors()).toEqual([])
  })

  test('they share what Teams allows a tenant in a second', async () => {
    const sent: number[] = []
    school.connector.fault = () => {
      sent.push(school.clock.now)
      return undefined
    }
    const help = (n: number) => message(person(n), groupChat(`chat-${n}`), 'help', {}, school.occasion())
    await Promise.all(Array.from({ length: 200 }, (_, n) => http.post(ports()[n % 2] ?? 0, help(n))))
    await school.settle()
    expect(sent).toHaveLength(200)
    const inOneSecond = sent.map((at) => sent.filter((one) => one > at - 1_000 && one <= at).length)
    expect(Math.max(...inOneSecond)).toBeLessThanOrEqual(50)
    expect(await school.query(`select key from outbox where state = 'dead'`)).toEqual([])
  })
}

describe('two processes on one SQLite file', () => both(sqlitePlace))

describeWithPostgres('two processes on one PostgreSQL', () => both(postgresPlace))
