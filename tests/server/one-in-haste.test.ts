import { en } from '../../teams-app/src/cards/text/en'
import { aSchool } from './a-school'
import { execute, groupChat, message, people } from './activities'
import { setUp } from './set-up'

const [ana, ben] = people(0, 3)
const grade5 = groupChat('grade5')

test('one person does sixty things a minute in the chats; the rest is told so and taken when it comes again', async () => {
  if (ana === undefined || ben === undefined) throw new Error('nobody')
  const school = await aSchool({ world: { perPerson: undefined } })
  try {
    await setUp(school, grade5, people(0, 3))
    const card = await school.ask(ana, grade5, 'next')
    school.clock.now += 62_000
    const typed = Array.from({ length: 75 }, (_, n) =>
      message(ana, grade5, `win number ${n}`, {}, school.occasion()),
    )
    const wins = async () => (await school.log(grade5)).filter(({ type }) => type === 'win-logged').length
    const statuses = async (activities: readonly object[]) => {
      const answers = await Promise.all(activities.map((one) => school.deliver(one)))
      return answers.map(({ status }) => status)
    }

    const first = await statuses(typed)
    expect(first.filter((status) => status === 200)).toHaveLength(60)
    expect(first.filter((status) => status === 503)).toHaveLength(15)
    expect(await wins()).toBe(60)

    const { verb, data } = card.press(en.buttons.turns)
    const pressed = await school.deliver(execute(ana, grade5, { verb, data }, school.occasion()))
    expect(pressed.status).toBe(200)
    expect(JSON.stringify(pressed.body)).toContain('wait a minute')
    expect(await statuses([message(ben, grade5, 'win of somebody else', {}, school.occasion())])).toEqual([
      200,
    ])

    school.clock.now += 62_000
    expect(new Set(await statuses(typed.filter((_, n) => first[n] === 503)))).toEqual(new Set([200]))
    expect(await wins()).toBe(76)
  } finally {
    await school.close()
  }
}, 60_000)
