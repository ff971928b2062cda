import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, type School } from './a-school'
import { ana, ben, groupChat, people, personalChat } from './activities'
import { inPerson } from './in-person'
import { setUp } from './set-up'

const grade5 = groupChat('grade5')
const { leading, buttons, agenda } = en

let school: School
let chats: ReturnType<typeof inPerson>
beforeEach(async () => {
  school = await aSchool()
  // Ana leads on Tuesday, 3 November.
  await setUp(school, grade5, people(0, 6), { roles: 'facilitator' })
  chats = inPerson(school)
})
afterEach(() => school.close())

describe('help with leading', () => {
  test('goes through the meeting step by step, and back', async () => {
    let step = await chats.press(ana, await chats.ask(ana, 'agenda'), leading.open)
    const headings = [step.heading]
    while (step.buttons.includes(leading.after)) {
      step = await chats.press(ana, step, leading.after)
      headings.push(step.heading)
    }
    expect(headings.length).toBeGreaterThanOrEqual(4)
    expect(headings).toEqual(headings.map((_, n) => leading.step(n + 1, headings.length)))
    step = await chats.press(ana, step, leading.before)
    expect(step.heading).toBe(leading.step(headings.length - 1, headings.length))
    const hard = await chats.press(ana, step, leading.hard)
    for (const { when } of Object.values(leading.moments)) expect(hard.text).toContain(when)
    expect(hard.text).toContain(agenda.tip)
    expect((await chats.press(ana, hard, leading.back)).heading).toBe(step.heading)
  })

  test('says what fits the part: who does what by when is asked where actions come out', async () => {
    let step = await chats.press(ana, await chats.ask(ana, 'agenda'), leading.open)
    const [who = ''] = leading.stems.actions
    while (!step.text.includes(who)) step = await chats.press(ana, step, leading.after)
    expect(step.text).toContain('Who does what by when')
  })

  test('stands on the reminder and the next meeting of whoever leads, and for nobody else', async () => {
    await school.install(ana, personalChat(ana))
    await school.install(ben, personalChat(ben))
    const posts = await school.during(() => school.travel('2026-11-02T21:00:00Z'))
    const reminders = posts.filter(({ view }) => view.heading === en.reminder.tomorrow)
    expect(reminders.map(({ chat }) => chat)).toEqual([personalChat(ana).id])
    expect(reminders[0]?.view.buttons).toContain(leading.open)
    expect((await chats.ask(ana, 'next')).buttons).toContain(leading.open)
    for (const word of ['next', 'agenda']) {
      expect((await chats.ask(ben, word)).buttons).not.toContain(leading.open)
      expect((await school.ask(ana, grade5, word)).buttons).not.toContain(leading.open)
    }
  })

  test('leaves no trace, and nobody is told that it was opened', async () => {
    const card = await chats.ask(ana, 'agenda')
    // From the first press on her chat is known as one of this team, whatever she presses.
    await chats.press(ana, card, buttons.topics)
    const before = await school.rows()
    const posts = await school.during(async () => {
      const step = await chats.press(ana, card, leading.open)
      await chats.press(ana, await chats.press(ana, step, leading.hard), leading.back)
    })
    expect(posts).toEqual([])
    expect(await school.rows()).toBe(before)
  })

  test('is not shown where others read it', async () => {
    const own = await chats.ask(ana, 'agenda')
    const step = await chats.press(ana, own, leading.open)
    for (const [card, button] of [
      [own, leading.open],
      [step, leading.hard],
    ] as const) {
      const shown = await school.press(ana, grade5, card, button)
      expect(shown.text).toContain(leading.alone)
      expect(shown.buttons).toEqual([buttons.agenda])
      for (const stem of leading.stems.notes) expect(shown.text).not.toContain(stem)
      expect(shown.text).not.toContain(leading.moments.heat.when)
    }
  })
})
