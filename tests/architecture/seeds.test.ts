import { seedsFrom } from '../seeds'

const kept = { ...process.env }
afterEach(() => {
  process.env = { ...kept }
})

test('a simulation plays as many seeds as are usual, from the first one on', () => {
  expect([...seedsFrom(1, 4)]).toEqual([1, 2, 3, 4])
})

test('a night plays its own number, whatever its machine', () => {
  Object.assign(process.env, { ROUNDTABLE_SEEDS: '6', ROUNDTABLE_MOST_SEEDS: '9', ROUNDTABLE_SECONDS: '0' })
  expect([...seedsFrom(0, 4)]).toEqual([0, 1, 2, 3, 4, 5])
})

test('and more while there is time, but not more than were asked for', () => {
  Object.assign(process.env, { ROUNDTABLE_SEEDS: '2', ROUNDTABLE_MOST_SEEDS: '5', ROUNDTABLE_SECONDS: '60' })
  expect([...seedsFrom(0, 4)]).toEqual([0, 1, 2, 3, 4])
  Object.assign(process.env, { ROUNDTABLE_MOST_SEEDS: '100000000', ROUNDTABLE_SECONDS: '0.05' })
  let played = 0
  for (const _ of seedsFrom(0, 4)) played += 1
  expect(played).toBeGreaterThan(2)
  expect(played).toBeLessThan(100_000_000)
})

test('one that failed is played alone', () => {
  Object.assign(process.env, { ROUNDTABLE_SEED: '17', ROUNDTABLE_SEEDS: '6' })
  expect([...seedsFrom(0, 4)]).toEqual([17])
})
