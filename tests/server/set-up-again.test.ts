import { en } from '../../teams-app/src/cards/text/en'
import { es } from '../../teams-app/src/cards/text/es'
import { aSchool, memberOf, type School } from './a-school'
import { ana, ben, cleo, dev, erin, groupChat, type Person, people, personalChat } from './activities'
import { setUp } from './set-up'

const grade5 = groupChat('grade5')
const team = people(0, 4)

const ids = (...members: readonly Person[]) => members.map((member) => memberOf(grade5, member)).join(',')

let school: School
beforeEach(async () => {
  school = await aSchool()
})
afterEach(() => school.close())

describe('the set-up of a founded team', () => {
  beforeEach(() => setUp(school, grade5, team))

  const change = async (who: Person, fields: Readonly<Record<string, string>>) => {
    const card = await school.press(
      who,
      grade5,
      await school.ask(who, grade5, 'help'),
      en.buttons.changeSetUp,
    )
    return school.press(who, grade5, card, en.buttons.save, fields)
  }

  test('is changed by its lead alone; others read who that is', async () => {
    const before = await school.facts()
    const refused = await change(ben, { minutes: '60' })
    expect(refused.heading).toContain(ana.name)
    expect(refused.fields).toMatchObject({ minutes: '60' })
    expect(await school.facts()).toBe(before)
    expect((await change(ana, { minutes: '60' })).text).toMatch(/60\smin/)
  })

  test('saved without a change tells nobody and writes nothing', async () => {
    const before = await school.facts()
    expect(await school.during(() => change(ana, {}))).toHaveLength(1)
    expect(await school.facts()).toBe(before)
  })

  test.each([
    ['every two weeks, in the week between', { rhythm: '2', weekdays: '2' }, 'Tue, Nov 17'],
    ['on a day of a cycle', { rhythm: 'cycle6', cycleDay: '3' }, 'Mon, Nov 16'],
  ])('that meets %s keeps its days when only the minutes change', async (_, rhythm, next) => {
    await change(ana, rhythm)
    await school.travel('2026-11-11T14:00:00Z')
    expect((await school.ask(ana, grade5, 'next')).text).toContain(next)
    expect((await change(ana, { minutes: '50' })).text).toMatch(new RegExp(`${next}, .*50\\smin`))
  })

  test('counts a cycle anew from the day that somebody gives', async () => {
    await change(ana, { rhythm: 'cycle6', cycleDay: '3' })
    expect((await change(ana, { cycleDay: '6' })).text).toContain('Tue, Nov 3')
  })

  test('keeps its language, whichever the client of its lead speaks', async () => {
    await change(ana, { language: 'es' })
    const card = await school.press(
      ana,
      grade5,
      await school.ask(ana, grade5, 'ayuda'),
      es.buttons.changeSetUp,
    )
    expect(card.fields.language).toBe('es')
    expect((await school.press(ana, grade5, card, en.buttons.save)).heading).toBe(es.next.title)
  })

  test('sends messages to people in the hours that it says', async () => {
    expect((await change(ana, { hoursFrom: '16:00', hoursUntil: '19:00' })).heading).toBe(en.next.title)
    const told = async (to: string) =>
      (await school.during(() => school.travel(to))).map(({ view }) => view.heading)
    expect(await told('2026-11-02T20:55:00Z')).toEqual([])
    expect(await told('2026-11-02T21:05:00Z')).toContain(en.reminder.tomorrow)
  })

  test('begins the next school year when it is saved after the summer', async () => {
    school.clock.now = Date.parse('2027-08-02T14:00:00Z')
    await school.settle()
    expect((await school.ask(ana, grade5, 'next')).text).toContain(en.next.none)
    expect((await change(ana, {})).text).toContain('Tue, Aug 3')
  })

  test('takes in somebody new after the published dates', async () => {
    school.connector.rosters.set(grade5.id, [...team, erin])
    const told = await school.during(() => change(ana, { members: ids(...team, erin) }))
    expect(told.map(({ chat }) => chat)).toEqual([grade5.id])
    const turns = await school.ask(erin, grade5, 'turns')
    expect(turns.text.indexOf(erin.name)).toBeGreaterThan(turns.text.indexOf('Tue, Dec 1'))
  })

  test('takes somebody back who was removed by mistake', async () => {
    await change(ana, { members: ids(ana, cleo, dev) })
    const again = await school.press(
      ana,
      grade5,
      await school.ask(ana, grade5, 'help'),
      en.buttons.changeSetUp,
    )
    expect(again.fields.members).toBe(ids(ana, cleo, dev))
    await change(ana, { members: ids(ana, ben, cleo, dev) })
    await school.travel('2026-11-03T14:00:00Z')
    expect((await school.ask(ben, grade5, 'turns')).heading).not.toBe(en.refusal.title)
  })

  test('refills the dates of somebody who left, and tells exactly those whose dates change', async () => {
    const before = await datesOf()
    const told = await school.during(() => change(ana, { members: ids(ana, cleo, dev) }))
    const after = await datesOf()
    const changed = [ben, cleo, dev].filter(
      ({ name }) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)),
    )
    expect(after.get(ben.name)).toEqual([])
    expect(changed.length).toBeGreaterThan(0)
    expect(
      told
        .slice(1)
        .map(({ chat }) => chat)
        .sort(),
    ).toEqual(changed.map((one) => personalChat(one).id))
    await school.travel('2026-11-03T14:00:00Z')
    expect((await school.ask(ben, grade5, 'turns')).heading).toBe(en.refusal.title)
  })

  test('moves to another weekday and other roles', async () => {
    const moved = await change(ana, { weekdays: '4', roles: 'facilitator,notes' })
    expect(moved.text).toContain('Thu, Nov 5')
    expect(moved.text).not.toContain('Time\n')
  })

  test('begins and ends its meetings with the school year that a lead enters', async () => {
    const calendar = () => school.ask(ana, grade5, 'calendar')
    const shown = await calendar()
    expect(shown.fields).toMatchObject({ yearFrom: '2026-08-01', yearUntil: '2027-06-30' })
    const save = async (who: Person, fields: Readonly<Record<string, string>>) =>
      school.press(who, grade5, await calendar(), en.buttons.save, fields)
    expect((await save(ben, { yearUntil: '2026-11-20' })).text).toContain(ana.name)
    expect((await save(ana, { yearUntil: '2026-11-20' })).fields.yearUntil).toBe('2026-11-20')
    expect((await school.ask(ana, grade5, 'turns')).text).toMatch(/Tue, Nov 17/)
    expect((await school.ask(ana, grade5, 'turns')).text).not.toMatch(/Tue, Nov 24/)
    expect((await save(ana, { yearUntil: 'soon' })).heading).toBe(en.calendar.yearError)
    expect((await save(ana, { yearUntil: '2025-11-20' })).heading).toContain('comes before')
    expect((await save(ben, { days: '10 Nov' })).text).toContain('Tue, Nov 10')
  })

  test('begins anew after the summer on the day that the calendar says', async () => {
    school.clock.now = Date.parse('2027-08-02T14:00:00Z')
    await school.settle()
    const calendar = await school.ask(ana, grade5, 'calendar')
    expect(calendar.fields).toMatchObject({ yearFrom: '2027-08-01', yearUntil: '2028-06-30' })
    await school.press(ana, grade5, calendar, en.buttons.save, { yearFrom: '2027-09-01' })
    expect((await school.ask(ana, grade5, 'next')).text).toContain('Tue, Sep 7')
  })

  /** Each person's published dates with their roles, as the turns show them. */
  async function datesOf(): Promise<Map<string, string[]>> {
    const { text } = await school.ask(ana, grade5, 'turns')
    const [published = ''] = text.split(en.turns.forecast)
    const dates = new Map(team.map(({ name }) => [name, [] as string[]]))
    let date = ''
    for (const line of published.split('\n')) {
      if (/^\w{3}, /.test(line)) date = line
      for (const [name, own] of dates) if (line.includes(`: ${name}`)) own.push(`${date} ${line}`)
    }
    return dates
  }
})
