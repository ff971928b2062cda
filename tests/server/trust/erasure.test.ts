import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { postgresPlace, sqlitePlace } from '../../store/places'
import { idOf, memberOf } from '../a-school'
import { groupChat, personalChat } from '../activities'
import { aDocSchool, aLinkedTeam, googler, teacher } from '../doc-link/a-linked-doc'
import { tabDoors } from '../tab/a-tab-door'

const ana = teacher(0)
const ben = teacher(1)
const cleo = teacher(2)
const chat = groupChat('grade5')
const team = idOf(chat)

const agenda = z.object({
  view: z.object({ meetings: z.tuple([z.object({ id: z.string() })], z.unknown()) }),
})

/** What would lead to Ben, or is his own. */
const canaries = {
  name: ben.name,
  'id in the directory': ben.aadObjectId,
  'id in Teams': ben.id,
  'address of mail': ben.email ?? '',
  'account of Google': googler(ben).sub,
  'chat with the bot': personalChat(ben).id,
  reflection: 'Quokka',
  win: 'Numbat',
  'a note for the meeting': 'Bilby',
} as const

async function lived(open: typeof sqlitePlace) {
  const place = await open()
  const at = await aDocSchool({ place })
  const { school } = at
  const doors = tabDoors(school)
  await aLinkedTeam(at, [ana, ben, cleo])
  await school.install(ben, personalChat(ben))
  await school.say(ben, personalChat(ben), 'next')
  await school.say(ben, chat, 'reflect Quokka read aloud today')
  await school.say(ben, chat, 'win Numbat finished the draft')
  await school.say(ben, chat, 'members')
  await at.ask('open', googler(ben))
  const seen = await doors.view(ben, team, 'agenda')
  const { id: occurrence } = agenda.parse(seen.body).view.meetings[0]
  const note = { type: 'write-note', id: 'a-note-of-bens', occurrence, part: null, text: 'Bilby' }
  expect((await doors.press(ben, team, [note])).body).toEqual({ kind: 'done' })
  await doors.knock(ben, `/teams/${team}/leader-code`, {})
  await doors.knock(ben, `/teams/${team}/feed`, { wish: 'make' })
  await at.code(ben, personalChat(ben))
  return { at, place, doors }
}

function filesOf(dataDir: string): string {
  if (dataDir === '' || !existsSync(dataDir)) return ''
  return readdirSync(dataDir)
    .map((name) => readFileSync(join(dataDir, name), 'latin1'))
    .join('\n')
}

describe.each([
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
])('whoever is erased, on %s', (_, open) => {
  let it: Awaited<ReturnType<typeof lived>>
  beforeAll(async () => {
    it = await lived(open)
  })
  afterAll(() => it.at.school.close())

  test('was there before: each trace is found by which we look', async () => {
    const rows = await it.at.school.rows()
    for (const [what, trace] of Object.entries(canaries))
      expect([what, rows.includes(trace)]).toEqual([what, true])
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
    const found = Object.entries(places).flatMap(([where, text]) =>
      Object.entries(canaries).flatMap(([what, trace]) =>
        text.includes(trace) ? [`${what} in ${where}`] : [],
      ),
    )
    expect(found).toEqual([])
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
