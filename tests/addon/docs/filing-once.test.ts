import { simulateFiling } from './filing-simulation'

const replayed = process.env.ROUNDTABLE_SEED
const seeds = Number(process.env.ROUNDTABLE_SEEDS ?? 150)
const first = replayed === undefined ? 0 : Number(replayed)
const last = replayed === undefined ? seeds : first + 1

const replay = (seed: number) =>
  `Replay: ROUNDTABLE_SEED=${seed} npx jest -c tests/jest.config.cjs --selectProjects thorough --testPathPatterns addon/docs/filing-once`

test(`${last - first} stories of two colleagues who file at once: 0 lost, 0 twice, 0 orphans`, () => {
  for (let seed = first; seed < last; seed += 1) {
    const wrong = simulateFiling(seed)
    if (wrong.length > 0) throw new Error([...wrong, replay(seed)].join('\n'))
  }
  expect(last - first).toBeGreaterThan(0)
}, 3_600_000)
