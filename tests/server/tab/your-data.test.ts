import { randomUUID } from 'node:crypto'
import { teamExport } from '@roundtable/core'
import { strFromU8, unzipSync } from 'fflate'
import { postgresPlace, sqlitePlace } from '../../store/places'
import { aSchool, idOf, memberOf, type School } from '../a-school'
import { ana, ben, cleo, groupChat, type Person, personalChat, tenant } from '../activities'
import { setUp } from '../set-up'
import { tabCall } from './tab-call'

const chat = groupChat('data')
const team = idOf(chat)
const secret = 'Quokka'

async function press(school: School, as: Person, commands: readonly object[]): Promise<void> {
  const send = { press: randomUUID(), commands }
  const { body } = await tabCall(school, `/api/tab/teams/${team}/commands`, { as, send })
  expect(body).toEqual({ kind: 'done' })
}

async function exported(school: School, as: Person) {
  const answer = await fetch(`http://127.0.0.1:${school.port()}/api/tab/teams/${team}/export`, {
    headers: { Authorization: `Local ${tenant}/${as.aadObjectId}` },
  })
  const files = answer.ok ? unzipSync(new Uint8Array(await answer.arrayBuffer())) : {}
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { status: answer.status, names: Object.keys(files).sort(), text }
}

describe.each([
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
])('a member’s own data, on %s', (_, open) => {
  let school: School
  beforeEach(async () => {
    school = await aSchool({ place: await open() })
    await setUp(school, chat, [ana, ben, cleo])
    await school.say(ben, chat, `reflect I was proud of ${secret} reading aloud`)
    await school.say(ben, chat, `win =SUM(${secret}) all drafts are in`)
    await school.say(ben, chat, 'decision We read aloud on Fridays')
  })
  afterEach(() => school.close())

  test('goes out whole, as JSON that Roundtable reads and as tables without formulas', async () => {
    const { names, text } = await exported(school, ben)
    expect(names).toEqual(
      ['actions', 'decisions', 'meetings', 'members', 'my-turns', 'reflections', 'team', 'wins'].map(
        (name) => (name === 'team' ? 'team.json' : `${name}.csv`),
      ),
    )
    expect(teamExport().safeParse(JSON.parse(text('team.json'))).success).toBe(true)
    expect(text('reflections.csv')).toContain(`I was proud of ${secret} reading aloud`)
    expect(text('wins.csv')).toContain(`'=SUM(${secret}) all drafts are in`)
    expect(text('my-turns.csv').split('\r\n').length).toBeGreaterThan(3)
    expect((await exported(school, { ...ana, aadObjectId: 'nobody' })).status).toBe(404)
  })

  test('is gone after erasure, and the team’s turns and agreements are not', async () => {
    await school.say(ben, personalChat(ben), 'help')
    const before = await school.rows()
    for (const trace of [secret, ben.name, ben.aadObjectId]) expect(before).toContain(trace)
    const send = { press: randomUUID() }
    const erase = () => tabCall(school, `/api/tab/teams/${team}/erase-me`, { as: ben, send })
    expect((await erase()).body).toEqual({ kind: 'done' })
    expect((await erase()).status).toBe(404)
    await school.settle()
    const after = await school.rows()
    for (const trace of [secret, ben.name, ben.aadObjectId]) expect(after).not.toContain(trace)
    expect(after).toContain('We read aloud on Fridays')
    expect((await exported(school, ben)).status).toBe(404)
    const { text } = await exported(school, ana)
    expect(text('members.csv')).toContain('a former member')
    expect(text('members.csv')).not.toContain(ben.name)
  })

  test('stays whole where the team would have no lead', async () => {
    const send = { press: randomUUID() }
    const answer = await tabCall(school, `/api/tab/teams/${team}/erase-me`, { as: ana, send })
    expect(answer.body).toEqual({ kind: 'refused', sentence: expect.stringContaining('lead') })
    expect(await school.rows()).toContain(ana.name)
    await press(school, ana, [{ type: 'set-lead', member: memberOf(chat, ben), lead: true }])
    const again = await tabCall(school, `/api/tab/teams/${team}/erase-me`, { as: ana, send })
    expect(again.body).toEqual({ kind: 'done' })
  })
})
