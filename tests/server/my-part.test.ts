import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, type School } from './a-school'
import { ana, cleo, dev, groupChat, people } from './activities'
import { inPerson, toldInPerson } from './in-person'
import { setUp } from './set-up'
import { turnsShown } from './turns-shown'

const grade5 = groupChat('grade5')
const team = people(0, 6)
const asPlanned = ['Nov 3 Ana', 'Nov 10 Ben', 'Nov 17 Cleo', 'Nov 24 Dev', 'Dec 1 Erin', 'Dec 8 Farid']

let school: School
let chats: ReturnType<typeof inPerson>
beforeEach(async () => {
  school = await aSchool()
  await setUp(school, grade5, team, { roles: 'facilitator' })
  chats = inPerson(school)
})
afterEach(() => school.close())

const shown = () => turnsShown(school, ana, grade5)

describe('my part', () => {
  test('gives a role up until a day, with a preview, and takes it again', async () => {
    const seen = await chats.preview(cleo, await chats.ask(cleo, 'my part'), {
      how: 'until',
      until: '2026-12-18',
    })
    expect(seen.text).toContain(`Cleo Number2 (you) → `)
    const part = await chats.press(cleo, seen, en.buttons.confirm)
    expect(part.text).toContain('Fri, Dec 18')
    expect((await shown())[2]).not.toContain('Cleo')
    const again = await chats.press(cleo, part, en.buttons.optIn)
    expect(again.buttons).not.toContain(en.buttons.optIn)
    expect(again.text).toContain(en.myPart.rungs.lead)
  })

  test('for the year ends with the school year', async () => {
    const seen = await chats.preview(cleo, await chats.ask(cleo, 'mi parte'), { how: 'year' })
    await chats.press(cleo, seen, en.buttons.confirm)
    const [fact] = (await school.log(grade5)).filter(({ type }) => type === 'opted-out')
    expect(fact).toMatchObject({
      role: 'facilitator',
      from: '2026-11-02',
      until: expect.stringMatching(/^2027-/),
    })
  })

  test('climbs the ladder when the person says so', async () => {
    const seen = await chats.preview(cleo, await chats.ask(cleo, 'my part'), { how: 'co-lead' })
    expect(seen.text).toContain(en.preview.rung['co-lead']('Facilitator'))
    expect((await chats.press(cleo, seen, en.buttons.confirm)).text).toContain(en.myPart.rungs['co-lead'])
    expect((await shown())[2]).toContain('Cleo')
  })

  test.each([
    ['a choice', { how: '' }, en.myPart.howError],
    ['a day', { how: 'until', until: '' }, en.myPart.untilError],
    ['a day ahead', { how: 'until', until: '2026-10-01' }, en.myPart.untilError],
    ['a role of the team', { role: 'gone', how: 'year' }, en.myPart.roleError],
  ])('asks for %s', async (_, fields, problem) => {
    expect((await chats.preview(cleo, await chats.ask(cleo, 'my part'), fields)).heading).toBe(problem)
  })

  test('switches all messages off, and on again', async () => {
    const off = await chats.press(dev, await chats.ask(dev, 'my part'), en.buttons.quietOn)
    expect(off.text).toContain(en.myPart.quietNow)
    const away = await chats.ask(cleo, 'away 17 Nov')
    const posts = await school.during(() => chats.press(cleo, away, en.buttons.confirm))
    expect(toldInPerson(posts, en.exchange.title)).toEqual([])
    expect(await shown()).toHaveLength(asPlanned.length)
    expect((await chats.press(dev, off, en.buttons.quietOff)).text).toContain(en.myPart.quietOffer)
  })

  test('in the team’s chat opens for whoever presses', async () => {
    const shared = await school.ask(cleo, grade5, 'my part')
    expect(shared.text).toContain(en.myPart.everybody)
    const own = await school.press(dev, grade5, shared, en.buttons.myPart)
    expect(own.text).toContain('Nov 24')
  })
})
