import type { Place } from '../../store/places'
import { ourServiceUrl, startEcho, startOurs } from './bots'
import { fill } from './many-teams'
import { compared, inMs, type Measure, median, perSecond, type Result } from './result'
import { type Pace, teamsOnLoopback } from './turns'

const teamCount = 1_000
const atOnce = 16
const rounds = 5

/**
 * A typed action, signed by Teams: checked, written to disk together with its reply, answered, and the reply
 * posted; beside a bot that echoes and keeps nothing. Each team types once in a round.
 */
export async function botTurn(
  place: Place,
  bars: Record<'perSecond' | 'p99', Pick<Measure, 'bar' | 'wanted'>>,
): Promise<Result> {
  const teams = await teamsOnLoopback()
  await fill(place, teamCount, ourServiceUrl)
  const ours = await startOurs(teams, place)
  const echo = await startEcho(teams)
  const all = Array.from({ length: teamCount }, (_, n) => n)
  try {
    for (const door of [ours, echo]) await teams.turns(door, all, atOnce)
    const paces: Record<'ours' | 'echo', Pace>[] = []
    const [oursBefore, echoBefore] = [ours.processorMs(), echo.processorMs()]
    for (let round = 0; round < rounds; round += 1)
      paces.push({ ours: await teams.turns(ours, all, atOnce), echo: await teams.turns(echo, all, atOnce) })
    const each = (all: number) => inMs(all / (rounds * teamCount))
    const processor = `${each(ours.processorMs() - oursBefore)}, the echo ${each(echo.processorMs() - echoBefore)}`
    const of = (figure: 'perSecond' | 'p50' | 'p99') =>
      paces.map((one) => ({ ours: one.ours[figure], reference: one.echo[figure] }))
    const reply = (which: 'ours' | 'echo') => inMs(median(paces.map((one) => one[which].replied.p99)))
    return {
      measures: [
        compared('turns', of('perSecond'), { ...bars.perSecond, show: perSecond }),
        compared('p99 of the answer', of('p99'), { ...bars.p99, show: inMs }),
      ],
      notes: [
        `${teamCount} turns, ${atOnce} at once, in each of ${rounds} rounds; p99 until the reply stands in the chat: ${reply('ours')}, the echo ${reply('echo')}; processor time of a turn ${processor}`,
      ],
    }
  } finally {
    await ours.stop()
    await echo.stop()
    await teams.close()
    await place.drop()
  }
}
