import { randomUUID } from 'node:crypto'
import { Agent, type IncomingMessage, request } from 'node:http'
import { fill, personOf, tenantOf } from '../../bench/side-by-side/many-teams'
import { startConnector } from '../../doubles/teams-connector'
import { endChildren, freePort } from '../../e2e/child'
import { buildRoundtable, removeBuild, startRoundtable } from '../../e2e/roundtable-process'
import { type Place, sqlitePlace } from '../../store/places'
import { inTurns, steadily, timed, waitBeside } from './in-turns'

/** At night so many rounds of 3 s each way (TRUST.md S11): only then times say something. */
const night = process.env.ROUNDTABLE_ROUNDS
const rounds = Number(night ?? 1)
const seconds = 3
const teamCount = 40
const haste = { perSecond: 100, seconds }
const others = { perSecond: 40, seconds }

let place: Place
let connector: Awaited<ReturnType<typeof startConnector>>
let bundle: string
let port: number
const agent = new Agent({ keepAlive: true, maxSockets: 128 })
beforeAll(async () => {
  place = await sqlitePlace()
  connector = await startConnector()
  await fill(place, teamCount, connector.url)
  bundle = buildRoundtable()
  port = await freePort()
  const { dataDir, url: databaseUrl } = place.place
  await startRoundtable({ bundle, port, dataDir, databaseUrl })
}, 60_000)
afterAll(async () => {
  agent.destroy()
  await endChildren()
  await connector.close()
  await place.drop()
  removeBuild(bundle)
})

/** Asks at the tab as somebody of a team; the status. */
function ask(team: number, nth: number, path: string, body?: object): Promise<number> {
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = {
    authorization: `Local ${tenantOf(team)}/${personOf(team, nth).aadObjectId}`,
    ...(text === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  }
  const method = text === '' ? 'GET' : 'POST'
  return new Promise((settle, fail) => {
    const answered = (answer: IncomingMessage) => {
      answer.resume()
      answer.on('end', () => settle(answer.statusCode ?? 0))
    }
    const at = { agent, host: '127.0.0.1', port, path: `/api/tab/teams/team-${team}${path}`, method, headers }
    request(at, answered).on('error', fail).end(text)
  })
}

let members: readonly string[]
beforeAll(async () => {
  const rows = await place.query(`select member from people where team = 'team-0' order by aad_object_id`)
  members = rows.map(({ member }) => String(member))
}, 60_000)

/** Every other is a press, the rest are looks. */
const use = (team: number, nth: number, n: number) =>
  n % 2 > 0
    ? ask(team, nth, '/views/settings?ask=%7B%7D')
    : ask(team, nth, '/commands', {
        press: randomUUID(),
        commands: [{ type: 'set-quiet', member: members[nth], quiet: n % 4 === 0 }],
      })

test('whoever asks a hundred times a second has 60 presses and 600 looks a minute, and all others are answered', async () => {
  const inHaste: number[] = []
  const usual = () => steadily(others, (n) => timed(use(1 + (n % (teamCount - 1)), n % 6, n)))
  const storm = async () => void inHaste.push(...(await steadily(haste, (n) => use(0, 0, n))))
  const turns = await inTurns(rounds, usual, storm)
  const all = turns.flatMap(({ alone, beside }) => [...alone, ...beside])
  expect(all.filter(({ came }) => came !== 200)).toEqual([])
  const answered = inHaste.filter((status) => status === 200).length
  expect(inHaste.length - answered).toBe(inHaste.filter((status) => status === 429).length)
  // A turn lasts as long as the clock says, so that more than one minute may have begun.
  const minutes = 1 + Math.floor(((2 * rounds + 1) * seconds * 2) / 60)
  expect(answered).toBeLessThanOrEqual(660 * minutes)
  const [row] = await place.query(
    `select count(*) as n from events where team = 'team-0' and event like '%quiet%'`,
  )
  const presses = Number(row?.n)
  expect(presses).toBeGreaterThan(20)
  expect(presses).toBeLessThanOrEqual(60 * minutes)
  expect(inHaste.filter((status) => status === 429).length).toBeGreaterThan(50)
  const longer = waitBeside(turns)
  if (night !== undefined) expect(longer).toBeLessThanOrEqual(2)
}, 600_000)
