import { sqlitePlace } from '../store/places'
import { ourServiceUrl, startOurs } from './side-by-side/bots'
import { fill, tenants } from './side-by-side/many-teams'
import { compared, inMs, median, type Result } from './side-by-side/result'
import { teamsOnLoopback } from './side-by-side/turns'

/** A smaller number says the same sooner: a hundred thousand take minutes to be written. */
const many = Number(process.env.ROUNDTABLE_BENCH_TEAMS ?? 100_000)
const few = 100
const rounds = 9
/** One after the other: what a turn takes, not how many fit. */
const atOnce = 1

/** A turn where 100,000 teams, or as many as `ROUNDTABLE_BENCH_TEAMS` says, stand in the store beside one where 100 do. */
export async function measure(): Promise<Result> {
  const teams = await teamsOnLoopback()
  const [large, small] = [await sqlitePlace(), await sqlitePlace()]
  await fill(large, many, ourServiceUrl)
  await fill(small, few, ourServiceUrl)
  const ours = await startOurs(teams, large)
  const reference = await startOurs(teams, small)
  // Spread over the large store, each in the same tenant as its like in the small one: a tenant has its pace.
  const spread = Array.from({ length: few }, (_, n) => {
    const near = Math.floor((n * many) / few)
    return near - (near % tenants) + n
  })
  const all = Array.from({ length: few }, (_, n) => n)
  try {
    const cold = await teams.turns(ours, spread, atOnce)
    await teams.turns(reference, all, atOnce)
    const rows: { ours: number; reference: number }[] = []
    for (let round = 0; round < rounds; round += 1) {
      const one = await teams.turns(ours, spread, atOnce)
      const other = await teams.turns(reference, all, atOnce)
      rows.push({ ours: one.p50, reference: other.p50 })
    }
    return {
      measures: [compared('p50 of a turn', rows, { bar: { most: 1.2 }, show: inMs })],
      notes: [
        `${many} teams; of a team that is not in memory: ${inMs(cold.p50)}, of one that is: ${inMs(median(rows.map((row) => row.ours)))}`,
      ],
    }
  } finally {
    await ours.stop()
    await reference.stop()
    await teams.close()
    await large.drop()
    await small.drop()
  }
}
