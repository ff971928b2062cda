import * as z from 'zod'
import { postgresPlace, sqlitePlace } from '../../store/places'
import { aSchool, idOf, type School } from '../a-school'
import { ana, ben, cleo, dev, groupChat, tenant } from '../activities'
import { setUp } from '../set-up'
import { tabDoors } from '../tab/a-tab-door'

const chat = groupChat('grade5')
const page = '/administration'
const shape = z.object({
  givenUp: z.array(
    z.object({ entry: z.number(), what: z.string(), reason: z.string(), inDoubt: z.boolean() }),
  ),
})

describe.each([
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
])('what was given up, on %s', (_, open) => {
  let school: School
  let doors: ReturnType<typeof tabDoors>
  beforeEach(async () => {
    const administrators = [{ tenant, person: dev.aadObjectId }]
    school = await aSchool({ place: await open(), config: { administrators } })
    doors = tabDoors(school)
    await setUp(school, chat, [ana, ben, cleo])
  })
  afterEach(() => school.close())

  const listed = async () => shape.parse((await doors.knock(dev, page)).body).givenUp
  const wish = async (entry: number, what: 'try-again' | 'let-go') =>
    (await doors.knock(dev, `${page}/given-up`, { entry, wish: what })).body
  const posts = () =>
    school.connector.received.filter(({ method, path }) => method === 'POST' && path.endsWith('/activities'))
      .length
  const notes = async () =>
    (await school.query(`select what from audit where team = 'administration' order by number`)).map(
      ({ what }) => what,
    )
  const failing = async (status: number, subcode?: string) => {
    school.connector.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/activities') ? { kind: 'status', status, subcode } : undefined
    await school.say(ben, chat, 'win Numbat finished the draft')
    school.connector.fault = () => undefined
  }

  test('a message that Teams refused is listed with its reason, and goes out when it is tried again', async () => {
    await failing(404)
    const [one, ...others] = await listed()
    expect(others).toEqual([])
    expect(one).toMatchObject({ what: 'conversation', reason: 'not-found', inDoubt: false })
    const before = posts()
    expect(await wish(one?.entry ?? 0, 'try-again')).toEqual({ kind: 'done' })
    await school.settle()
    expect(posts()).toBe(before + 1)
    expect(await listed()).toEqual([])
    expect(await wish(one?.entry ?? 0, 'try-again')).toEqual({ kind: 'not-there' })
    expect(posts()).toBe(before + 1)
    expect(await notes()).toEqual(['look', 'try-again', 'look'])
  })

  test('a message whose outcome nobody knows is never sent again, and can be let go', async () => {
    await failing(502)
    const before = posts()
    const [one] = await listed()
    expect(one).toMatchObject({ reason: 'unknown', inDoubt: true })
    expect(await wish(one?.entry ?? 0, 'try-again')).toEqual({ kind: 'in-doubt' })
    await school.settle()
    expect(posts()).toBe(before)
    expect(await wish(one?.entry ?? 0, 'let-go')).toEqual({ kind: 'done' })
    expect(await listed()).toEqual([])
    expect(await notes()).toEqual(['look', 'let-go', 'look'])
  })

  test('is shown by team and day, without the words and names of people', async () => {
    await failing(404)
    const { body } = await doors.knock(dev, page)
    expect(body).toMatchObject({ givenUp: [{ team: 'Grade 5', day: '2026-11-02' }] })
    expect(JSON.stringify(body)).not.toMatch(/Numbat|Number|m-[0-9a-f]{24}/)
  })

  test('a member, a lead and an administrator of another tenant read that nothing is there', async () => {
    await failing(404)
    const gone = { status: 404, body: { error: 'not-found' } }
    for (const who of [ana, ben]) expect(await doors.knock(who, page)).toEqual(gone)
    const elsewhere = 'aaaaaaaa-4b5a-4978-8c6d-5e4f3a2b1c0d'
    expect(await doors.knock(dev, page, undefined, elsewhere)).toEqual(gone)
    const body = { entry: 1, wish: 'let-go' }
    expect(await doors.knock(ana, `${page}/given-up`, body)).toEqual(gone)
    expect(await doors.knock(dev, '/me')).toMatchObject({ body: { administers: true } })
    expect(await doors.knock(ana, '/me')).toMatchObject({ body: { administers: false, here: null } })
    expect(await notes()).toEqual([])
    expect(idOf(chat)).not.toBe('administration')
  })
})
