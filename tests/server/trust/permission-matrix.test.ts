import * as z from 'zod'
import { bearerOf, claimsOf } from '../../doubles/google-identity'
import { idOf, memberOf } from '../a-school'
import { groupChat, type Person, tenant } from '../activities'
import { aDocSchool, aLinkedTeam, googler, teacher } from '../doc-link/a-linked-doc'
import { setUp } from '../set-up'
import { tabDoors } from '../tab/a-tab-door'
import { everyRoute } from './every-route'
import { type Actor, actors, type Row, rowsFor } from './route-rows'

const [lead, member, left, other, leader, admin] = [0, 1, 2, 3, 4, 5].map(teacher)
if (!lead || !member || !left || !other || !leader || !admin) throw new Error('Six people')
const people: Record<Actor, Person | null> = {
  nobody: null,
  'other team': other,
  'other tenant': lead,
  'left yesterday': left,
  member,
  leader,
  lead,
  admin,
}
const elsewhere = 'aaaaaaaa-4b5a-4978-8c6d-5e4f3a2b1c0d'
const chat = groupChat('grade5')
const team = idOf(chat)
const rows = rowsFor(chat)

let at: Awaited<ReturnType<typeof aDocSchool>>
let routes: string[]

/** Their own team; one who left yesterday; a leader who was let in. */
beforeAll(async () => {
  const begun = await everyRoute(() =>
    aDocSchool({ config: { administrators: [{ tenant, person: admin.aadObjectId }] } }),
  )
  at = begun.started
  routes = begun.routes
  const { school } = at
  await aLinkedTeam(at, [lead, member, left])
  await setUp(school, groupChat('grade6'), [other], { name: 'Grade 6' })
  const doors = tabDoors(school)
  await doors.press(lead, team, [
    { type: 'remove-member', member: memberOf(chat, left), until: '2026-11-02' },
  ])
  const { body } = await doors.knock(member, `/teams/${team}/leader-code`, {})
  await doors.knock(leader, '/overview/codes', { code: z.object({ code: z.string() }).parse(body).code })
  await school.travel('2026-11-03T15:00:00Z')
})
afterAll(() => at.school.close())

async function authorization(route: string, actor: Actor): Promise<Record<string, string>> {
  const who = people[actor]
  if (who === null) return {}
  if (!route.includes('/api/doc/'))
    return { authorization: `Local ${actor === 'other tenant' ? elsewhere : tenant}/${who.aadObjectId}` }
  const claims = claimsOf(googler(who), at.school.clock.now)
  const signed = actor === 'other tenant' ? { ...claims, sub: 'g-x', hd: 'other.example' } : claims
  return { authorization: await bearerOf(at.google.google, signed) }
}

interface Seen {
  answer: string
  whole: string
  headers: Record<string, string>
}

async function knock(route: string, row: Row, actor: Actor, of: string = team): Promise<Seen> {
  const [method = 'GET', path = ''] = route.split(' ')
  const query = row.ask === undefined ? '' : `?ask=${encodeURIComponent(JSON.stringify(row.ask))}`
  const named = path.replace(':team', of).replace(':token', '0'.repeat(32)).replace(':file', 'x.ics')
  const stop = new AbortController()
  const answer = await fetch(`http://127.0.0.1:${at.school.port()}${named}${query}`, {
    method,
    headers: {
      ...(await authorization(route, actor)),
      ...(row.send === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(row.send === undefined ? {} : { body: JSON.stringify(row.send) }),
    signal: stop.signal,
  })
  const { date: _, ...headers } = Object.fromEntries(answer.headers)
  const streams = headers['content-type']?.startsWith('text/event-stream')
  const text = streams ? '' : await answer.text()
  if (streams) stop.abort()
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : {}
  const word = Object.entries(Object(body)).find(([key]) => key === 'kind' || key === 'error')?.[1]
  return { answer: `${answer.status}${word ? ` ${word}` : ''}`, whole: text, headers }
}

test('every entry of the running server has a row, and every row an entry', () => {
  expect([...routes].sort()).toEqual(Object.keys(rows).sort())
  expect(routes.length).toBeGreaterThan(40)
})

test.each(Object.entries(rows))('%s', async (route, row) => {
  const seen: [Actor, Seen][] = []
  for (const actor of actors) seen.push([actor, await knock(route, row, actor)])
  expect(Object.fromEntries(seen.map(([actor, { answer }]) => [actor, answer]))).toEqual(row.answers)
  const strangers = seen.filter(([actor]) => actor !== 'member' && actor !== 'lead' && actor !== 'leader')
  for (const [, { whole }] of strangers) {
    expect(whole).not.toContain(team)
    expect(whole).not.toMatch(/Grade 5|Number[0124]/)
  }
})

const namesTeam = Object.entries(rows).filter(([route]) => route.includes(':team'))

test.each(namesTeam)('%s: not yours and not there are one answer', async (route, row) => {
  for (const actor of actors) {
    const answered = row.answers[actor]
    if (answered !== '404 not-found') continue
    expect(await knock(route, row, actor)).toEqual(await knock(route, row, actor, 'no-such-team'))
  }
})

test.each(Object.entries(rows))(
  '%s: its answers are not kept, framed, sniffed or sent in the clear',
  async (route, row) => {
    for (const actor of ['nobody', 'other team', 'member'] as const) {
      const { headers } = await knock(route, row, actor)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'strict-transport-security': expect.stringMatching(/^max-age=31536000/),
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors /),
        'cache-control': expect.stringMatching(/^no-(store|cache)$/),
      })
      expect(headers).not.toHaveProperty('x-powered-by')
    }
  },
)
