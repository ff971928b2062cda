import { randomUUID } from 'node:crypto'
import { postgresPlace, sqlitePlace } from '../../store/places'
import { aSchool, idOf, memberOf, type School } from '../a-school'
import { ana, ben, cleo, groupChat, type Person, tenant } from '../activities'
import { setUp } from '../set-up'
import { tabCall } from './tab-call'

const chat = groupChat('live')
const team = idOf(chat)

/** Follows the team as a page does; `told` holds the versions as they came. */
async function follow(school: School, as: Person) {
  const answer = await fetch(`http://127.0.0.1:${school.port()}/api/tab/teams/${team}/live`, {
    headers: { Authorization: `Local ${tenant}/${as.aadObjectId}` },
  })
  const told: number[] = []
  const ended = (async () => {
    for await (const bytes of answer.body ?? []) {
      const [, version] = /data: (\d+)/.exec(Buffer.from(bytes).toString()) ?? []
      if (version !== undefined) told.push(Number(version))
    }
  })()
  return { told, ended }
}

const quiet = (person: Person, on: boolean) => ({
  type: 'set-quiet',
  member: memberOf(chat, person),
  quiet: on,
})

async function press(school: School, as: Person, command: object): Promise<void> {
  const send = { press: randomUUID(), commands: [command] }
  const { body } = await tabCall(school, `/api/tab/teams/${team}/commands`, { as, send })
  expect(body).toEqual({ kind: 'done' })
}

async function until(true_: () => boolean, ms: number): Promise<void> {
  const end = Date.now() + ms
  while (!true_() && Date.now() < end) await new Promise((done) => setTimeout(done, 20))
  expect(true_()).toBe(true)
}

describe('who has a page open', () => {
  let school: School
  beforeEach(async () => {
    school = await aSchool()
    await setUp(school, chat, [ana, ben, cleo])
  })
  afterEach(() => school.close())

  test('is told of each change, and nothing of what it is', async () => {
    const { told } = await follow(school, ben)
    await until(() => told.length === 1, 2_000)
    await press(school, ana, quiet(ana, true))
    await until(() => told.length === 2, 2_000)
    expect(told[1]).toBe((told[0] ?? 0) + 1)
  })

  test('is told no more after leaving the team', async () => {
    const { told, ended } = await follow(school, cleo)
    await until(() => told.length === 1, 2_000)
    await press(school, ana, { type: 'remove-member', member: memberOf(chat, cleo), until: '2026-11-02' })
    await school.travel('2026-11-04T15:00:00Z')
    await press(school, ana, quiet(ana, true))
    await ended
    expect(told.length).toBeLessThanOrEqual(3)
  })

  test('holds no server that stops', async () => {
    const { ended } = await follow(school, ben)
    const began = Date.now()
    await school.restart()
    await ended
    expect(Date.now() - began).toBeLessThan(5_000)
  })
})

test.each([
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
])('a change that another process wrote is told too, on %s', async (_, open) => {
  const place = await open()
  const one = await aSchool({ place })
  const other = await aSchool({ place: { ...place, drop: async () => undefined } })
  await setUp(one, chat, [ana, ben])
  const { told } = await follow(other, ben)
  await until(() => told.length === 1, 2_000)
  await press(one, ana, quiet(ana, true))
  await until(() => told.length === 2, 2_000)
  await other.close()
  await one.close()
})
