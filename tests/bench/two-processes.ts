import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { postgresPlace } from '../store/places'
import { processorMsOf } from './side-by-side/a-program'
import { ourServiceUrl, startOurs } from './side-by-side/bots'
import { fill } from './side-by-side/many-teams'
import { compared, inMs, median, perSecond, type Result } from './side-by-side/result'
import { type Pace, teamsOnLoopback } from './side-by-side/turns'

const teamCount = 1_000
const atOnce = 32
const rounds = 5
const wanted = 1.6
/** Of what the cores allow, where that is less than what is wanted: the four that share them also wait for each other. */
const part = 0.65

/** What the processes of PostgreSQL have taken so far; those of other databases count too. */
function postgresMs(): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const named = processes.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
    } catch {
      return false
    }
  })
  return named.reduce((sum, pid) => sum + processorMsOf(Number(pid)), 0)
}

/**
 * Turns of two processes on one PostgreSQL beside those of one. Teams, the database and the processes share this machine's
 * cores: from the processor time of a turn with all that belongs to it follows what the cores allow at most.
 */
export async function measure(): Promise<Result> {
  const teams = await teamsOnLoopback()
  const place = await postgresPlace()
  await fill(place, teamCount, ourServiceUrl)
  const one = await startOurs(teams, place)
  const other = await startOurs(teams, place)
  const all = Array.from({ length: teamCount }, (_, n) => n)
  const spent = () => ({
    servers: one.processorMs() + other.processorMs(),
    database: postgresMs(),
    teams: (process.cpuUsage().user + process.cpuUsage().system) / 1_000,
  })
  try {
    for (const doors of [[one], [other], [one, other]]) await teams.turns(doors, all, atOnce)
    const paces: { alone: Pace; both: Pace }[] = []
    const costs: ReturnType<typeof spent>[] = []
    for (let round = 0; round < rounds; round += 1) {
      const before = spent()
      const alone = await teams.turns([one], all, atOnce)
      const after = spent()
      costs.push({
        servers: (after.servers - before.servers) / teamCount,
        database: (after.database - before.database) / teamCount,
        teams: (after.teams - before.teams) / teamCount,
      })
      paces.push({ alone, both: await teams.turns([one, other], all, atOnce) })
    }
    const turns = (3 + 2 * rounds) * teamCount
    const [kept] = await place.query(
      `select count(*) as n, count(distinct text) as texts from words where text like 'Copy the rubric%'`,
    )
    const doubled = Number(kept?.n) - turns + (Number(kept?.n) - Number(kept?.texts)) + teams.posted() - turns
    const of = (what: keyof ReturnType<typeof spent>) => median(costs.map((cost) => cost[what]))
    const turnMs = of('servers') + of('database') + of('teams')
    const allowed =
      (availableParallelism() * 1_000) / turnMs / median(paces.map(({ alone }) => alone.perSecond))
    const least = Math.min(wanted, Math.max(1, allowed) * part)
    return {
      measures: [
        compared(
          'turns',
          paces.map(({ alone, both }) => ({ ours: both.perSecond, reference: alone.perSecond })),
          { bar: { least: Number(least.toFixed(2)) }, wanted: { least: wanted }, show: perSecond },
        ),
        {
          of: 'facts and answers lost or doubled',
          figure: Math.abs(doubled),
          unit: 'calls',
          bar: { most: 0 },
          spread: [0, Math.abs(doubled)],
          ours: String(doubled),
          reference: '0',
        },
      ],
      notes: [
        `processor time of a turn: the servers ${inMs(of('servers'))}, PostgreSQL ${inMs(of('database'))}, Teams' double ${inMs(of('teams'))}; ` +
          `${availableParallelism()} cores allow ${allowed.toFixed(2)} x of what one process does, so the bar is ${wanted} or ${part} of that`,
      ],
    }
  } finally {
    await one.stop()
    await other.stop()
    await teams.close()
    await place.drop()
  }
}
