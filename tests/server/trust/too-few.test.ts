import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { en } from '../../../teams-app/src/cards/text/en'
import { openStore } from '../../../teams-app/src/store/open'
import { aSchool, idOf, type School } from '../a-school'
import { ana, ben, cleo, dev, groupChat, type Person, people, tenant } from '../activities'
import { setUp } from '../set-up'

const chat = groupChat('grade5')
let school: School
afterEach(() => school.close())

/** After closing, the filing waits: as it does for hours while Google is away. */
async function closedBy(writers: readonly Person[]): Promise<string> {
  let waits = false
  school = await aSchool({
    world: {
      openStore: async (place) => {
        const store = await openStore(place)
        const claim: typeof store.outbox.claim = (...how) =>
          waits ? Promise.resolve([]) : store.outbox.claim(...how)
        return { ...store, outbox: { ...store.outbox, claim } }
      },
    },
  })
  await setUp(school, chat, people(0, 6), { roles: 'facilitator', reflections: 'anonymous' })
  await school.travel('2026-11-03T21:30:00Z')
  const closing = school.latest(chat)
  for (const who of writers)
    await school.press(who, chat, closing, en.buttons.reflect, {
      'answer:plus': `zebra ${who.name}`,
      led: '',
    })
  const opened = (await school.log(chat)).find(({ type }) => type === 'round-opened')
  waits = true
  const at = `http://127.0.0.1:${school.port()}/api/tab/teams/${idOf(chat)}`
  const headers = { authorization: `Local ${tenant}/${ana.aadObjectId}` }
  const commands = [{ type: 'close-round', round: opened?.round }]
  const body = JSON.stringify({ press: randomUUID(), commands })
  const json = { ...headers, 'content-type': 'application/json' }
  const closed = await fetch(`${at}/commands`, { method: 'POST', headers: json, body })
  expect(await closed.json()).toEqual({ kind: 'done' })
  expect(await school.rows()).toContain('zebra')
  const zip = new Uint8Array(await (await fetch(`${at}/export`, { headers })).arrayBuffer())
  waits = false
  await school.settle()
  return Object.values(unzipSync(zip))
    .map((file) => strFromU8(file))
    .join('\n')
}

test('three answers of a closed round are in no export, also before they are erased', async () => {
  expect(await closedBy([ana, ben, cleo])).not.toContain('zebra')
})

test('four are', async () => {
  expect(await closedBy([ana, ben, cleo, dev])).toContain('zebra')
})
