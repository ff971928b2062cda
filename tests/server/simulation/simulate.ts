import { createHash } from 'node:crypto'
import type { Place } from '../../store/places'
import { someTeams } from './a-team'
import { aWorld } from './a-world'
import { type Evidence, gather } from './evidence'
import { invariants } from './invariants/all'
import { founds, somebodyActs } from './people-do'
import { aScript } from './script'

const day = 86_400_000

/** A Monday morning in New York; some seeds begin before a change of the clocks. */
const starts = ['2026-11-02T14:00:00Z', '2026-10-19T13:00:00Z', '2027-03-08T14:00:00Z'].map((at) =>
  Date.parse(at),
)

/** A season of one or more teams, from a seed: in each third Teams signs, in each fourth the server runs twice. */
export async function simulate(seed: number, place: Place, days = 21) {
  const start = starts[seed % starts.length] ?? 0
  const trouble = {
    teams: seed % 4 === 0 ? 0 : 0.08,
    google: seed % 3 !== 0,
    store: seed % 5 === 1 ? 0.002 : 0,
    calls: seed % 2 === 0 ? 900 : null,
  }
  const signed = seed % 3 === 1
  const processes = seed % 4 === 2 ? 2 : 1
  const world = await aWorld(seed, { start, place, trouble, signed, processes })
  const teams = someTeams(seed, world.teams)
  const script = aScript(world, teams)
  const { chance, time } = world
  for (const team of teams) await founds(script, team)
  world.trouble()
  const end = start + days * day
  while (time.now() < end) {
    await time.until(Math.min(end, time.now() + Math.ceil(-Math.log(1 - chance.next()) * 6 * 3_600_000)))
    await somebodyActs(script, chance.one(teams))
  }
  world.quiet()
  await time.until(end + 5 * day)
  const evidence = await gather(script, start)
  const hash = createHash('sha256')
  for (const { at, chat, entry, stands, saw } of world.teams.posts)
    hash.update(`${at} ${chat} ${entry} ${stands} ${saw}\n`)
  for (const line of script.trace) hash.update(`${line}\n`)
  hash.update(JSON.stringify(evidence.rows))
  await world.close()
  return { script, evidence, broken: brokenIn(evidence), hash: hash.digest('hex') }
}

/** Every promise that does not hold, one line each. */
function brokenIn(evidence: Evidence): string[] {
  return invariants.flatMap(({ name, broken }) => broken(evidence).map((what) => `${name}: ${what}`))
}
