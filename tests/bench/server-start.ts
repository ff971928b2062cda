import { sqlitePlace } from '../store/places'
import { startEcho, startOurs } from './side-by-side/bots'
import { compared, inMb, inMs, median, type Result } from './side-by-side/result'
import { teamsOnLoopback } from './side-by-side/turns'

const rounds = 5
const idleMs = 1_500

/** From the start of the process until it listens, and what it holds of the memory when idle; beside the echo bot. */
export async function measure(): Promise<Result> {
  const teams = await teamsOnLoopback()
  const place = await sqlitePlace()
  const starts: Record<'ours' | 'echo', { ms: number; memory: number; processor: number }>[] = []
  const started = async (start: () => ReturnType<typeof startEcho>) => {
    const program = await start()
    const processor = program.processorMs()
    await new Promise((settle) => setTimeout(settle, idleMs))
    const found = { ms: program.msToListen, memory: program.memory(), processor }
    await program.stop()
    return found
  }
  for (let round = 0; round <= rounds; round += 1) {
    const ours = await started(() => startOurs(teams, place))
    const echo = await started(() => startEcho(teams))
    // The first makes the database.
    if (round > 0) starts.push({ ours, echo })
  }
  await teams.close()
  await place.drop()
  const of = (what: 'ms' | 'memory' | 'processor') =>
    starts.map(({ ours, echo }) => ({ ours: ours[what], reference: echo[what] }))
  return {
    measures: [
      compared('until it listens', of('ms'), { bar: { most: 1.3 }, show: inMs }),
      compared('idle memory', of('memory'), { bar: { most: 1.2 }, show: inMb }),
    ],
    notes: [
      `processor time until it listens: ${inMs(median(of('processor').map(({ ours }) => ours)))}, the echo ${inMs(median(of('processor').map(({ reference }) => reference)))}`,
    ],
  }
}
