import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, memberOf, type Posting, type School } from './a-school'
import { ana, ben, cleo, dev, erin, farid, groupChat, meetingChat, people, personalChat } from './activities'
import { setUp } from './set-up'

const grade5 = groupChat('grade5')
const team = people(0, 6)

let school: School
beforeEach(async () => {
  school = await aSchool()
  await setUp(school, grade5, team, { roles: 'facilitator' })
})
afterEach(() => school.close())

const headed = (posts: readonly Posting[], heading: string) =>
  posts.filter(({ view }) => view.heading === heading).map(({ chat }) => chat)
const filed = () =>
  readdirSync(school.filingDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))

/** Tells each hour what was posted in it, in New York's time. */
async function hours(until: string): Promise<{ at: string; post: Posting }[]> {
  const all: { at: string; post: Posting }[] = []
  while (school.clock.now < Date.parse(until)) {
    const next = new Date(Math.min(Date.parse(until), school.clock.now + 1_800_000)).toISOString()
    const posts = await school.during(() => school.travel(next))
    const at = new Intl.DateTimeFormat('sv', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'America/New_York',
    }).format(school.clock.now)
    all.push(...posts.map((post) => ({ at, post })))
  }
  return all
}

describe('reminders', () => {
  test('go to the holder a week and a day ahead, once, at the hour of the meeting', async () => {
    const posts = await hours('2026-11-17T20:00:00Z')
    const reminders = posts.filter(({ post }) =>
      [en.reminder.week, en.reminder.tomorrow].includes(post.view.heading),
    )
    expect(reminders.map(({ at, post }) => [at, post.chat, post.view.heading])).toEqual([
      ['2026-11-02 15:30', personalChat(ana).id, en.reminder.tomorrow],
      ['2026-11-03 15:30', personalChat(ben).id, en.reminder.week],
      ['2026-11-09 15:30', personalChat(ben).id, en.reminder.tomorrow],
      ['2026-11-10 15:30', personalChat(cleo).id, en.reminder.week],
      ['2026-11-16 15:30', personalChat(cleo).id, en.reminder.tomorrow],
    ])
    expect(reminders[1]?.post.view.text).toContain('Open and look back')
  })

  test('wait for the hours of the team when the server was away', async () => {
    // Monday, 9 November, 22:30 in New York: the time of the reminder is past, the hours are over.
    school.clock.now = Date.parse('2026-11-10T03:30:00Z')
    const posts = await hours('2026-11-10T14:00:00Z')
    expect(posts.filter(({ post }) => post.chat === personalChat(ben).id).map(({ at }) => at)).toEqual([
      '2026-11-10 07:30',
    ])
  })

  test('follow the date when it goes to somebody else', async () => {
    const card = await school.ask(ben, personalChat(ben), 'swap')
    const theirs = card.choices.theirs?.find(({ title }) => title.includes(erin.name))?.value ?? ''
    await school.press(ben, personalChat(ben), card, en.buttons.ask, { theirs })
    await school.press(erin, personalChat(erin), school.latest(personalChat(erin)), en.buttons.acceptSwap)
    const posts = await school.during(() => school.travel('2026-11-10T19:00:00Z'))
    expect(headed(posts, en.reminder.week)).toEqual([personalChat(erin).id])
    expect(headed(posts, en.reminder.tomorrow)).toEqual([personalChat(ana).id, personalChat(erin).id])
  })
})

