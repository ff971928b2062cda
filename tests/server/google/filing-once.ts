import { simulateFiling } from './filing-simulation'

const hour = 3_600_000
const replayed = process.env.ROUNDTABLE_SEED
const seeds = Number(process.env.ROUNDTABLE_SEEDS ?? 5_000)
const first = replayed === undefined ? 0 : Number(replayed)
const last = replayed === undefined ? seeds : first + 1

const replay = (seed: number) =>
  `Replay: ROUNDTABLE_SEED=${seed} npx jest -c tests/jest.config.cjs --selectProjects system --testPathPatterns filing-once`

/** TRUST.md R6: every second seed, from this one on; the other half runs beside it. */
export function filesOnce(half: 0 | 1): void {
  const own = Array.from({ length: last - first }, (_, n) => first + n).filter((seed) => seed % 2 === half)
  test(`${own.length} simulated filings: 0 lost, 0 twice, 0 orphans, 99.9 % within an hour`, async () => {
    let filings = 0
    let late = 0
    for (const seed of own) {
      const { wrong, orphans, took } = await simulateFiling(seed)
      if (wrong.length > 0 || orphans.length > 0)
        throw new Error([...wrong, ...orphans.map((name) => `orphan: ${name}`), replay(seed)].join('\n'))
      filings += took.length
      late += took.filter((ms) => ms > hour).length
    }
    expect(filings).toBe(3 * own.length)
    if (own.length >= 1_000) expect(late / filings).toBeLessThanOrEqual(0.001)
  }, 3_600_000)
}
