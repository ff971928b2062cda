import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, memberOf, type School } from './a-school'
import { ana, ben, cleo, dev, farid, groupChat, type Person, people } from './activities'
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
const idOf = (who: Person) => memberOf(grade5, who)

describe('members', () => {
  const open = async (who: Person) =>
    chats.press(ana, await chats.ask(ana, 'members'), en.buttons.changeMember, { member: idOf(who) })

  test('may be half-time, outside the turns, leads, or leave on a day', async () => {
    const seen = await chats.preview(ana, await open(cleo), { turns: 'outside', share: '1/2', cap: '2' })
    expect(seen.text).toContain('Cleo Number2 → ')
    const list = await chats.press(ana, seen, en.buttons.confirm)
    expect(list.text).toMatch(/Cleo Number2 · not in the turns · share 1\/2 · leads at most 2 a week/)
    expect((await shown()).join()).not.toContain('Cleo')
    const leaves = await chats.preview(ana, await open(dev), { until: '2026-11-20', lead: 'yes' })
    expect(leaves.text).toContain(en.preview.lead(dev.name))
    expect((await chats.press(ana, leaves, en.buttons.confirm)).text).toContain('last day Fri, Nov 20')
    expect((await shown()).join()).not.toContain('Dev')
  })

  test('stay after all when the last day is taken out again', async () => {
    await chats.press(
      ana,
      await chats.preview(ana, await open(dev), { until: '2026-11-20' }),
      en.buttons.confirm,
    )
    const form = await open(dev)
    expect(form.fields.until).toBe('2026-11-20')
    const stays = await chats.preview(ana, form, { until: '' })
    expect((await chats.press(ana, stays, en.buttons.confirm)).text).not.toContain('Nov 20')
  })

  test('never lose their last lead', async () => {
    const seen = await chats.preview(ana, await open(ana), { lead: 'no' })
    expect(seen.text).toContain('needs at least one lead')
    expect(seen.buttons).toEqual([en.buttons.back])
  })

  test.each([
    ['nothing differs', {}, en.member.nothing],
    ['the share is none', { share: '3/2' }, en.member.shareError],
    ['the cap is none', { cap: '99' }, en.member.capError],
    ['the day is over', { until: '2026-10-30' }, en.member.untilError],
  ])('come back when %s', async (_, fields, problem) => {
    expect((await chats.preview(ana, await open(cleo), fields)).heading).toBe(problem)
  })

  test('are for a lead to change: others see the list and who may', async () => {
    const list = await chats.ask(ben, 'members')
    expect(list.buttons).not.toContain(en.buttons.changeMember)
    expect(list.text).toContain(`Ask ${ana.name}`)
    const shared = await school.ask(ana, grade5, 'members')
    const pressed = await school.press(ben, grade5, shared, en.buttons.changeMember, { member: idOf(cleo) })
    expect(pressed.buttons).not.toContain(en.buttons.preview)
    const order = await school.press(ben, grade5, shared, en.buttons.order)
    expect(order.buttons).not.toContain(en.buttons.saveOrder)
  })
})

describe('the order of the list', () => {
  test('changes one by one, and is written when it is saved', async () => {
    const list = await chats.ask(ana, 'order')
    const order = await chats.press(ana, list, en.buttons.order)
    const before = await school.facts()
    const first = await chats.press(ana, order, en.buttons.moveInOrder, { who: idOf(farid), place: 'first' })
    const second = await chats.press(ana, first, en.buttons.moveInOrder, {
      who: idOf(ana),
      place: idOf(cleo),
    })
    expect(second.text).toMatch(/1\. Farid.*\n2\. Ben.*\n3\. Cleo.*\n4\. Ana/)
    expect(second.text).toContain(en.order.moves)
    expect(await school.facts()).toBe(before)
    const saved = await chats.press(ana, second, en.buttons.saveOrder)
    expect(saved.text).toMatch(/1\. Farid.*\n2\. Ben.*\n3\. Cleo.*\n4\. Ana/)
    expect(await shown()).toEqual(asPlanned)
  })

  test.each([
    ['whom', { who: '', place: 'first' }, en.order.whoError],
    ['where to', { who: idOf(ana), place: idOf(ana) }, en.order.placeError],
  ])('asks %s', async (_, fields, problem) => {
    const order = await chats.press(ana, await chats.ask(ana, 'members'), en.buttons.order)
    expect((await chats.press(ana, order, en.buttons.moveInOrder, fields)).heading).toBe(problem)
  })
})

describe('a fixed date', () => {
  const place = async () => {
    const card = await chats.ask(ana, 'pin')
    const occurrence = card.choices.occurrence?.find(({ title }) => title.includes('Nov 17'))?.value ?? ''
    return { card, fields: { occurrence, who: idOf(farid) } }
  }

  test('belongs to whom a lead says, tells both, and can be let go', async () => {
    const { card, fields } = await place()
    const seen = await chats.preview(ana, card, fields)
    expect(seen.text).toContain('Cleo Number2 → Farid Number5')
    let pins = seen
    const posts = await school.during(async () => {
      pins = await chats.press(ana, seen, en.buttons.confirm)
    })
    expect(toldInPerson(posts, en.changed.title)).toEqual(['Cleo', 'Farid'])
    expect(await shown()).toEqual(asPlanned.with(2, 'Nov 17 Farid'))
    expect((await chats.press(ana, pins, en.buttons.unpin)).buttons).not.toContain(en.buttons.unpin)
    expect(await shown()).toEqual(asPlanned.with(2, 'Nov 17 Farid'))
  })

  test('is not for somebody who is away', async () => {
    await chats.press(farid, await chats.ask(farid, 'away 17 Nov'), en.buttons.confirm)
    const { card, fields } = await place()
    expect((await chats.preview(ana, card, fields)).text).toContain('is marked away')
  })

  test('asks who has it', async () => {
    const { card, fields } = await place()
    expect((await chats.preview(ana, card, { ...fields, who: '' })).heading).toBe(en.pin.whoError)
    expect((await chats.preview(ana, card, { ...fields, occurrence: '' })).heading).toBe(en.pin.whichError)
  })
})

describe('a meeting on another day', () => {
  test('keeps its turns and tells who has them', async () => {
    const card = await chats.press(ben, await chats.ask(ben, 'calendar'), en.buttons.moveMeeting)
    const occurrence = card.choices.occurrence?.find(({ title }) => title.includes('Nov 17'))?.value ?? ''
    const seen = await chats.preview(ben, card, { occurrence, date: '2026-11-19', start: '14:00' })
    expect(seen.text).toContain('Thu, Nov 19 at 2:00 PM')
    const posts = await school.during(() => chats.press(ben, seen, en.buttons.confirm))
    expect(toldInPerson(posts, en.changed.title)).toEqual(['Cleo'])
    expect((await chats.ask(ana, 'turns')).text).toMatch(/Thu, Nov 19\nFacilitator: Cleo/)
  })

  test.each([
    ['a date', { date: '' }, en.addMeeting.dateError],
    ['a time', { start: 'late' }, en.setUp.startError],
    ['a meeting', { occurrence: 'gone' }, en.cancel.whichError],
  ])('asks for %s', async (_, fields, problem) => {
    expect((await chats.preview(ben, await chats.ask(ben, 'move'), fields)).heading).toBe(problem)
  })
})
