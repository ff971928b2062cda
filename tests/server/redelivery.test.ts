import * as z from 'zod'
import { describeWithPostgres } from '../prerequisites'
import { postgresPlace } from '../store/places'
import { aSchool, type School } from './a-school'
import { type Chance, chanceOf } from './chance'
import { signedSchool } from './signed-school'
import { readyTeams, type Storm, stormOf } from './storm'

const activities = 10_000
const teams = 20
const atOnce = 48

const invoke = z.looseObject({ type: z.literal('invoke'), value: z.unknown() })

/** Each activity one to four times, mostly close together, all shuffled; half of the repeated clicks look new. */
function deliveriesOf({ activities }: Storm, chance: Chance, school: School): object[] {
  const placed: { at: number; activity: object }[] = []
  for (const activity of activities) {
    const at = chance.next()
    const repeats = chance.below(4)
    placed.push({ at, activity })
    for (let n = 0; n < repeats; n++) {
      const looksNew = invoke.safeParse(activity).success && chance.next() < 0.5
      const { id } = school.occasion()
      const timestamp = new Date(school.clock.now + chance.below(15_000)).toISOString()
      const nearby = chance.next() < 0.7 ? at + chance.next() / 1_000 : chance.next()
      placed.push({ at: nearby, activity: looksNew ? { ...activity, id, timestamp } : activity })
    }
  }
  return placed.sort((one, other) => one.at - other.at).map(({ activity }) => activity)
}

/** Delivers all, many at once; answers with every status that came. */
async function deliverAll(school: School, deliveries: readonly object[]): Promise<Map<number, number>> {
  const statuses = new Map<number, number>()
  const waiting = deliveries.values()
  const deliver = async () => {
    for (const activity of waiting) {
      const { status } = await school.deliver(activity)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, deliver))
  return statuses
}

async function countFacts(school: School): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { event } of await school.query('select event from events')) {
    const { type } = z.object({ type: z.string() }).parse(JSON.parse(String(event)))
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return counts
}

function countPosts(school: School): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { method, path, conversation } of school.connector.received)
    if (method === 'POST' && path.endsWith('/activities'))
      counts.set(conversation, (counts.get(conversation) ?? 0) + 1)
  return counts
}

async function everyEffectOnce(open: () => Promise<School>): Promise<void> {
  const seed = Number(process.env.ROUNDTABLE_SEED ?? Math.floor(Math.random() * 1e9))
  const chance = chanceOf(seed)
  const school = await open()
  try {
    const ready = await readyTeams(school, teams)
    await school.settle()
    const factsBefore = await countFacts(school)
    const postsBefore = countPosts(school)
    const storm = stormOf(school, ready, activities, chance)
    const deliveries = deliveriesOf(storm, chance, school)
    expect(storm.activities).toHaveLength(activities)

    const began = Date.now()
    // Time passes faster than outside, so that the limits of Teams let the replies through meanwhile.
    const ticking = setInterval(() => {
      school.clock.now += 50
    }, 10)
    const statuses = await deliverAll(school, deliveries).finally(() => clearInterval(ticking))
    const delivered = Date.now()
    expect(statuses).toEqual(new Map([[200, deliveries.length]]))
    await school.settle()
    const seconds = [began, delivered, Date.now()].map((at) => ((at - began) / 1_000).toFixed(1))
    process.stdout.write(`${deliveries.length} deliveries, done after ${seconds.join(', ')} s\n`)

    expect(await school.query(`select key, state, reason from outbox where state <> 'sent'`)).toEqual([])
    const factsAfter = await countFacts(school)
    for (const [type, count] of storm.facts)
      expect([type, (factsAfter.get(type) ?? 0) - (factsBefore.get(type) ?? 0)]).toEqual([type, count])
    const kept = (await school.query(`select text from words where text like 'w-%'`)).map(({ text }) => text)
    expect(kept.sort()).toEqual([...storm.texts].sort())
    const postsAfter = countPosts(school)
    const grown = [...postsAfter].flatMap(([chat, count]) => {
      const more = count - (postsBefore.get(chat) ?? 0)
      return more === 0 ? [] : [[chat, more] as const]
    })
    expect(grown.sort()).toEqual([...storm.posts].sort())
    expect(school.connector.complaints).toEqual([])
    expect(school.lines.filter(({ level }) => level >= 50)).toEqual([])
  } catch (problem) {
    process.stderr.write(
      `Again with: ROUNDTABLE_SEED=${seed} npx jest -c tests/jest.config.cjs --testPathPatterns redelivery\n`,
    )
    throw problem
  } finally {
    await school.close()
  }
}

const minutes = 60_000

test(
  'with credentials on SQLite, 10,000 activities delivered one to four times have every effect once',
  () => everyEffectOnce(async () => (await signedSchool()).school),
  10 * minutes,
)

describeWithPostgres('on PostgreSQL', () => {
  test(
    '10,000 activities delivered one to four times have every effect once',
    () => everyEffectOnce(async () => aSchool({ place: await postgresPlace() })),
    10 * minutes,
  )
})
