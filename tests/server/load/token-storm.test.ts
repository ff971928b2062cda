import { ourServiceUrl, startOurs } from '../../bench/side-by-side/bots'
import { fill } from '../../bench/side-by-side/many-teams'
import { appId, teamsOnLoopback } from '../../bench/side-by-side/turns'
import { sqlitePlace } from '../../store/places'
import { inTurns, steadily, timed, waitBeside } from './in-turns'

/** At night so many rounds of 3 s each way (TRUST.md S2): only then times say something. */
const night = process.env.ROUNDTABLE_ROUNDS
const rounds = Number(night ?? 1)
const seconds = night === undefined ? 2 : 3
const teamCount = 200
const strangersPerSecond = 200

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** What a stranger shows: another tenant and another key each time, and nobody's signature. */
function unsigned(n: number): string {
  const tid = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
  const claims = { iss: 'https://api.botframework.com', aud: appId, serviceurl: ourServiceUrl, tid }
  const header = { alg: 'RS256', typ: 'JWT', kid: n % 2 === 0 ? 'teams-1' : `kid-${n}` }
  return `Bearer ${base64(header)}.${base64({ ...claims, exp: Date.now() / 1_000 + 3_600 })}.c2ln`
}

test(`beside ${strangersPerSecond} unsigned tokens a second all that Teams signed is taken, and not later than alone`, async () => {
  const teams = await teamsOnLoopback()
  const place = await sqlitePlace()
  await fill(place, teamCount, ourServiceUrl)
  const server = await startOurs(teams, place)
  try {
    const signature = await teams.authorization(server)
    const post = async (activity: ReturnType<typeof teams.typed>, authorization: string) => {
      const { status } = await teams.http.post(server.port, activity, authorization)
      return status
    }
    const usual = () =>
      steadily({ perSecond: 40, seconds }, (n) => timed(post(teams.typed(n % teamCount, server), signature)))
    const strangers: number[] = []
    const storm = () =>
      steadily({ perSecond: strangersPerSecond, seconds }, async (n) => {
        const shown = unsigned(strangers.length + n)
        strangers.push(await post(teams.typed(n % teamCount, server), shown))
      })
    const turns = await inTurns(rounds, usual, storm)
    expect(strangers).toHaveLength(rounds * seconds * strangersPerSecond)
    // Whoever names a key that may be asked for later only is told to come again.
    expect(strangers.filter((status) => status !== 403 && status !== 503)).toEqual([])
    const sent = turns.flatMap(({ alone, beside }) => [...alone, ...beside])
    expect(sent.filter(({ came }) => came !== 200)).toEqual([])
    const longer = waitBeside(turns)
    if (night !== undefined) expect(longer).toBeLessThanOrEqual(2)
  } finally {
    await server.stop()
    await teams.close()
    await place.drop()
  }
}, 600_000)
