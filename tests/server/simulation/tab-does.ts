import * as z from 'zod'
import type { Person } from '../activities'
import { memberOf, type TeamInPlay } from './a-team'
import type { Script } from './script'

const done = z.object({ kind: z.literal('done') })
const views = [
  'turns',
  'agenda',
  'team',
  'fair-share',
  'my-part',
  'reflections',
  'wins',
  'decisions',
  'looks',
  'meeting',
  'school-calendar',
]

const headersOf = (team: TeamInPlay, who: Person) => ({
  authorization: `Local ${team.tenant}/${who.aadObjectId}`,
})

/** What a person does in the tab: looks, or presses something with an id of its own, sometimes twice. */
export async function tabDoes(script: Script, team: TeamInPlay, who: Person): Promise<void> {
  const { world } = script
  const { chance } = world
  if (chance.next() < 0.3) {
    const name = chance.one(views)
    script.step(`${who.id} looks at ${name}`)
    const path = `/api/tab/teams/${team.id}/views/${name}?ask=%7B%7D`
    await world.ask({ method: 'GET', path, headers: headersOf(team, who) })
    return
  }
  const id = `tab-${script.nextId()}`
  const command = await commandOf(script, team, who, id)
  if (command === null) return
  const body = { press: `press-${id}-00000000`, commands: [command] }
  const request = {
    method: 'POST' as const,
    path: `/api/tab/teams/${team.id}/commands`,
    headers: headersOf(team, who),
    body,
  }
  script.step(`${who.id} presses ${command.type} in the tab`)
  for (let tries = 0; tries < 5; tries += 1) {
    const answer = await world.ask(request)
    const isDone = done.safeParse(answer?.body).success
    if (isDone && 'id' in command) script.tabThings.push({ team: team.id, id, done: true })
    if (answer?.status === 200 && chance.next() < 0.8) return
    await world.time.until(world.time.now() + 3_000 + chance.below(60_000))
  }
}

async function commandOf(script: Script, team: TeamInPlay, who: Person, id: string) {
  const { chance, query, time } = script.world
  const member = memberOf(team, who)
  const day = new Date(time.now() + chance.below(20) * 86_400_000).toISOString().slice(0, 10)
  const rows = await query(
    `select event from events where team = '${team.id}' and event like '%meetings-scheduled%'`,
  )
  const ids = [
    ...new Set(
      rows.flatMap(({ event }) => [...String(event).matchAll(/"id":"([^"]+)"/g)].map(([, one]) => one ?? '')),
    ),
  ]
  if (ids.length === 0) return null
  const occurrence = ids[chance.below(Math.min(6, ids.length))] ?? ''
  const text = () => script.word(team, who, 'tab').word
  switch (chance.below(9)) {
    case 0:
      return { type: 'add-action', id, occurrence, owner: member, text: text() }
    case 1:
      return { type: 'record-decision', id, occurrence, text: text() }
    case 2:
      return { type: 'add-item', id, occurrence, text: text() }
    case 3:
      return { type: 'log-reflection', id, occurrence, author: member, text: text() }
    case 4:
      return { type: 'log-win', id, occurrence, text: text(), people: [] }
    case 5:
      return { type: 'report-away', id, member, from: day, until: day, kind: 'away', source: 'self' }
    case 6:
      return { type: 'set-quiet', member, quiet: chance.next() < 0.3 }
    case 7:
      return { type: 'take-over', occurrence, role: 'facilitator' }
    default:
      return { type: 'pass', occurrence, role: 'facilitator', until: 'this' }
  }
}
