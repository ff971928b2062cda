import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, type Posting, type School } from './a-school'
import { ana, ben, cleo, dev, erin, farid, groupChat, type Person, people, personalChat } from './activities'
import { setUp } from './set-up'
import { turnsShown } from './turns-shown'

const grade5 = groupChat('grade5')
const team = people(0, 6)
const asPlanned = ['Nov 3 Ana', 'Nov 10 Ben', 'Nov 17 Cleo', 'Nov 24 Dev', 'Dec 1 Erin', 'Dec 8 Farid']

let school: School
beforeEach(async () => {
  school = await aSchool()
  await setUp(school, grade5, team, { roles: 'facilitator' })
})
afterEach(() => school.close())

const shown = () => turnsShown(school, ana, grade5)
/** Who got a message in person, and what it began with. */
const told = (posts: readonly Posting[]) =>
  Object.fromEntries(
    team.flatMap((one) =>
      posts
        .filter(({ chat }) => chat === personalChat(one).id)
        .map(({ view }) => [one.name.split(' ')[0], view.heading] as const),
    ),
  )
const press = (who: Person, title: string) =>
  school.press(who, personalChat(who), school.latest(personalChat(who)), title)

/** Cleo says in her chat that she cannot on her date, and confirms. */
async function cleoCannot(): Promise<Posting[]> {
  const preview = await school.ask(cleo, personalChat(cleo), 'away 17 Nov')
  return school.during(() => school.press(cleo, personalChat(cleo), preview, en.buttons.confirm))
}

describe('"I can’t"', () => {
  test('shows both dates before anything is written, and asks nobody', async () => {
    const before = await school.facts()
    const posts = await school.during(async () => {
      const card = await school.ask(cleo, grade5, 'next')
      const days = await school.press(cleo, grade5, card, en.buttons.cannot)
      expect(days.fields).toMatchObject({ from: '2026-11-17', until: '2026-11-17', kind: 'away' })
      const preview = await school.press(cleo, grade5, days, en.buttons.preview)
      expect(preview.text).toContain('Tue, Nov 17')
      expect(preview.text).toContain('Tue, Nov 24')
      expect(preview.text).toContain(dev.name)
    })
    expect(told(posts)).toEqual({})
    expect(await school.facts()).toBe(before)
    expect(await shown()).toEqual(asPlanned)
  })

  test('asks the other one alone, with both dates, and shows it as not settled', async () => {
    expect(told(await cleoCannot())).toEqual({ Dev: en.exchange.title })
    const offer = school.latest(personalChat(dev)).text
    expect(offer).toContain('Tue, Nov 17')
    expect(offer).toContain('Tue, Nov 24')
    expect(offer).toContain(cleo.name)
    expect((await school.ask(ana, grade5, 'turns')).text).toContain(en.turns.open)
  })

  test('accepted moves exactly two dates and tells who had asked', async () => {
    await cleoCannot()
    expect(told(await school.during(() => press(dev, en.buttons.accept)))).toEqual({
      Cleo: en.exchange.settled,
    })
    expect(await shown()).toEqual(asPlanned.with(2, 'Nov 17 Dev').with(3, 'Nov 24 Cleo'))
    expect((await school.ask(ana, grade5, 'turns')).text).not.toContain(en.turns.open)
  })

  test('refused asks the next one, and tells who had asked that the date is another now', async () => {
    await cleoCannot()
    const posts = await school.during(() => press(dev, en.buttons.refuse))
    expect(told(posts)).toEqual({ Erin: en.exchange.title, Cleo: en.changed.title })
    await press(erin, en.buttons.accept)
    expect(await shown()).toEqual(asPlanned.with(2, 'Nov 17 Erin').with(4, 'Dec 1 Cleo'))
  })

  test('withdrawn before an answer gives the dates back and tells the other one', async () => {
    await cleoCannot()
    const days = await school.ask(cleo, personalChat(cleo), 'away')
    const posts = await school.during(() =>
      school.press(cleo, personalChat(cleo), days, en.buttons.stillComing),
    )
    expect(told(posts)).toEqual({ Dev: en.changed.title })
    expect(await shown()).toEqual(asPlanned)
    expect((await press(dev, en.buttons.turns)).heading).toBe(en.turns.title)
  })

  test.each([
    ['keeps the date', en.exchange.keep, asPlanned.with(2, 'Nov 17 Dev').with(3, 'Nov 24 Cleo')],
    ['gives it back', en.exchange.giveBack, asPlanned],
  ])('withdrawn after the answer asks the other one, who %s', async (_, answer, after) => {
    await cleoCannot()
    await press(dev, en.buttons.accept)
    const days = await school.ask(cleo, personalChat(cleo), 'away')
    const posts = await school.during(() =>
      school.press(cleo, personalChat(cleo), days, en.buttons.stillComing),
    )
    expect(told(posts)).toMatchObject({ Dev: expect.anything() })
    await press(dev, answer)
    expect(await shown()).toEqual(after)
  })

  test('unanswered is final a day before, and both are told once', async () => {
    await cleoCannot()
    const posts = await school.during(() => school.travel('2026-11-16T22:00:00Z'))
    const settled = posts.filter(({ view }) => view.heading === en.exchange.settled)
    expect(settled.map(({ chat }) => chat).sort()).toEqual([personalChat(cleo).id, personalChat(dev).id])
    expect((await shown()).slice(0, 2)).toEqual(['Nov 17 Dev', 'Nov 24 Cleo'])
  })

  test('within a day of the meeting still asks, and the other one may say no', async () => {
    await school.travel('2026-11-17T15:00:00Z')
    expect(told(await cleoCannot())).toEqual({ Dev: en.exchange.title })
    expect(school.latest(personalChat(dev)).text).toContain(en.exchange.unansweredLate)
    await school.travel('2026-11-17T17:00:00Z')
    expect(told(await school.during(() => press(dev, en.buttons.refuse)))).toMatchObject({
      Erin: en.exchange.title,
    })
    await press(erin, en.buttons.accept)
    expect((await shown())[0]).toBe('Nov 17 Erin')
  })

  test('by everybody on a date leaves it empty, and the lead is told', async () => {
    for (const who of [ana, ben, dev, erin, farid]) {
      const preview = await school.ask(who, personalChat(who), 'away 17 Nov')
      expect(
        told(await school.during(() => school.press(who, personalChat(who), preview, en.buttons.confirm))),
      ).toEqual({})
    }
    expect(told(await cleoCannot())).toEqual({ Ana: en.empty.title })
    expect((await shown())[2]).toContain('nobody')
  })
})

