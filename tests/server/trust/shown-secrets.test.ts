import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { writeBackup } from '../../../teams-app/src/backup/write-backup'
import { openDatabase } from '../../../teams-app/src/store/open-database'
import { type Place, postgresPlace, sqlitePlace } from '../../store/places'
import { idOf } from '../a-school'
import { groupChat, message } from '../activities'
import { doc, teacher } from '../doc-link/a-linked-doc'
import { setUp } from '../set-up'
import { aSchoolOfSecrets, repeatings, schoolAccount } from './a-school-of-secrets'

const [ana, ben, cleo] = [teacher(0), teacher(1), teacher(2)]
const chat = groupChat('grade5')
const team = idOf(chat)
const hour = 3_600_000
const password = 'canary-of-the-database'
const endOthers = `select pg_terminate_backend(pid) from pg_stat_activity
  where application_name like 'roundtable_%' and pid <> pg_backend_pid()`

/** PostgreSQL behind a password, which our tests' own does not ask for. */
async function withPassword(): Promise<Place> {
  const place = await postgresPlace()
  const url = new URL(place.place.url ?? '')
  url.password = password
  return { ...place, place: { ...place.place, url: url.toString() } }
}

type At = Awaited<ReturnType<typeof aSchoolOfSecrets>>
let at: At | undefined
afterEach(async () => {
  await at?.school.close()
  at = undefined
})

/** Each way in which the server shows a secret to somebody. */
async function showAll({ school, answers, knock, ofTab }: At): Promise<void> {
  for (const text of ['win Numbat read aloud', 'my part'])
    answers.push(JSON.stringify(await school.deliver(message(ben, chat, text, {}, school.occasion()))))
  const agenda = JSON.stringify({ press: randomUUID(), occurrence: 'm-2026-11-10' })
  const asked = await knock(`/api/tab/teams/${team}/agenda-doc`, await ofTab(ben), agenda)
  expect(asked).toContain('done')
  await school.settle()
}

/** Each door, with the secrets of others too, and where they do not belong. */
async function knockEverywhere({ school, answers, knock, metricsToken, ofTab, ofAddOn }: At): Promise<void> {
  const tab = await ofTab(ben)
  const addOn = await ofAddOn(ben)
  const [, bare = ''] = tab.split(' ')
  for (const [path, token] of [
    ['/api/tab/me', tab],
    ['/api/tab/me', addOn],
    ['/api/tab/me', `${tab}x`],
    [`/api/tab/teams/${team}/views/settings`, tab],
    [`/api/tab/teams/${bare}/views/settings`, tab],
    [`/filed/${bare}`, tab],
    [`/feed/${bare}.ics`, tab],
    ['/metrics', tab],
    ['/nowhere', tab],
    ['/metrics', `Bearer ${metricsToken}`],
  ] as const)
    await knock(path, token)
  await knock('/api/doc/open', addOn, JSON.stringify({ v: 1, doc }))
  for (const body of [`{"a":"${tab}`, JSON.stringify({ [tab]: tab }), JSON.stringify({ v: 1, doc: addOn })])
    for (const path of [`/api/tab/teams/${team}/commands`, '/api/doc/open', '/api/messages'])
      for (const token of [tab, addOn]) await knock(path, token, body)
  const activity = message(ben, chat, 'next', {}, school.occasion())
  answers.push(JSON.stringify(await school.deliver(activity, tab)))
}

/** All bytes below a folder. */
function bytesBelow(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return names
    .flatMap((one) => (one.isFile() ? [readFileSync(join(one.parentPath, one.name), 'latin1')] : []))
    .join('\n')
}

/** All that leaves the server or stays with it, by where it is found. */
async function places({ school, drive, knock, answers, ofTab }: At, place: Place) {
  const lines: string[] = []
  const database = await openDatabase(place.place)
  await writeBackup(database, async (line) => void lines.push(line))
  await database.close()
  const zip = Buffer.from(await knock(`/api/tab/teams/${team}/export`, await ofTab(ana)), 'latin1')
  const files = Object.values(unzipSync(new Uint8Array(zip)))
  expect(files.length).toBeGreaterThan(5)
  return {
    'an answer': answers.join('\n'),
    'the log': JSON.stringify(school.lines),
    'an export': files.map((file) => strFromU8(file)).join('\n'),
    'a backup': lines.join(''),
    'the rows': await school.rows(),
    ...(place.place.url === undefined ? { 'the files of SQLite': bytesBelow(place.place.dataDir) } : {}),
    'a message': JSON.stringify(school.connector.received.map(({ body, path }) => [path, body])),
    'a Doc': JSON.stringify(drive.google.received.filter(({ api }) => api !== 'token')),
  }
}

describe.each([
  ['an account of the school, on SQLite', sqlitePlace, { identity: schoolAccount }, 9],
  ['a service account, on PostgreSQL', withPassword, {}, 10],
])('with Google as %s', (_, open, google, kinds) => {
  test('no secret that is shown is told on, also where who was shown it repeats it', async () => {
    const place = await open()
    const here = await aSchoolOfSecrets({ place, google })
    at = here
    const { school, secrets, told } = here
    if (place.place.url !== undefined) secrets.set(password, 'the password of the database')
    await setUp(school, chat, [ana, ben, cleo])
    await showAll(here)
    await knockEverywhere(here)
    for (const [name, how] of Object.entries(repeatings))
      for (const who of ['what gives tokens', 'what takes tokens'] as const) {
        // Every token has to be fetched again, and what was given up can be used again.
        school.clock.now += 2 * hour
        told.repeating = null
        await school.install(ana, chat)
        told.repeating = { how, who }
        told.asked.clear()
        if (who === 'what gives tokens') school.clock.now += 2 * hour
        await showAll(here)
        expect([name, who, ...[...told.asked].sort()]).toEqual([name, who, 'Google', 'Microsoft'])
      }
    told.repeating = null
    if (place.place.url !== undefined) await place.query(endOthers)
    await knockEverywhere(here)
    expect([...new Set(secrets.values())].sort()).toHaveLength(kinds)
    expect(school.lines.filter(({ level }) => level >= 40).length).toBeGreaterThan(20)
    const everywhere = Object.entries(await places(here, place))
    for (const [where, text] of everywhere) expect([where, text !== '']).toEqual([where, true])
    const found = everywhere.flatMap(([where, text]) =>
      [...secrets].flatMap(([secret, what]) => (text.includes(secret) ? [`${what} in ${where}`] : [])),
    )
    expect([...new Set(found)]).toEqual([])
  })
})

test.each([
  ['at an address where nothing is', `postgres://roundtable:${password}@127.0.0.1:1/roundtable`],
  ['at a port that is none', `postgres://roundtable:${password}@db:99999/roundtable`],
  ['that knows nobody of that name', `postgres://nobody-here:${password}@127.0.0.1:5432/roundtable`],
  ['whose name nobody knows', `postgres://roundtable:${password}@db.invalid/roundtable`],
])('a database %s is not opened, and what is said of it holds no password', async (_, url) => {
  const said = await openDatabase({ url, dataDir: '' }).then(
    () => 'it was opened',
    (problem: unknown) => inspect(problem, { depth: 9 }),
  )
  expect(said).toMatch(/^\w*[Ee]rror:/)
  expect(said).not.toContain(password)
})
