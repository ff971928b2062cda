import * as z from 'zod'
import { en } from '../../../teams-app/src/cards/text/en'
import { aSchool, idOf, type School } from '../a-school'
import { ana, ben, cleo, erin, groupChat } from '../activities'
import { setUp } from '../set-up'
import { tabDoors } from './a-tab-door'

const chat = groupChat('grade-5')
const team = idOf(chat)
const coded = z.object({ body: z.object({ code: z.string() }) })
const { feedback: texts } = en

let school: School
let doors: ReturnType<typeof tabDoors>

/** Ana, Ben and Cleo are a team; Erin, the principal, may look at it. */
beforeEach(async () => {
  school = await aSchool()
  doors = tabDoors(school)
  await setUp(school, chat, [ana, ben, cleo])
  const { code } = coded.parse(await doors.knock(ben, `/teams/${team}/leader-code`, {})).body
  await doors.knock(erin, '/overview/codes', { code })
})
afterEach(() => school.close())

const give = (press = 'a-press-of-erins-1') => {
  const lines = { press, praise: 'Numbat teams listened', question: 'What helped the quiet ones?' }
  return doors.knock(erin, `/overview/teams/${team}/feedback`, lines)
}
const answer = (who: typeof ana, text: string) =>
  school.press(who, chat, school.latest(chat), texts.send, { text })
const answerSeen = async () => JSON.stringify((await doors.knock(erin, '/overview')).body)

describe('feedback of a leader', () => {
  test('comes into the chat of the team once, with who will read the answer', async () => {
    const posts = await school.during(async () => {
      await give()
      await give()
    })
    expect(posts.map(({ chat: where, view }) => [where, view.heading])).toEqual([[chat.id, texts.title]])
    const [post] = posts
    expect(post?.view.text).toContain('Numbat teams listened')
    expect(post?.view.text).toContain('What helped the quiet ones?')
    expect(post?.view.text).toMatch(/^The team and .+ read the answer\.$/m)
  })

  test('is answered there, and the leader reads the answer', async () => {
    await give()
    const answered = await answer(cleo, 'A minute to write first')
    expect(answered.text).toContain(texts.answered(cleo.name))
    expect(answered.text).toContain('A minute to write first')
    expect(answered.buttons).toEqual([])
    expect(await answerSeen()).toContain('A minute to write first')
  })

  test('has one answer: who comes second is told who wrote it, and blank is no answer', async () => {
    await give()
    const card = school.latest(chat)
    const blank = await answer(ana, '  ')
    expect(blank.buttons).toEqual([texts.send])
    expect(await answerSeen()).not.toContain(ana.name)
    await school.press(ben, chat, card, texts.send, { text: 'Pairs' })
    const second = await school.press(cleo, chat, card, texts.send, { text: 'Rounds' })
    expect(second.text).toContain(ben.name)
    expect(await answerSeen()).toContain('Pairs')
    expect(await answerSeen()).not.toContain('Rounds')
  })

  test('that is written in the evening waits for the hours of the team', async () => {
    await school.travel('2026-11-03T01:00:00Z')
    const atNight = await school.during(() => give())
    expect(atNight.filter(({ view }) => view.heading === texts.title)).toEqual([])
    const morning = await school.during(() => school.travel('2026-11-03T13:00:00Z'))
    expect(morning.filter(({ view }) => view.heading === texts.title)).toHaveLength(1)
  })

  test('that is written on a day off waits for the next working day', async () => {
    await doors.press(ana, team, [{ type: 'add-closure', from: '2026-11-06', until: '2026-11-06' }])
    await school.travel('2026-11-06T16:00:00Z')
    const dayOff = await school.during(async () => {
      await give()
      await school.travel('2026-11-09T12:00:00Z')
    })
    expect(dayOff.filter(({ view }) => view.heading === texts.title)).toEqual([])
    const monday = await school.during(() => school.travel('2026-11-09T13:00:00Z'))
    expect(monday.filter(({ view }) => view.heading === texts.title)).toHaveLength(1)
  })
})