describe('a swap', () => {
  /** Ben offers his date for Erin's. */
  async function benAsks(): Promise<Posting[]> {
    const card = await school.ask(ben, personalChat(ben), 'swap')
    const theirs = card.choices.theirs?.find(({ title }) => title.includes(erin.name))?.value ?? ''
    return school.during(() => school.press(ben, personalChat(ben), card, en.buttons.ask, { theirs }))
  }

  test('asks the other one alone and moves nothing yet', async () => {
    expect(told(await benAsks())).toEqual({ Erin: en.swap.askedTitle })
    expect(await shown()).toEqual(asPlanned)
  })

  test('accepted moves both dates and tells who had asked', async () => {
    await benAsks()
    expect(Object.keys(told(await school.during(() => press(erin, en.buttons.acceptSwap))))).toEqual(['Ben'])
    expect(await shown()).toEqual(asPlanned.with(1, 'Nov 10 Erin').with(4, 'Dec 1 Ben'))
  })

  test('refused moves nothing and tells who had asked', async () => {
    await benAsks()
    expect(Object.keys(told(await school.during(() => press(erin, en.buttons.refuseSwap))))).toEqual(['Ben'])
    expect(await shown()).toEqual(asPlanned)
  })

  test('taken back before the answer moves nothing, and the answer comes too late', async () => {
    const card = await school.ask(ben, personalChat(ben), 'swap')
    const theirs = card.choices.theirs?.find(({ title }) => title.includes(erin.name))?.value ?? ''
    const asked = await school.press(ben, personalChat(ben), card, en.buttons.ask, { theirs })
    const offer = school.latest(personalChat(erin))
    await school.press(ben, personalChat(ben), asked, en.buttons.withdraw)
    expect((await school.press(erin, personalChat(erin), offer, en.buttons.acceptSwap)).heading).toBe(
      en.refusal.title,
    )
    expect(await shown()).toEqual(asPlanned)
  })
})

describe('a cancelled meeting', () => {
  const cancel = async (mode: 'slide' | 'keep') => {
    const card = await school.ask(farid, personalChat(farid), 'cancel')
    const choice = card.choices.occurrence?.find(({ title }) => title.includes('Nov 10'))?.value ?? ''
    const before = await school.facts()
    const preview = await school.press(farid, personalChat(farid), card, en.buttons.preview, {
      occurrence: choice,
      mode,
    })
    expect(await school.facts()).toBe(before)
    const [confirm = ''] = preview.buttons
    return school.during(() => school.press(farid, personalChat(farid), preview, confirm))
  }

  test('that slides moves each turn one meeting on and tells everybody whose date it was', async () => {
    const posts = await cancel('slide')
    expect(Object.keys(told(posts))).toEqual(['Ben', 'Cleo', 'Dev', 'Erin'])
    expect(posts.some(({ chat }) => chat === grade5.id)).toBe(true)
    expect(await shown()).toEqual([
      'Nov 3 Ana',
      'Nov 17 Ben',
      'Nov 24 Cleo',
      'Dec 1 Dev',
      'Dec 8 Erin',
      'Dec 15 Farid',
    ])
  })

  test('that keeps the dates tells only who lost one', async () => {
    expect(Object.keys(told(await cancel('keep')))).toEqual(['Ben'])
    expect((await shown()).slice(0, 5)).toEqual(asPlanned.toSpliced(1, 1))
  })
})
