import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { instant } from '@roundtable/core'
import { eraseSomebody } from '../../../teams-app/src/erase-somebody'
import { createRunner } from '../../../teams-app/src/run-command'
import type { Store } from '../../../teams-app/src/store/store'
import { teamMemory } from '../../../teams-app/src/team-memory'
import { postgresPlace, sqlitePlace } from '../../store/places'
import { memberOf } from '../a-school'
import { farid, personalChat, tenant } from '../activities'
import { ana, aSeededPerson, ben, chat, cleo, erin, filesOf, found, team } from './a-seeded-person'

describe.each([
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
])('somebody whom the administrator erases, on %s', (_, open) => {
  let it: Awaited<ReturnType<typeof aSeededPerson>>
  let store: Store
  beforeAll(async () => {
    it = await aSeededPerson(await open())
    // Another process than the server, which runs on.
    store = await it.place.open()
  })
  afterAll(() => it.at.school.close())

  function erase(person: string, sure = true, of = tenant) {
    const now = () => instant.parse(it.at.school.clock.now)
    const teams = teamMemory((key, after) => store.load(key, after))
    const runner = createRunner({ store, teams, now, secret: () => '', committed: () => {} })
    return eraseSomebody({ store, teams, runner, now }, { tenant: of, person, sure })
  }
  const places = async () => ({
    'the rows': await it.at.school.rows(),
    'the files of the database': filesOf(it.place.place.dataDir),
    'the log': JSON.stringify(it.at.school.lines),
  })
  const erasures = () =>
    it.at.school.query(`select about, "by" from audit where what = 'erasure' order by number`)

  test('must have left: a member is not thrown out', async () => {
    const before = await it.at.school.rows()
    const { done, lines } = await erase(ben.aadObjectId)
    expect([done, lines.at(-1)]).toEqual([false, expect.stringMatching(/Nothing was erased\.$/)])
    expect(await it.at.school.rows()).toBe(before)
  })

  test('must be known, in that tenant', async () => {
    expect(await erase('nobody-of-ours')).toMatchObject({ done: false })
    expect(await erase(ben.aadObjectId, true, 'elsewhere')).toMatchObject({ done: false })
  })

  test('is told beforehand what would go, in numbers and without a name, and nothing goes', async () => {
    const remove = { type: 'remove-member', member: memberOf(chat, ben), until: '2026-11-02' }
    await it.doors.press(ana, team, [remove])
    it.at.school.clock.now += 86_400_000
    await it.at.school.settle()
    const before = await it.at.school.rows()
    const { done, lines } = await erase(ben.email ?? '', false)
    const text = lines.join('\n')
    expect(done).toBe(true)
    expect(text).toMatch(/7 texts, 3 codes, 1 calendars, 1 chats/)
    expect(text).not.toMatch(/Number1|Quokka|Numbat|Quoll|Bandicoot|Bilby|Potoroo|Echidna/)
    expect(await it.at.school.rows()).toBe(before)
  })

  test('is in no table, file or log afterwards, by mail address too', async () => {
    expect(found(it.canaries, { rows: await it.at.school.rows() })).not.toEqual([])
    expect((await erase(ben.email ?? '')).done).toBe(true)
    expect(found(it.canaries, await places())).toEqual([])
    expect(await erasures()).toEqual([{ about: memberOf(chat, ben), by: null }])
    expect(await erase(ben.aadObjectId)).toMatchObject({ done: false })
  })

  test('a leader of no team is dismissed and erased', async () => {
    expect(found(it.leaderCanaries, { rows: await it.at.school.rows() })).toHaveLength(3)
    expect((await erase(erin.aadObjectId)).done).toBe(true)
    expect(found(it.leaderCanaries, await places())).toEqual([])
    expect((await it.doors.knock(erin, '/overview')).status).toBe(404)
    expect(await erasures()).toHaveLength(2)
  })

  test('who never was in a team, but wrote to the bot, is forgotten with the chat', async () => {
    await it.at.school.install(farid, personalChat(farid))
    const { id } = personalChat(farid)
    expect(await it.at.school.rows()).toContain(id)
    expect((await erase(farid.aadObjectId)).done).toBe(true)
    expect(found({ id, directory: farid.aadObjectId }, await places())).toEqual([])
  })

  test('leaves the team as it was', async () => {
    for (const view of ['turns', 'fair-share', 'looks', 'settings'])
      expect((await it.doors.view(cleo, team, view)).status).toBe(200)
  })
})

test('the command says how it is called, and finds nobody in an empty database', async () => {
  const place = await sqlitePlace()
  const command = (...words: string[]) =>
    spawnSync(process.execPath, [resolve(__dirname, '../../../teams-app/erase.mjs'), ...words], {
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: place.place.dataDir },
      encoding: 'utf8',
    })
  expect(command()).toMatchObject({ status: 1, stderr: expect.stringContaining('--person PERSON') })
  expect(command('--tenant', tenant, '--person', ben.aadObjectId)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('Nothing was erased'),
    stderr: '',
  })
  await place.drop()
})
