import { waitMs } from '../../teams-app/src/jobs/backoff'
import type { Outcome } from '../../teams-app/src/jobs/outcome'
import type { Store } from '../../teams-app/src/store/store'
import { at, commitOf, entryOf, key } from './facts'
import { virtualTime } from './virtual-time'
import { never, sent, workersOnAStore } from './workers'

const { put, started, states, store } = workersOnAStore()

test('what is due goes out once, what is due later goes out then', async () => {
  await put(entryOf('now'), entryOf('later', { dueAt: at(60_000) }))
  const { worker, sends, time } = started(sent)
  await time.advance(600_000)
  expect(sends).toEqual([
    { key: 'now', ms: 0 },
    // What was found is followed by a look 5 ms later, from which the next is counted.
    { key: 'later', ms: 60_005 },
  ])
  expect(await states()).toEqual({ now: 'sent', later: 'sent' })
  await worker.stop()
})

test('a kick after a commit sends at once, without one it waits for the next look', async () => {
  const { worker, sends, time } = started(sent)
  await time.advance(300)
  await put(entryOf('kicked'))
  worker.kick()
  await time.advance(100)
  await put(entryOf('found'))
  await time.advance(2_000)
  expect(sends).toEqual([
    { key: 'kicked', ms: 300 },
    { key: 'found', ms: 1_305 },
  ])
  await worker.stop()
})

test('what is committed within five milliseconds of a look is claimed together, and no later', async () => {
  const claims: number[] = []
  const time = virtualTime()
  const outbox: Store['outbox'] = {
    ...store().outbox,
    claim: (...asked) => {
      claims.push(time.now() - at(0))
      return store().outbox.claim(...asked)
    },
  }
  const { worker, sends } = started(sent, { store: { outbox, wakes: store().wakes } }, time)
  await time.advance(300)
  for (const key of ['first', 'second', 'third', 'fourth']) {
    await put(entryOf(key))
    worker.kick()
    await time.advance(1)
  }
  await time.advance(96)
  expect(sends).toEqual([
    { key: 'first', ms: 300 },
    { key: 'second', ms: 305 },
    { key: 'third', ms: 305 },
    { key: 'fourth', ms: 305 },
  ])
  expect(claims).toEqual([0, 300, 305, 310])
  await worker.stop()
})

test('a conversation gets its messages in order, also when the first has to be tried again', async () => {
  const c = { conversation: 'c' }
  await put(entryOf('1', c), entryOf('2', c), entryOf('3', c), entryOf('elsewhere', { conversation: 'd' }))
  const { worker, keys, time } = started((name, n) =>
    name === '1' && n < 3 ? { kind: 'retry' } : { kind: 'sent' },
  )
  await time.advance(60_000)
  expect(keys()).toEqual(['1', 'elsewhere', '1', '1', '2', '3'])
  await worker.stop()
})

test('waits grow threefold up to an hour, are spread, and keep what the other side asked for', () => {
  expect([1, 2, 3, 7, 20].map((attempt) => waitMs(attempt, 0.5))).toEqual([
    5_000, 15_000, 45_000, 3_600_000, 3_600_000,
  ])
  expect([waitMs(1, 0), waitMs(1, 0.999)]).toEqual([2_500, 7_496])
  expect([waitMs(9, 0, 7_000), waitMs(9, 0.999, 7_000)]).toEqual([7_000, 7_999])
})

test('Retry-After is kept to a second', async () => {
  await put(entryOf('o'))
  const { worker, sends, time } = started((_, n) => (n === 1 ? { kind: 'retry', afterMs: 42_000 } : sent()))
  await time.advance(60_000)
  const [, second] = sends
  expect(second?.ms).toBeGreaterThanOrEqual(42_000)
  expect(second?.ms).toBeLessThanOrEqual(43_500)
  await worker.stop()
})

test('after ten attempts it is given up with a reason', async () => {
  await store().commit(commitOf({ outbox: [entryOf('o')] }))
  const { worker, sends, time } = started(() => ({ kind: 'retry' }), { pollMs: 60_000 })
  await time.advance(6 * 3_600_000)
  expect(sends).toHaveLength(10)
  expect(sends.at(-1)?.ms).toBeGreaterThan(3 * 3_600_000)
  expect(await store().deadLetters.of(key().tenant)).toMatchObject([
    { key: 'o', reason: 'gave-up', doubt: false },
  ])
  await worker.stop()
})

test('what must be done however late is tried for about three days', async () => {
  const hour = 3_600_000
  await put(entryOf('back in time', { kind: 'filing' }), entryOf('never', { kind: 'filing' }))
  const time = virtualTime()
  const { worker, sends } = started(
    (name) => (name !== 'never' && time.now() > at(60 * hour) ? { kind: 'sent' } : { kind: 'retry' }),
    { pollMs: 600_000, patient: ['filing'] },
    time,
  )
  await time.advance(61 * hour)
  expect(await states()).toEqual({ 'back in time': 'sent', never: 'waiting' })
  await time.advance(39 * hour)
  expect(await states()).toEqual({ 'back in time': 'sent', never: 'dead: gave-up' })
  expect(sends.filter(({ key }) => key === 'never')).toHaveLength(80)
  await worker.stop()
})

test('a team is woken when its time comes, and again if that failed', async () => {
  await store().commit(commitOf({ wakeAt: at(5_000) }))
  const woken: number[] = []
  const time = virtualTime()
  const { worker, problems } = started(
    sent,
    {
      wake: async (team) => {
        woken.push(time.now() - at(0))
        if (woken.length === 1) throw new Error('not yet')
        await store().commit(commitOf({ key: team, expectedVersion: 1, events: [], wakeAt: null }))
      },
    },
    time,
  )
  await time.advance(120_000)
  expect(woken).toEqual([5_000, 35_005])
  expect(problems).toEqual(['Error: not yet'])
  await worker.stop()
})

test('stopping waits for what is in hand and takes nothing new', async () => {
  await put(entryOf('1', { conversation: 'c' }), entryOf('2', { conversation: 'c' }))
  let finish = () => {}
  const { worker, keys, time } = started(
    () =>
      new Promise<Outcome>((resolve) => {
        finish = () => resolve({ kind: 'sent' })
      }),
  )
  await time.settle()
  let stopped = false
  const stop = worker.stop().then(() => {
    stopped = true
  })
  await time.advance(9_000)
  expect(stopped).toBe(false)
  finish()
  await stop
  expect(keys()).toEqual(['1'])
  expect(await states()).toEqual({ 1: 'sent', 2: 'waiting' })
})

test('stopping waits ten seconds at most', async () => {
  await put(entryOf('hangs'))
  const { worker, time } = started(() => never)
  await time.settle()
  const stop = worker.stop()
  await time.advance(10_000)
  await stop
})

test('a database that fails is asked again at the next look', async () => {
  await put(entryOf('o'))
  let failures = 2
  const outbox = {
    ...store().outbox,
    claim: (...args: Parameters<Store['outbox']['claim']>) => {
      failures -= 1
      return failures >= 0 ? Promise.reject(new Error('away')) : store().outbox.claim(...args)
    },
  }
  const { worker, sends, problems, time } = started(sent, { store: { outbox, wakes: store().wakes } })
  await time.advance(5_000)
  expect(problems).toEqual(['Error: away', 'Error: away'])
  expect(sends).toEqual([{ key: 'o', ms: 2_000 }])
  await worker.stop()
})
