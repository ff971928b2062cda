import { aSchool, type School } from './a-school'
import { ana, groupChat, people, personalChat } from './activities'
import { setUp } from './set-up'

const grade5 = groupChat('grade5')

let school: School
beforeEach(async () => {
  school = await aSchool()
  await setUp(school, grade5, people(0, 3), { roles: 'facilitator' })
  school.connector.received.length = 0
  school.connector.fault = ({ method }) => (method === 'POST' ? { kind: 'status', status: 503 } : undefined)
})
afterEach(() => school.close())

test.each([
  ['a group', grade5],
  ['a chat of one’s own', personalChat(ana)],
  ['a chat without a team', groupChat('new')],
])('while Teams answers 503 to every post, help in %s is posted once and is in doubt', async (_, chat) => {
  await school.say(ana, chat, 'help')
  expect(school.connector.received.map(({ conversation }) => conversation)).toEqual([chat.id])
  expect(await school.query(`select reason from outbox where state <> 'sent'`)).toEqual([
    { reason: 'unknown' },
  ])
})

test('three days of 503 end in ten attempts on each message, and in no loop', async () => {
  await school.say(ana, grade5, 'help')
  await school.travel('2026-11-05T18:00:00Z')
  const given = await school.query(`select attempts from outbox where state = 'dead'`)
  const attempts = given.map((row) => Number(row.attempts))
  expect(Math.max(...attempts)).toBe(10)
  expect(school.connector.received).toHaveLength(attempts.reduce((sum, n) => sum + n))
  expect(await school.query(`select seq from outbox where state = 'waiting'`)).toEqual([])
})
