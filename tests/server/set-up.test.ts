import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, memberOf, type School } from './a-school'
import { ana, ben, erin, groupChat, meetingChat, type Person, people, personalChat } from './activities'
import { setUp } from './set-up'

const grade5 = groupChat('grade5')
const team = people(0, 4)

const ids = (...members: readonly Person[]) => members.map((member) => memberOf(grade5, member)).join(',')

let school: School
beforeEach(async () => {
  school = await aSchool()
})
afterEach(() => school.close())

describe('the set-up card', () => {
  const form = async () => {
    school.connector.rosters.set(grade5.id, team)
    await school.install(ana, grade5)
    return school.press(ana, grade5, school.latest(grade5), en.buttons.setUp)
  }

  test('knows who is in the chat and has sensible defaults', async () => {
    const card = await form()
    expect(card.fields).toMatchObject({ rhythm: '1', start: '15:30', minutes: '45', language: 'en' })
    expect(card.choices.members?.map(({ title }) => title)).toEqual(team.map(({ name }) => name))
    expect(card.fields.members).toBe(ids(...team))
  })

  test.each([
    ['name', '   ', en.setUp.nameError],
    ['members', '', en.setUp.membersError],
    ['members', 'm-nobody', en.setUp.membersError],
    ['weekdays', '', en.setUp.dayError],
    ['rhythm', 'whenever', en.setUp.rhythmError],
    ['start', '25:61', en.setUp.startError],
    ['minutes', '9999', en.setUp.minutesError],
    ['roles', '', en.setUp.rolesError],
    ['zone', 'Mars/Olympus', 'time zone'],
    ['hoursFrom', 'early', en.setUp.hoursError],
    ['hoursUntil', '07:00', en.setUp.hoursError],
    ['goal', 'x'.repeat(301), en.setUp.textError],
  ])('comes back filled in when %s is %j, and nothing is written', async (field, typed, sentence) => {
    const filled = { name: 'Grade 5', weekdays: '4', minutes: '60', zone: 'America/New_York' }
    const back = await school.press(ana, grade5, await form(), en.buttons.save, { ...filled, [field]: typed })
    expect(back.heading).toContain(sentence)
    expect(back.fields).toMatchObject({ ...filled, [field]: typed })
    expect(await school.facts()).toBe(0)
    const mended = await school.press(ana, grade5, back, en.buttons.save, {
      goal: '',
      ...(await form()).fields,
      ...filled,
    })
    expect(mended.heading).toBe(en.next.title)
    expect(mended.text).toMatch(/Thu, Nov 5, .*60\smin/)
  })

  test('of a chat of a whole school lists sixty people, ticks nobody, and takes whoever saves it', async () => {
    const crowd = people(0, 80)
    school.connector.rosters.set(grade5.id, crowd)
    await school.install(ana, grade5)
    const card = await school.press(ana, grade5, school.latest(grade5), en.buttons.setUp)
    expect(card.choices.members).toHaveLength(60)
    expect(card.fields.members ?? '').toBe('')
    expect(card.text).toContain(en.setUp.hidden(60, 20))
    const two =
      card.choices.members
        ?.slice(0, 2)
        .map(({ value }) => value)
        .join(',') ?? ''
    const saved = await school.press(ana, grade5, card, en.buttons.save, { name: 'Grade 5', members: two })
    expect(saved.heading).toBe(en.next.title)
  })

  test('founds one team when two people save it', async () => {
    const card = await form()
    const other = await school.press(ben, grade5, school.latest(grade5), en.buttons.setUp)
    await school.press(ana, grade5, card, en.buttons.save, { name: 'Grade 5' })
    const second = await school.press(ben, grade5, other, en.buttons.save, { name: 'Fives' })
    expect(second.heading).toContain(ana.name)
    expect((await school.log(grade5)).filter(({ type }) => type === 'team-founded')).toHaveLength(1)
  })

  test('says so when Teams does not name the people, and writes nothing', async () => {
    await school.install(ana, grade5)
    const told = await school.press(ana, grade5, school.latest(grade5), en.buttons.setUp)
    expect(told.text).toBe(en.rosterMissing)
    expect((await school.ask(ana, grade5, 'next')).heading).toBe(en.welcome.title)
    expect(await school.facts()).toBe(0)
  })

  test('says so to whoever types, and goes on to answer', async () => {
    await setUp(school, grade5, team)
    school.connector.rosters.clear()
    expect((await school.ask(ana, grade5, 'set up')).text).toContain(en.rosterMissing)
    expect((await school.ask(ana, grade5, 'next')).heading).toBe(en.next.title)
  })
})

describe('somebody in two teams', () => {
  const science = groupChat('science')
  beforeEach(async () => {
    await setUp(school, grade5, team)
    await setUp(school, science, [ana, erin], { name: 'Science' })
  })

  test('chooses one in a personal chat, and stays with it until they choose again', async () => {
    const choice = await school.ask(ana, personalChat(ana), 'next')
    expect(choice.heading).toBe(en.chooseTeam.title)
    expect([...choice.buttons].sort()).toEqual(['Grade 5', 'Science'])
    expect((await school.press(ana, personalChat(ana), choice, 'Science')).text).toContain('Science')
    expect((await school.ask(ana, personalChat(ana), 'turns')).text).toContain('Science')
    expect((await school.press(ana, personalChat(ana), choice, 'Grade 5')).text).toContain('Grade 5')
    expect((await school.ask(ana, personalChat(ana), 'turns')).text).toContain('Grade 5')
  })

  test('is heard for each team in its own chat', async () => {
    expect((await school.ask(ana, grade5, 'next')).text).toContain('Grade 5')
    expect((await school.ask(ana, science, 'next')).text).toContain('Science')
    expect((await school.ask(ana, meetingChat('x'), 'next')).heading).toBe(en.chooseTeam.title)
    expect((await school.ask(ben, meetingChat('x'), 'next')).text).toContain('Grade 5')
  })
})
