import { aSchool, type School } from './a-school'
import { groupChat, message, people } from './activities'
import { setUp } from './set-up'

describe('a team whose people all act at once', () => {
  let school: School
  beforeEach(async () => {
    school = await aSchool()
  })
  afterEach(() => school.close())

  test('has every decision of sixty, each once', async () => {
    const chat = groupChat('crowded')
    const team = people(0, 6)
    await setUp(school, chat, team)
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => {
        const from = team[n % team.length] ?? team[0]
        if (from === undefined) throw new Error('A team has people')
        return school.deliver(message(from, chat, `decision Number ${n}`, {}, school.occasion()))
      }),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 60 }, () => 200))
    await school.settle()
    const facts = await school.log(chat)
    expect(facts.filter(({ type }) => type === 'decision-recorded')).toHaveLength(60)
  })
})
