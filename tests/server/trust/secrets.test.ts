import * as z from 'zod'
import { writeBackup } from '../../../teams-app/src/backup/write-backup'
import { openDatabase } from '../../../teams-app/src/store/open-database'
import { bearerOf, claimsOf } from '../../doubles/google-identity'
import { sqlitePlace } from '../../store/places'
import { idOf, type School } from '../a-school'
import { groupChat } from '../activities'
import { aDocSchool, aLinkedTeam, googler, teacher } from '../doc-link/a-linked-doc'
import { tabDoors } from '../tab/a-tab-door'

const ana = teacher(0)
const ben = teacher(1)
const chat = groupChat('grade5')
const team = idOf(chat)
const metricsToken = 'canary-of-the-numbers-01'

const coded = z.object({ body: z.object({ code: z.string() }) })
const addressed = z.object({ body: z.object({ address: z.string() }) })

let school: School
afterEach(() => school.close())

test('codes, addresses and tokens are told to whom they are for, and stand nowhere else', async () => {
  const place = await sqlitePlace()
  const at = await aDocSchool({ place, config: { metricsToken } })
  school = at.school
  const doors = tabDoors(school)
  await aLinkedTeam(at, [ana, ben])
  const address = addressed.parse(await doors.knock(ben, `/teams/${team}/feed`, { wish: 'make' })).body
    .address
  const [, feed] = /feed\/([\w-]+)/.exec(address) ?? []
  const secrets = {
    'the code of a leader': coded.parse(await doors.knock(ben, `/teams/${team}/leader-code`, {})).body.code,
    'the code of a Doc': await at.code(ben, chat),
    'the address of a calendar': feed ?? '',
    'the token of the numbers': metricsToken,
    'the token of Google': await bearerOf(at.google.google, claimsOf(googler(ben), school.clock.now)),
  }
  for (const secret of Object.values(secrets)) expect(secret.length).toBeGreaterThan(5)
  const base = `http://127.0.0.1:${school.port()}`
  const headers = { authorization: secrets['the token of Google'], 'content-type': 'application/json' }
  const wrong = [
    fetch(`${base}/api/doc/open`, { method: 'POST', headers, body: '{' }),
    fetch(`${base}/api/doc/link`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ code: secrets['the code of a Doc'] }),
    }),
    fetch(`${base}/api/tab/me`, { headers: { authorization: `Bearer ${metricsToken}` } }),
    fetch(`${base}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } }),
    fetch(`${base}/feed/${feed}x.ics`),
    fetch(`${base}/filed/${feed}`),
    fetch(`${base}/api/messages`, { method: 'POST', headers, body: '{}' }),
  ]
  const answers = await Promise.all((await Promise.all(wrong)).map((answer) => answer.text()))
  await doors.view(ana, team, 'settings')
  const exported = await at.ask('export', googler(ana))
  const lines: string[] = []
  const database = await openDatabase(place.place)
  await writeBackup(database, async (line) => void lines.push(line))
  await database.close()
  const places = {
    'an answer': answers.join('\n'),
    'the log': JSON.stringify(school.lines),
    'the export': JSON.stringify(exported.body),
    'the backup': lines.join(''),
    'the rows': await school.rows(),
  }
  const found = Object.entries(places).flatMap(([where, text]) =>
    Object.entries(secrets).flatMap(([what, secret]) =>
      [secret, secret.replace(/\W/g, ''), secret.replace('Bearer ', '')].some((one) => text.includes(one))
        ? [`${what} in ${where}`]
        : [],
    ),
  )
  expect(found).toEqual([])
})
