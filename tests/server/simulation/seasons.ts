import { seedsFrom } from '../../seeds'
import { invariants } from './invariants/all'
import { memoryPlace } from './memory-place'
import { simulate } from './simulate'

/** What is broken, the last steps before the end, and the one command that plays it again. */
export function report(seed: number, { broken, script }: Awaited<ReturnType<typeof simulate>>): string {
  const promises = invariants.filter(({ name }) => broken.some((line) => line.startsWith(`${name}:`)))
  return [
    ...broken.slice(0, 10),
    ...promises.map(({ name, promise }) => `(${name}) ${promise}`),
    ...script.trace.slice(-12),
    `Replay: ROUNDTABLE_SEED=${seed} npx jest -c tests/jest.config.cjs --selectProjects system --testPathPatterns simulation/seasons`,
  ].join('\n')
}

/** TRUST.md R5: every second four of the seeds, of each kind as many; the other half runs beside it. */
export function seasonsHold(half: 0 | 1): void {
  test(`seasons of three weeks: ${invariants.length} promises hold`, async () => {
    let seasons = 0
    let toldToComeAgain = 0
    for (const seed of seedsFrom(1, 30)) {
      if (Math.floor(seed / 4) % 2 !== half) continue
      const season = await simulate(seed, await memoryPlace())
      if (season.broken.length > 0) throw new Error(report(seed, season))
      seasons += 1
      toldToComeAgain += season.evidence.addresses.filter(({ status }) => status === 503).length
    }
    process.stdout.write(`${seasons} seasons, ${toldToComeAgain} times told to come again\n`)
    // Keys were away, or changed, when somebody spoke: not in each season.
    if (seasons >= 15) expect(toldToComeAgain).toBeGreaterThan(2)
  }, 14_400_000)
}
