import { ourServiceUrl, startOurs } from '../../bench/side-by-side/bots'
import { fill } from '../../bench/side-by-side/many-teams'
import { median } from '../../bench/side-by-side/result'
import { percentile, teamsOnLoopback } from '../../bench/side-by-side/turns'
import { describeWithPostgres } from '../../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from '../../store/places'
import { sendLoad } from './a-load'
import { expectAcknowledgedKept, expectEachOnce, whatCame } from './what-came'

/** At night 300 (TRUST.md R3), on a machine that does nothing else: only then times and memory say something. */
const night = process.env.ROUNDTABLE_LOAD_SECONDS
const seconds = Number(night ?? 6)
const perSecond = 100
const burst = night === undefined ? 200 : 2_000
const teamCount = 500

/** As the server's memory goes up and down, what it held in the middle of a minute. */
function memoryIn(samples: readonly number[], minute: number): number {
  return median(samples.slice(60 * (minute - 1) + 20, 60 * minute))
}

async function holds(place: Place): Promise<void> {
  const teams = await teamsOnLoopback()
  await fill(place, teamCount, ourServiceUrl)
  const server = await startOurs(teams, place)
  const memory: number[] = []
  try {
    const sent = await sendLoad(teams, server, {
      perSecond,
      seconds,
      teamCount,
      bursts: [{ second: Math.floor(seconds / 2), count: burst }],
      each: () => memory.push(server.memory()),
    })
    const times = sent.map(({ ms }) => ms)
    const figures = { p50: percentile(times, 0.5), p99: percentile(times, 0.99), max: Math.max(...times) }
    const [first, last] = [memoryIn(memory, 1), memoryIn(memory, seconds / 60)]
    const shown = Object.entries(figures).map(([name, ms]) => `${name} ${Math.round(ms)} ms`)
    const grown =
      night === undefined ? '' : `; memory of the last minute ${(last / first).toFixed(2)} x the first`
    process.stdout.write(`${sent.length} activities: ${shown.join(', ')}${grown}\n`)

    expect(sent).toHaveLength(perSecond * seconds + burst)
    const came = await whatCame(place, teams, sent)
    expectAcknowledgedKept(came, sent)
    expect(sent.filter(({ status }) => status !== 200)).toEqual([])
    expectEachOnce(came)
    if (night === undefined) return
    expect(figures.p99).toBeLessThanOrEqual(1_000)
    expect(figures.max).toBeLessThan(5_000)
    expect(last / first).toBeLessThanOrEqual(1.2)
  } finally {
    await server.stop()
    await teams.close()
    await place.drop()
  }
}

const limit = (2 * seconds + 240) * 1_000
const what = `${perSecond} activities a second for ${seconds} s and ${burst} at once: each is done once`

test(`on SQLite ${what}`, async () => holds(await sqlitePlace()), limit)

describeWithPostgres('on PostgreSQL', () => {
  test(what, async () => holds(await postgresPlace()), limit)
})
