import { describeWithPostgres } from '../prerequisites'
import { postgresPlace, sqlitePlace } from '../store/places'
import { aSchool } from './a-school'
import { groupChat, message, people } from './activities'
import { setUp } from './set-up'

async function everyDecisionOfSixty(school: Awaited<ReturnType<typeof aSchool>>): Promise<void> {
  const chat = groupChat('crowded')
  const team = people(0, 6)
  await setUp(school, chat, team)
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, n) => {
      const from = team[n % team.length]
      if (from === undefined) throw new Error('A team has people')
      return school.deliver(message(from, chat, `decision Number ${n}`, {}, school.occasion()))
    }),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 60 }, () => 200))
  await school.settle()
  const facts = await school.log(chat)
  expect(facts.filter(({ type }) => type === 'decision-recorded')).toHaveLength(60)
}

function allAtOnce(open: () => ReturnType<typeof sqlitePlace>) {
  test('has every decision of sixty, each once', async () => {
    const school = await aSchool({ place: await open() })
    await everyDecisionOfSixty(school).finally(() => school.close())
  })
}

describe('a team whose people all act at once, on SQLite', () => allAtOnce(sqlitePlace))
describeWithPostgres('a team whose people all act at once, on PostgreSQL', () => allAtOnce(postgresPlace))
