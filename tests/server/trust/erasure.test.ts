import { postgresPlace, sqlitePlace } from '../../store/places'
import { memberOf } from '../a-school'
import { googler } from '../doc-link/a-linked-doc'
import { ana, aSeededPerson, ben, chat, filesOf, found, team } from './a-seeded-person'

describe.each([
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
])('whoever is erased, on %s', (_, open) => {
  let it: Awaited<ReturnType<typeof aSeededPerson>>
  beforeAll(async () => {
    it = await aSeededPerson(await open())
  })
  afterAll(() => it.at.school.close())

  test('was there before: each trace is found by which we look', async () => {
    const rows = { rows: await it.at.school.rows() }
    expect(found(it.canaries, rows)).toHaveLength(Object.keys(it.canaries).length)
    for (const table of ['link_codes', 'leader_codes', 'feeds'])
      expect(
        await it.at.school.query(`select * from ${table} where member = '${memberOf(chat, ben)}'`),
      ).not.toEqual([])
  })

  test('is in no table, no file of the database, no log and no number afterwards', async () => {
    const { at, doors, place } = it
    const { school } = at
    const gone = await doors.knock(ben, `/teams/${team}/erase-me`, { press: 'a-press-of-bens-own-1' })
    expect(gone).toEqual({ status: 200, body: { kind: 'done' } })
    const metrics = await (await fetch(`http://127.0.0.1:${school.port()}/metrics`)).text()
    const places = {
      'the rows': await school.rows(),
      'the files of the database': filesOf(place.place.dataDir),
      'the log': JSON.stringify(school.lines),
      'the numbers': metrics,
    }
    expect(found(it.canaries, places)).toEqual([])
    for (const table of ['people', 'link_codes', 'leader_codes', 'feeds'])
      expect(await school.query(`select * from ${table} where member = '${memberOf(chat, ben)}'`)).toEqual([])
  })

  test('cannot open anything with what they knew, and the team goes on', async () => {
    const { at, doors } = it
    expect((await doors.view(ben, team, 'settings')).status).toBe(404)
    expect((await at.ask('open', googler(ben))).status).toBe(404)
    expect((await doors.view(ana, team, 'turns')).status).toBe(200)
    expect((await doors.view(ana, team, 'fair-share')).status).toBe(200)
  })
})