describe('a meeting', () => {
  test('begins and ends by the clock where Teams does not tell, once each', async () => {
    const posts = await hours('2026-11-03T22:30:00Z')
    const shared = posts.filter(({ post }) => post.chat === grade5.id)
    expect(shared.map(({ at, post }) => [at, post.view.heading])).toEqual([
      ['2026-11-03 15:30', en.start.title],
      ['2026-11-03 16:30', en.closing.title],
    ])
  })

  test('begins and ends by the events of its call, once each, and the clock adds nothing', async () => {
    await school.travel('2026-11-03T20:20:00Z')
    const posts = await school.during(async () => {
      for (const chat of [grade5, meetingChat('tuesday')]) await school.call('Start', ana, chat)
      school.clock.now = Date.parse('2026-11-03T21:05:00Z')
      for (const chat of [meetingChat('tuesday'), grade5]) await school.call('End', cleo, chat)
      await school.travel('2026-11-04T15:00:00Z')
    })
    expect(headed(posts, en.start.title)).toEqual([grade5.id])
    expect(headed(posts, en.closing.title)).toEqual([grade5.id])
    expect((await school.log(grade5)).filter(({ type }) => type === 'round-opened')).toHaveLength(1)
  })

  test('of another day is not begun by a call', async () => {
    const posts = await school.during(async () => {
      await school.call('Start', ana, grade5)
      await school.call('End', ana, grade5)
    })
    expect(posts).toEqual([])
  })

  test('is closed after a day and filed once, with what was said', async () => {
    await school.say(ana, grade5, 'decision One exit ticket for all')
    await school.travel('2026-11-03T21:30:00Z')
    await school.press(dev, grade5, school.latest(grade5), en.buttons.reflect, {
      'answer:plus': 'Pairs helped',
      led: '',
      win: 'All labs on time',
    })
    const posts = await school.during(() => school.travel('2026-11-08T22:00:00Z'))
    expect(headed(posts, en.filed.title)).toEqual([grade5.id])
    expect(filed()).toHaveLength(1)
    const text = readFileSync(join(school.filingDir, filed()[0] ?? ''), 'utf8')
    for (const words of ['One exit ticket for all', 'Pairs helped', 'All labs on time', dev.name])
      expect(text).toContain(words)
  })

  test('that nobody confirmed counts for its published doer after 48 hours, and can be corrected', async () => {
    await school.travel('2026-11-05T21:00:00Z')
    expect((await school.log(grade5)).some(({ type }) => type === 'meeting-held')).toBe(false)
    await school.travel('2026-11-05T21:30:00Z')
    const held = (await school.log(grade5)).filter(({ type }) => type === 'meeting-held')
    expect(held).toMatchObject([{ assumed: true }])
    expect((await school.ask(farid, grade5, 'turns')).text).toMatch(/Ana Number0: 1 done/)
    const there = school.posted().find(({ view }) => view.heading === en.filed.title)?.view
    if (there === undefined) throw new Error('Nothing was filed')
    const card = await school.press(ben, grade5, there, en.buttons.correctLed)
    expect(card.fields.led).toBe(memberOf(grade5, ana))
    expect((await school.press(ben, grade5, card, en.buttons.save, { led: '' })).heading).toBe(
      en.closing.ledError,
    )
    const turns = await school.press(ben, grade5, card, en.buttons.save, { led: memberOf(grade5, dev) })
    expect(turns.text).toMatch(/Ana Number0: 0 done[\s\S]*Dev Number3: 1 done/)
  })
})

test('a server that stops and starts between any two of these steps loses and repeats nothing', async () => {
  const steps = ['11-02T22', '11-03T20:20', '11-03T20:40', '11-03T21:30', '11-04T22', '11-05T22', '11-09T22']
  // What is due in several chats at the same moment arrives there in any order.
  const story = async () => {
    const all: (readonly [string, string])[] = []
    for (const step of steps) {
      const posts = await school.during(() =>
        school.travel(`2026-${step.length > 8 ? step : `${step}:00`}:00Z`),
      )
      const told = posts.map(({ chat, view }) => [chat, view.heading] as const)
      all.push(...told.toSorted(([one], [other]) => (one < other ? -1 : Number(one > other))))
    }
    return all
  }
  const whole = await story()
  const files = filed().map((name) => name.split('/').at(-1))
  await school.close()

  school = await aSchool()
  await setUp(school, grade5, team, { roles: 'facilitator' })
  const travel = school.travel
  school.travel = async (to: string) => {
    await school.restart()
    await travel(to)
    await school.restart()
  }
  expect(await story()).toEqual(whole)
  expect(filed().map((name) => name.split('/').at(-1))).toEqual(files)
  expect(whole).toEqual([
    [personalChat(ana).id, en.reminder.tomorrow],
    [grade5.id, en.start.title],
    [personalChat(ben).id, en.reminder.week],
    [grade5.id, en.closing.title],
    [grade5.id, en.filed.title],
    [personalChat(ben).id, en.reminder.tomorrow],
  ])
})
