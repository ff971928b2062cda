import { setTimeout as sleep } from 'node:timers/promises'
import { median } from '../../bench/side-by-side/result'
import { percentile } from '../../bench/side-by-side/turns'

/** Sends so many a second whatever becomes of the ones before; what came of each. */
export async function steadily<T>(
  { perSecond, seconds }: { perSecond: number; seconds: number },
  send: (n: number) => Promise<T>,
): Promise<T[]> {
  const sent: Promise<T>[] = []
  const begun = performance.now()
  const total = Math.round(perSecond * seconds)
  while (sent.length < total) {
    const due = Math.min(total, ((performance.now() - begun) / 1_000) * perSecond)
    while (sent.length < due) sent.push(send(sent.length))
    await sleep(4)
  }
  return Promise.all(sent)
}

/** How long something took, in milliseconds. */
export async function timed<T>(work: Promise<T>): Promise<{ came: T; ms: number }> {
  const begun = performance.now()
  const came = await work
  return { came, ms: performance.now() - begun }
}

/**
 * What is usual, alone and beside a storm, in turns: what else the machine does falls on both alike. The first turn warms
 * the server and counts for nothing.
 */
export async function inTurns<T>(
  rounds: number,
  usual: () => Promise<readonly T[]>,
  storm: () => Promise<unknown>,
): Promise<readonly { alone: readonly T[]; beside: readonly T[] }[]> {
  await usual()
  const turns: { alone: readonly T[]; beside: readonly T[] }[] = []
  while (turns.length < rounds) {
    const alone = await usual()
    const [beside] = await Promise.all([usual(), storm()])
    turns.push({ alone, beside })
  }
  return turns
}

type Times = readonly { ms: number }[]

/**
 * How many times longer the slowest hundredth waits beside the storm: of the middle turn of each kind, so that a busy
 * moment of the machine is one turn's and not the figure's.
 */
export function waitBeside(turns: readonly { alone: Times; beside: Times }[]): number {
  const p99 = (times: Times) =>
    percentile(
      times.map(({ ms }) => ms),
      0.99,
    )
  const [alone, beside] = [
    median(turns.map((turn) => p99(turn.alone))),
    median(turns.map((turn) => p99(turn.beside))),
  ]
  process.stdout.write(`p99 ${alone.toFixed(1)} ms alone, ${beside.toFixed(1)} ms beside the storm\n`)
  return beside / alone
}
