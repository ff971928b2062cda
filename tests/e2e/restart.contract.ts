import type { Place } from '../store/places'
import { activitiesTo } from './activities'
import { endChildren, pause } from './child'
import { chat, personNamed } from './people'
import { buildRoundtable, removeBuild } from './roundtable-process'
import { cardIn, titleOf } from './shown-card'
import { postsOf, storyOf } from './story'
import { type Theatre, theatre } from './theatre'

/** All that the story left behind, without what differs from run to run. */
async function tracesOf({ connector, place, filed, read }: Theatre) {
  const paths = filed()
  const events = await place.query('select version, event from events order by version')
  const outbox = await place.query('select kind, state from outbox order by kind, state')
  return {
    posts: postsOf(connector)
      .map(({ conversation, title }) => `${conversation}: ${title}`)
      .sort(),
    events: events.map(({ version, event }) => `${version} ${JSON.parse(String(event)).type}`),
    outbox: outbox.map(({ kind, state }) => `${kind} ${state}`),
    documents: paths.filter((path) => /\.(md|html)$/.test(path)).length,
    markdown: paths.filter((path) => path.endsWith('.md')).map(read),
    rows: paths.filter((path) => path.endsWith('.json')).length,
    complaints: connector.complaints,
  }
}

/** A claimed entry waits for the lease of the process that died. */
const lease = 45_000

/** What a server must stand on any database: TRUST.md R4 and the restarts of the main job. */
export function standsRestarts(place: () => Promise<Place>, kills: number): void {
  let bundle = ''
  const open = new Set<Theatre>()
  const enter = async (): Promise<Theatre> => {
    const one = await theatre(bundle, place)
    open.add(one)
    return one
  }

  beforeAll(() => {
    bundle = buildRoundtable()
  })
  afterEach(async () => {
    for (const one of open) await one.close()
    open.clear()
  }, 20_000)
  afterAll(async () => {
    await endChildren()
    removeBuild(bundle)
  })

  test('a kill -9 between any two steps of the main job loses nothing and repeats nothing', async () => {
    const calm = await enter()
    const rough = await enter()
    const roughSteps = storyOf(rough)
    for (const [n, step] of storyOf(calm).entries()) {
      await step.act()
      await calm.settled()
      await roughSteps[n]?.act()
      await rough.settled()
      await rough.restart()
      // Teams did not hear the answer and asks again, under the same ids.
      for (const activity of rough.delivered.splice(0)) await rough.send(activity)
      rough.delivered.splice(0)
      await rough.settled()
    }
    const expected = await tracesOf(calm)
    expect(await tracesOf(rough)).toEqual(expected)
    const said = postsOf(rough.connector).map(({ conversation, words }) => `${conversation}: ${words}`)
    expect(new Set(said).size).toBe(said.length)
    expect(expected).toMatchObject({ documents: 3, rows: 1, complaints: [] })
    expect(expected.markdown[0]).toMatch(/Two groups need more time[\s\S]*All six labs ran on time/)
  }, 120_000)

  test(`of ${kills} kills while something is done, what was acknowledged is there and nothing is there twice`, async () => {
    const here = await enter()
    const speak = activitiesTo(here.connector.url)
    const { posts, events, words, dead } = {
      posts: () =>
        [...(here.connector.messages.get(chat.id)?.values() ?? [])]
          .map(cardIn)
          .filter((card) => titleOf(card) === 'Logged as a win.'),
      events: () => here.place.query(`select version from events where event like '%"win-logged"%'`),
      words: () => here.place.query("select text from words where text like 'number %'"),
      dead: () => here.place.query("select reason from outbox where state = 'dead'"),
    }
    for (const step of storyOf(here).slice(0, 2)) await step.act()
    await here.settled()
    for (let kill = 0; kill < kills; kill += 1) {
      const activity = speak.message(personNamed('Cleo Martin'), `win number ${kill}`)
      const taken = here.send(activity).then(
        () => true,
        () => false,
      )
      await pause((kill * 7) % 41)
      await here.restart()
      if (!(await taken)) await here.send(activity)
    }
    await here.settled(lease)
    expect(await words()).toHaveLength(kills)
    expect(await events()).toHaveLength(kills)
    const said = posts().map((card) => JSON.stringify(card).match(/"id":"h-\w+"/)?.[0])
    expect(new Set(said).size).toBe(said.length)
    // Of a message in doubt nobody knows whether it arrived: it may be missing, and is never sent again.
    const doubted = await dead()
    expect(kills - said.length).toBeLessThanOrEqual(doubted.length)
    for (const { reason } of doubted) expect(reason).toMatch(/in-doubt$/)
  }, 150_000)
}
