import { ourServiceUrl, startOurs } from '../../bench/side-by-side/bots'
import { fill } from '../../bench/side-by-side/many-teams'
import { teamsOnLoopback } from '../../bench/side-by-side/turns'
import { sqlitePlace } from '../../store/places'
import { sendLoad } from './a-load'
import { expectEachOnce, whatCame } from './what-came'

const load = { perSecond: 100, seconds: 4, teamCount: 100 }

test('a server that is asked to stop under load answers what it took, ends within 10 s, and nothing is lost', async () => {
  const [place, teams] = [await sqlitePlace(), await teamsOnLoopback()]
  await fill(place, load.teamCount, ourServiceUrl)
  const first = await startOurs(teams, place)
  let stopped = 0
  let ended: Promise<number | null> | undefined
  try {
    const sent = await sendLoad(teams, first, {
      ...load,
      bursts: [{ second: 2, count: 100 }],
      each(second) {
        if (second !== 2) return
        const asked = Date.now()
        ended = first.terminate().finally(() => {
          stopped = Date.now() - asked
        })
      },
    })
    expect(await ended).toBe(0)
    expect(stopped).toBeLessThanOrEqual(10_000)
    const taken = sent.filter(({ status }) => status !== null)
    const refused = sent.filter(({ status }) => status === null)
    expect(taken.filter(({ status }) => status !== 200)).toEqual([])
    expect([taken.length > 0, refused.length > 0]).toEqual([true, true])

    // Teams delivers again what found nobody, to whoever stands there next.
    const second = await startOurs(teams, place)
    const signature = await teams.authorization(second)
    for (const { activity } of refused)
      expect((await teams.http.post(second.port, activity, signature)).status).toBe(200)
    expectEachOnce(await whatCame(place, teams, sent))
    await second.stop()
  } finally {
    await first.stop()
    await teams.close()
    await place.drop()
  }
}, 120_000)
