import { describeWithPostgres } from '../../prerequisites'
import { postgresPlace, sqlitePlace } from '../../store/places'
import { memoryPlace } from './memory-place'
import { report } from './seasons'
import { simulate } from './simulate'

test('the same seed tells the same story twice, to the last row', async () => {
  for (const seed of [4, 6]) {
    const [one, other] = [
      await simulate(seed, await memoryPlace(), 8),
      await simulate(seed, await memoryPlace(), 8),
    ]
    expect(other.hash).toBe(one.hash)
    expect(one.script.trace.length).toBeGreaterThan(10)
    expect((await simulate(seed + 1, await memoryPlace(), 1)).hash).not.toBe(one.hash)
  }
}, 300_000)

test('a season of two processes on a database on the disk keeps the promises', async () => {
  const season = await simulate(6, await sqlitePlace(), 8)
  if (season.broken.length > 0) throw new Error(report(6, season))
}, 300_000)

describeWithPostgres('on PostgreSQL', () => {
  test('a season of two processes keeps the promises', async () => {
    const season = await simulate(10, await postgresPlace(), 8)
    if (season.broken.length > 0) throw new Error(report(10, season))
  }, 300_000)
})

test('a season is none of silence: people, messages, crashes, facts, records, strangers and two processes', async () => {
  const { evidence, script } = await simulate(10, await memoryPlace())
  for (const nth of [0, 1])
    expect(evidence.hands.filter(({ process }) => process === nth).length).toBeGreaterThan(20)
  expect(script.trace.length).toBeGreaterThan(50)
  expect(evidence.posts.length).toBeGreaterThan(50)
  expect(evidence.downs.length).toBeGreaterThan(5)
  expect(evidence.rows.events.length).toBeGreaterThan(50)
  expect(evidence.rows.filings.length).toBeGreaterThan(2)
  expect(script.strangers.length).toBeGreaterThan(3)
}, 300_000)
