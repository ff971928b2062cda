import { cardVersion } from '../../teams-app/src/cards/card-data'
import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, idOf, type School } from './a-school'
import { ana, ben, cleo, erin, execute, groupChat, message, people, person, personalChat } from './activities'
import { replyView } from './card-view'
import { setUp } from './set-up'
import { signedSchool } from './signed-school'

const grade5 = groupChat('grade5')
const stranger = person(9)

describe('at the border', () => {
  let school: School
  beforeEach(async () => {
    school = await aSchool()
    await setUp(school, grade5, [ana, ben, cleo])
  })
  afterEach(() => school.close())

  test('a button of another version gets "out of date", a fresh card, and writes nothing', async () => {
    const card = await school.ask(ana, personalChat(ana), 'away 3 Nov')
    const before = await school.facts()
    const { verb, data } = card.press(en.buttons.confirm)
    for (const changed of [
      { ...data, v: cardVersion + 1 },
      { ...data, tap: { tap: 'do', commands: [{ type: 'dance' }], after: { screen: 'next' } } },
      { nonce: 'of something else' },
    ]) {
      const press = execute(ana, personalChat(ana), { verb, data: changed }, school.occasion())
      const answer = replyView((await school.deliver(press)).body)
      expect(answer.heading).toBe(en.outOfDate.title)
      const fresh = await school.press(ana, personalChat(ana), answer, en.buttons.next)
      expect(fresh.heading).toBe(en.next.title)
    }
    expect(await school.facts()).toBe(before)
    await school.press(ana, personalChat(ana), card, en.buttons.confirm)
    expect(await school.facts()).toBeGreaterThan(before)
  })

  test('what is no activity gets 400 and one line, and leaves nothing', async () => {
    const before = await school.rows()
    const whole = message(ana, grade5, 'next', {}, school.occasion())
    const broken: object[] = [
      { ...whole, timestamp: 'yesterday' },
      { ...whole, from: undefined },
      { ...execute(ana, grade5, { verb: 'do', data: {} }, school.occasion()), value: {} },
    ]
    for (const activity of broken) {
      school.lines.length = 0
      expect(await school.deliver(activity)).toEqual({ status: 400, body: { error: 'malformed' } })
      expect(school.lines).toMatchObject([{ msg: 'malformed activity', status: 400 }])
      expect(JSON.stringify(school.lines)).not.toContain(ana.name)
    }
    expect(await school.rows()).toBe(before)
  })

  test('a stranger who presses a button of the team sees and does nothing of it', async () => {
    const card = await school.ask(ana, grade5, 'next')
    const preview = await school.ask(ben, grade5, 'away 10 Nov')
    const before = await school.facts()
    for (const chat of [grade5, personalChat(stranger), groupChat('elsewhere')])
      for (const [shown, title] of [
        [card, en.buttons.turns],
        [preview, en.buttons.confirm],
      ] as const) {
        const answer = await school.press(stranger, chat, shown, title)
        expect(answer.text).not.toContain(ana.name)
        expect(answer.text).not.toContain('Grade 5')
      }
    expect(await school.facts()).toBe(before)
  })

  test('a member who presses for another does nothing', async () => {
    const preview = await school.ask(ben, grade5, 'away 10 Nov')
    const before = await school.facts()
    expect((await school.press(cleo, grade5, preview, en.buttons.confirm)).heading).toBe(en.refusal.title)
    expect(await school.facts()).toBe(before)
  })

  test('somebody of another team reads the same as somebody of none', async () => {
    const science = people(4, 3)
    await setUp(school, groupChat('science'), science, { name: 'Science' })
    const card = await school.ask(ana, grade5, 'next')
    const typed = [await school.ask(erin, grade5, 'turns'), await school.ask(stranger, grade5, 'turns')]
    expect(typed[0]?.text).toBe(typed[1]?.text)
    const pressed = [
      await school.press(erin, grade5, card, en.buttons.agenda),
      await school.press(stranger, grade5, card, en.buttons.agenda),
    ]
    expect(pressed[0]?.text).toBe(pressed[1]?.text)
    expect(pressed[0]?.text).not.toContain(ana.name)
  })
})

test('with credentials, Teams is heard by its signature and answered at its own address alone', async () => {
  const { school, called } = await signedSchool()
  try {
    school.connector.acceptedToken = 'bot-token-1'
    const early = message(ana, grade5, 'next', {}, school.occasion())
    expect((await school.deliver(early)).status).toBe(403)
    await setUp(school, grade5, [ana, ben, cleo])
    expect((await school.ask(ana, grade5, 'turns')).heading).toBe(en.turns.title)
    expect(school.connector.complaints).toEqual([])
    expect([...called].sort()).toEqual([
      'login.botframework.com',
      'login.microsoftonline.com',
      'smba.trafficmanager.net',
    ])
    expect(await school.rows()).toContain(idOf(grade5))
    expect(JSON.stringify(school.lines)).not.toContain('secret')
  } finally {
    await school.close()
  }
})
