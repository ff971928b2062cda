import { district } from './district'
import { memoryPlace } from './memory-place'

/** `npm run bench -- --row district` prints what comes of 500 teams. */
const asked = process.env.ROUNDTABLE_TEAMS
// As few as reach the limits of Teams and of Google.
const teams = Number(asked ?? 32)
const size = asked === undefined ? 2 : 10

test(`${teams} meetings that end at once: nothing lost, nothing doubled, nobody asked for too much`, async () => {
  const { sent, filed } = await district(teams, size, await memoryPlace())
  expect(sent).toMatchObject({ done: teams * (size + 1), twice: 0 })
  expect(filed).toMatchObject({ done: teams, twice: 0 })
  for (const { calls, tooMany } of [sent, filed]) expect(tooMany).toBeLessThanOrEqual(calls / 1_000)
  // Once to learn when their place is, once to go.
  expect(sent.taken).toBeLessThanOrEqual(2.2 * sent.done)
  expect(filed.taken).toBeLessThanOrEqual(4 * filed.done)
  expect(sent.minutes).toBeLessThanOrEqual(0.5 + sent.done / (25 * 60))
}, 3_600_000)
