import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, memberOf, type School } from './a-school'
import { ana, ben, channel, cleo, dev, erin, farid, gita, groupChat, meetingChat, person } from './activities'
import { setUp } from './set-up'

const grade5 = groupChat('grade5')
const science = channel('science')

const stranger = person(9)

let school: School
beforeEach(async () => {
  school = await aSchool()
  await setUp(school, grade5, [ana, ben, cleo, dev])
  await setUp(school, science, [erin, farid, gita], { name: 'Science' })
})
afterEach(() => school.close())

const ofType = async (type: string, chat = grade5) =>
  (await school.log(chat)).filter((fact) => fact.type === type)

test('what people say to each other is neither answered nor kept', async () => {
  for (const chat of [grade5, meetingChat('monday'), { ...science, thread: '17' }]) {
    const said = await school.during(() =>
      school.say(erin, chat, 'The walrus ate my lunch, what is next?', { toBot: false }),
    )
    expect(said).toEqual([])
  }
  expect(await school.rows()).not.toContain('walrus')
  expect(JSON.stringify(school.lines)).not.toContain('walrus')
})

describe('a tag in any message', () => {
  test('#reflection keeps it as a reflection of its author, #win as a win', async () => {
    await school.say(ben, grade5, 'Pairs helped a lot #reflection', { toBot: false })
    expect(school.latest(grade5).heading).toBe(en.logged.reflection)
    await school.say(cleo, grade5, '#win all labs ran on time', { toBot: false })
    expect(school.latest(grade5).heading).toBe(en.logged.win)
    expect(await ofType('reflection-logged')).toMatchObject([{ author: memberOf(grade5, ben) }])
    expect(await ofType('win-logged')).toMatchObject([{ author: memberOf(grade5, cleo) }])
    expect(await school.rows()).toContain('Pairs helped a lot')
  })

  test('from somebody outside the team is not kept', async () => {
    await school.say(stranger, grade5, '#reflection the walrus again', { toBot: false })
    expect(school.latest(grade5).heading).toBe(en.refusal.title)
    expect(await school.rows()).not.toContain('walrus')
  })
})

describe('a message that becomes a reflection', () => {
  test('does so once, whichever way and however often it is logged', async () => {
    const id = await school.say(ben, grade5, '#reflection pairs helped', { toBot: false })
    const typed = await school.say(ben, grade5, 'reflect exit tickets showed two groups')
    for (const message of [id, typed])
      for (const who of [ana, cleo, ben]) {
        const answer = await school.point(who, grade5, { id: message, author: ben, text: 'pairs helped' })
        expect(answer).not.toContain(en.logDialog.done)
      }
    expect(await ofType('reflection-logged')).toHaveLength(2)
  })

  test('by the message action shows whose it is first, and is its author’s, whoever points', async () => {
    const pointed = { id: '1790000000900', author: dev, text: 'Two groups, one rubric' }
    expect(await school.point(ana, grade5, pointed, 'fetchTask')).toContain(dev.name)
    expect(await ofType('reflection-logged')).toEqual([])
    expect(await school.point(ana, grade5, pointed)).toContain(en.logDialog.done)
    expect(await ofType('reflection-logged')).toMatchObject([{ author: memberOf(grade5, dev) }])
    expect(await school.point(ana, grade5, { ...pointed, id: '17', author: stranger })).toContain(
      en.logDialog.notAMember,
    )
    expect(await ofType('reflection-logged')).toHaveLength(1)
  })

  test('is taken back by its author, not by another, and not after filing', async () => {
    await school.travel('2026-11-03T21:30:00Z')
    const mine = await school.ask(ben, grade5, 'reflect the walrus was hard')
    const other = await school.press(ana, grade5, mine, en.buttons.withdraw)
    expect(other.heading).toBe(en.refusal.title)
    expect(other.text).toContain(ben.name)
    expect(await school.rows()).toContain('walrus')
    expect((await school.press(ben, grade5, mine, en.buttons.withdraw)).heading).toBe(en.withdrawn.title)
    expect(await school.rows()).not.toContain('walrus')

    const late = await school.ask(ben, grade5, 'reflect the octopus was easy')
    await school.travel('2026-11-05T15:00:00Z')
    expect((await school.press(ben, grade5, late, en.buttons.withdraw)).heading).toBe(en.refusal.title)
    expect(await school.rows()).toContain('octopus')
  })
})

describe('a reply to the closing card is a reflection', () => {
  const closing = (chat: { id: string }) =>
    school.posted().findLast((one) => one.chat === chat.id && one.view.heading === en.closing.title)?.id ?? ''

  beforeEach(() => school.travel('2026-11-03T21:30:00Z'))

  test('in a channel, where it stands in the thread of the card', async () => {
    const thread = closing(science)
    await school.say(farid, { ...science, thread }, 'More time for the lab', { toBot: false })
    expect(await ofType('reflection-logged', science)).toMatchObject([{ author: memberOf(science, farid) }])
  })

  test('in a chat, where it quotes the card', async () => {
    const quote = `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="${closing(grade5)}">
<strong itemprop="mri" itemid="28:bot">Roundtable</strong><p itemprop="preview">Card</p></blockquote>`
    await school.say(ben, grade5, 'Shorter texts', { toBot: false, html: `${quote}<p>Shorter texts</p>` })
    await school.say(cleo, grade5, 'Longer breaks', { replyTo: closing(grade5) })
    expect(await ofType('reflection-logged')).toMatchObject([
      { author: memberOf(grade5, ben) },
      { author: memberOf(grade5, cleo) },
    ])
  })

  test('and a reply to anything else is not', async () => {
    const elsewhere = await school.during(() =>
      school.say(farid, { ...science, thread: '1790000000111' }, 'The walrus', { toBot: false }),
    )
    expect(elsewhere).toEqual([])
    expect(await school.rows()).not.toContain('walrus')
  })
})

test('an action has its owner and its date, a decision its words', async () => {
  await school.say(ana, grade5, 'action @Ben copy the rubric by Friday')
  await school.say(ana, grade5, `action <at>${cleo.name}</at> bring the data by 12 Nov`, { mentions: [cleo] })
  await school.say(ana, grade5, 'action call the printer')
  await school.say(ana, grade5, 'decision One exit ticket for all')
  const open = await school.press(ana, grade5, await school.ask(ana, grade5, 'next'), en.buttons.actions)
  expect(open.text).toMatch(/^copy the rubric .*Ben Number1.* by Fri, Nov 6/m)
  expect(open.text).toMatch(/^bring the data .*Cleo Number2.* by Thu, Nov 12/m)
  expect(open.text).toMatch(/^call the printer .*Ana Number0(?!.* by )/m)
  expect(await ofType('decision-recorded')).toHaveLength(1)
  expect(await school.rows()).toContain('One exit ticket for all')
})

test('an action of two on one card is closed each by its own button', async () => {
  await school.say(ana, grade5, 'action copy the rubric')
  await school.say(ana, grade5, 'action call the printer')
  const open = await school.press(ana, grade5, await school.ask(ana, grade5, 'next'), en.buttons.actions)
  await school.press(ben, grade5, open, en.buttons.done, {}, 0)
  await school.press(ben, grade5, open, en.buttons.done, {}, 1)
  const after = await school.press(ana, grade5, await school.ask(ana, grade5, 'next'), en.buttons.actions)
  expect(after.text).toContain(en.actions.none)
})
