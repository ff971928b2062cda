import { district, type Rush, told } from '../server/simulation/district'
import { memoryPlace } from '../server/simulation/memory-place'
import type { Measure, Result } from './side-by-side/result'

/**
 * A district of 5,000 staff whose 500 meetings end in one minute, on the real server in virtual time: what Teams and Google
 * refuse of its calls as too many, and how long it takes until all is sent and filed.
 */
const teams = 500
const size = 10

function refused(of: string, { calls, tooMany }: Rush): Measure {
  return {
    of: `too many, of ${calls} calls to ${of}`,
    figure: tooMany,
    unit: 'calls',
    bar: { most: calls / 1_000 },
    spread: [tooMany, tooMany],
    ours: `${tooMany} calls`,
    reference: '-',
  }
}

export async function measure(): Promise<Result> {
  const { sent, filed } = await district(teams, size, await memoryPlace())
  if (sent.done !== teams * (size + 1) || sent.twice > 0) throw new Error(`Not each sent once: ${told(sent)}`)
  if (filed.done !== teams || filed.twice > 0) throw new Error(`Not each filed once: ${told(filed)}`)
  return {
    measures: [refused('Teams', sent), refused('Google', filed)],
    notes: [`messages: ${told(sent)}`, `records: ${told(filed)}`],
  }
}
