import { describeWithPostgres } from '../../prerequisites'
import { postgresPlace } from '../../store/places'
import { aSchool, type School } from '../a-school'
import { databaseProxy, ways } from './database-proxy'
import {
  aTeamIn,
  expectAcknowledgedThere,
  expectAnsweredOnce,
  expectKept,
  readiness,
  tellWin,
  untilReady,
} from './still-whole'

jest.setTimeout(600_000)

/** At night the connection is lost at 100 points of what one win makes the server and PostgreSQL say. */
const night = process.env.ROUNDTABLE_POINTS
const points = Number(night ?? 8)

describeWithPostgres('when the wire to PostgreSQL', () => {
  let proxy: Awaited<ReturnType<typeof databaseProxy>>
  let school: School
  beforeEach(async () => {
    const place = await postgresPlace()
    proxy = await databaseProxy(place.place.url ?? '')
    school = await aSchool({ place: { ...place, place: { ...place.place, url: proxy.url } } })
    await aTeamIn(school)
  })
  afterEach(async () => {
    await school.close()
    await proxy.close()
  })

  test(`is cut at ${points} points of a win, nothing is acknowledged that is not there, and each is done once`, async () => {
    // The first one also has its statements prepared; what a later one says is what is cut.
    await expectKept(school, [await tellWin(school)])
    const before = { ...proxy.passed }
    await expectKept(school, [await tellWin(school)])
    const whole = {
      asked: proxy.passed.asked - before.asked,
      answered: proxy.passed.answered - before.answered,
    }
    for (const way of ways)
      for (let point = 0; point < points / 2; point += 1) {
        proxy.cutAfter(way, 1 + Math.floor((whole[way] * 2 * point) / points))
        // One win may say a little less than the one that was measured; two never do.
        let wins = 0
        do {
          const told = [await tellWin(school)]
          await expectAcknowledgedThere(school, told)
          await expectKept(school, told)
          wins += 1
        } while (!proxy.isCut())
        expect([way, point, wins]).toEqual([way, point, Math.min(wins, 2)])
        await untilReady(school)
      }
    await expectAnsweredOnce(school)
  })

  test.each(['dead', 'swallows'] as const)(
    '%s, nothing is acknowledged, the server is not ready, and then goes on by itself',
    async (state) => {
      proxy.state = state
      if (state === 'dead') proxy.cutAll()
      const asked = await Promise.all([
        readiness(school),
        ...Array.from({ length: 30 }, () => tellWin(school)),
        readiness(school),
      ])
      const told = asked.flatMap((one) => ('text' in one ? [one] : []))
      const red = asked.flatMap((one) => ('ms' in one ? [one] : []))
      expect(red.map(({ status }) => status)).toEqual([503, 503])
      if (night !== undefined) for (const { ms } of red) expect(ms).toBeLessThanOrEqual(5_000)
      expect(told.map(({ status }) => status)).not.toContain(200)
      proxy.state = 'open'
      await untilReady(school)
      await expectKept(school, told)
      await expectAnsweredOnce(school)
    },
  )
})
