import { seedsFrom } from '../../seeds'
import { simulateFiling } from './filing-simulation'

const hour = 3_600_000

const replay = (seed: number) =>
  `Replay: ROUNDTABLE_SEED=${seed} npx jest -c tests/jest.config.cjs --selectProjects system --testPathPatterns filing-once`

/** TRUST.md R6: every second seed, from this one on; the other half runs beside it. */
export function filesOnce(half: 0 | 1): void {
  test('simulated filings: 0 lost, 0 twice, 0 orphans, 99.9 % within an hour', async () => {
    let histories = 0
    let filings = 0
    let late = 0
    for (const seed of seedsFrom(0, 5_000)) {
      if (seed % 2 !== half) continue
      const { wrong, orphans, took } = await simulateFiling(seed)
      if (wrong.length > 0 || orphans.length > 0)
        throw new Error([...wrong, ...orphans.map((name) => `orphan: ${name}`), replay(seed)].join('\n'))
      histories += 1
      filings += took.length
      late += took.filter((ms) => ms > hour).length
    }
    process.stdout.write(`${histories} histories, ${filings} filings, ${late} after more than an hour\n`)
    expect(filings).toBe(3 * histories)
    if (histories >= 1_000) expect(late / filings).toBeLessThanOrEqual(0.001)
  }, 3_600_000)
}
