import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { instant } from '@roundtable/core'
import { readEvents } from '../../core/src/calendar/icalendar'
import { en } from '../../teams-app/src/cards/text/en'
import { issueAddress } from '../../teams-app/src/feed/address'
import { openStore } from '../../teams-app/src/store/open'
import type { Store } from '../../teams-app/src/store/store'
import { commitOf } from '../store/facts'
import { sqlitePlace } from '../store/places'
import { aSchool, idOf, memberOf, type School } from './a-school'
import { ana, ben, groupChat, people, tenant } from './activities'
import { inPerson } from './in-person'
import { setUp } from './set-up'

const chat = groupChat('grade5')
const key = { tenant, team: idOf(chat) }

let school: School
let store: Store
beforeEach(async () => {
  const place = await sqlitePlace()
  school = await aSchool({ place })
  store = await openStore(place.place)
  await setUp(school, chat, people(0, 6), { name: 'Grade 5; \r\nATTENDEE:mailto:x, y', roles: 'facilitator' })
})
afterEach(async () => {
  await store.close()
  await school.close()
})

const address = (person = ben) =>
  issueAddress({ store, now: () => instant.parse(school.clock.now) }, key, memberOf(chat, person))
const get = (path: string) => fetch(`http://127.0.0.1:${school.port()}${path}`)

/** The start, title and revision of each event. */
async function eventsAt(path: string): Promise<string[][]> {
  const events = readEvents(await (await get(path)).text())
  if ('refused' in events) throw new Error(JSON.stringify(events.refused))
  return events.map((event) =>
    ['DTSTART', 'SUMMARY', 'SEQUENCE'].map((name) => event.get(name)?.[0]?.value ?? ''),
  )
}

test('the calendar names team and role at the instant of each final turn, and is nobody’s to inject into', async () => {
  const path = await address()
  const answer = await get(path)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  const text = await answer.text()
  expect(text).not.toMatch(/^ATTENDEE/m)
  expect(text).not.toContain('Number')
  expect(await eventsAt(path)).toEqual([
    ['20261110T203000Z', expect.stringContaining('Facilitator: Grade 5\\;'), '1'],
  ])
})

test('its revision grows when it says something else, and only then', async () => {
  const path = await address()
  const first = await (await get(path)).text()
  school.clock.now += 3_600_000
  expect(await (await get(path)).text()).toBe(first)
  const chats = inPerson(school)
  await chats.press(ben, await chats.ask(ben, 'away 10 Nov'), en.buttons.confirm)
  expect(await eventsAt(path)).toEqual([])
  const again = await (await get(path)).text()
  expect(again).not.toBe(first)
})

test('an address is dead at once when it is renewed, stopped, or its member has left', async () => {
  const status = async (path: string) => (await get(path)).status
  const first = await address()
  const second = await address()
  expect([await status(first), await status(second)]).toEqual([404, 200])
  await store.feeds.remove(key, memberOf(chat, ben))
  expect(await status(second)).toBe(404)

  const ofAna = await address(ana)
  const third = await address()
  const log = await store.load(key)
  const events = [{ type: 'member-left', member: memberOf(chat, ben), until: '2026-11-01' }]
  await store.commit(commitOf({ key, expectedVersion: log?.version ?? 0, events }))
  expect([await status(third), await status(ofAna)]).toEqual([404, 200])
  expect(await store.feeds.has(key, memberOf(chat, ben))).toBe(false)
})

test('ten thousand guesses find nothing, and are told to wait after twenty a minute', async () => {
  const path = await address()
  const agent = new Agent({ keepAlive: true, maxSockets: 10 })
  const guess = () =>
    new Promise<string>((resolve, reject) => {
      const wrong = `/feed/${randomBytes(16).toString('hex')}.ics`
      request({ agent, port: school.port(), path: wrong }, (answer) => {
        answer.setEncoding('utf8')
        let text = ''
        answer.on('data', (part: string) => {
          text += part
        })
        answer.on('end', () => resolve(`${answer.statusCode} ${text}`))
      })
        .on('error', reject)
        .end()
    })
  const counted = new Map<string, number>()
  for (const answer of await Promise.all(Array.from({ length: 10_000 }, guess)))
    counted.set(answer, (counted.get(answer) ?? 0) + 1)
  agent.destroy()
  expect(Object.fromEntries(counted)).toEqual({ '404 Not found.': 20, '429 Too many requests.': 9_980 })
  expect((await get(path)).status).toBe(200)
  school.clock.now += 62_000
  expect((await get('/feed/x.ics')).status).toBe(404)
})

test('the database holds no address', async () => {
  const path = await address()
  const token = /[0-9a-f]{32}/.exec(path)?.[0] ?? ''
  expect(token).toHaveLength(32)
  expect(await school.rows()).not.toContain(token)
})
