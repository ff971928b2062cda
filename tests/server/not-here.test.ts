import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, memberOf, type School } from './a-school'
import { ana, ben, cleo, groupChat, type Person, people } from './activities'
import type { CardView } from './card-view'
import { inPerson, toldInPerson } from './in-person'
import { setUp } from './set-up'

const grade5 = groupChat('grade5')
const team = people(0, 6)

let school: School
let chats: ReturnType<typeof inPerson>
beforeEach(async () => {
  school = await aSchool()
  await setUp(school, grade5, team, { roles: 'facilitator' })
  chats = inPerson(school)
})
afterEach(() => school.close())

const idOf = (who: Person) => memberOf(grade5, who)

describe('whoever leads is not there', () => {
  const begin = async () => {
    await school.travel('2026-11-03T20:35:00Z')
    return school.latest(grade5)
  }
  const here = async (card: CardView) => school.press(ben, grade5, card, en.buttons.notHere)

  test('and the card of the beginning finds who stands in, says why, and tells both', async () => {
    const start = await begin()
    expect(start.heading).toBe(en.start.title)
    const form = await here(start)
    expect(form.fields.present).toBe(team.slice(1).map(idOf).join(','))
    let card = form
    const posts = await school.during(async () => {
      card = await school.press(ben, grade5, form, en.buttons.standIn)
    })
    expect(card.heading).toBe(en.stoodIn.title)
    const [fact] = (await school.log(grade5)).filter(({ type }) => type === 'turn-stood-in')
    expect(fact).toMatchObject({ from: [idOf(ana)] })
    const standIn = team.find((who) => JSON.stringify(fact).includes(`"member":"${idOf(who)}","reason"`))
    expect(standIn).toBeDefined()
    expect(card.text).toContain(`${standIn?.name} stands in, as ${ana.name} was not there`)
    expect(toldInPerson(posts, en.changed.title)).toContain('Ana')
    expect((await school.ask(ana, grade5, 'next')).text).toContain(standIn?.name)
  })

  test('is asked once: a second tap shows who does it', async () => {
    const form = await here(await begin())
    await school.press(ben, grade5, form, en.buttons.standIn)
    const again = await school.press(cleo, grade5, form, en.buttons.standIn)
    expect(again.heading).toBe(en.stoodIn.title)
    expect((await school.log(grade5)).filter(({ type }) => type === 'turn-stood-in')).toHaveLength(1)
  })

  test.each([
    ['nobody is ticked', '', en.notHere.hereError],
    ['everybody with a role is ticked', team.map(idOf).join(','), en.notHere.nobodyMissing],
  ])('comes back when %s', async (_, present, problem) => {
    const form = await here(await begin())
    const back = await school.press(ben, grade5, form, en.buttons.standIn, { present })
    expect(back.heading).toBe(problem)
  })

  test('can be typed, and is offered on the day alone', async () => {
    expect((await chats.ask(ben, 'not here')).text).toContain('Nov 3')
    expect((await chats.ask(ben, 'next')).buttons).not.toContain(en.buttons.notHere)
    await begin()
    expect((await chats.ask(ben, 'next')).buttons).toContain(en.buttons.notHere)
    expect((await chats.ask(ben, 'no está')).buttons).toContain(en.buttons.standIn)
  })
})
