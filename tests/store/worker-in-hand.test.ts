import type { Outcome } from '../../teams-app/src/jobs/outcome'
import { at, commitOf, entryOf, key } from './facts'
import { never, sent, workersOnAStore } from './workers'

const { put, started, states, store } = workersOnAStore()

/** An outbox whose looks are counted and wait until they are let go. */
function watchedOutbox() {
  const { outbox } = store()
  let looks = 0
  let letGo = () => {}
  let holds = false
  return {
    looks: () => looks,
    hold() {
      holds = true
    },
    letGo() {
      holds = false
      letGo()
    },
    outbox: {
      ...outbox,
      claim: async (...given: Parameters<typeof outbox.claim>) => {
        looks += 1
        const found = await outbox.claim(...given)
        if (holds)
          await new Promise<void>((resolve) => {
            letGo = resolve
          })
        return found
      },
    },
  }
}

test('what waits for its place goes out when that comes, however often it waits', async () => {
  await put(entryOf('o'))
  const { worker, sends, time } = started((_, n) => (n <= 12 ? { kind: 'wait', afterMs: 250.5 } : sent()))
  await time.advance(3_700)
  // Looked for each tenth of a second while something waits, counted from the look that follows each attempt.
  expect(sends.map(({ ms }) => ms)).toEqual(Array.from({ length: 13 }, (_, n) => n * 305))
  expect(await states()).toEqual({ o: 'sent' })
  await worker.stop()
})

test('when nothing waits for its place any more it is looked as seldom as before', async () => {
  await put(entryOf('waits'))
  const { worker, sends, time } = started((name, n) =>
    name === 'waits' && n === 1 ? { kind: 'wait', afterMs: 300 } : sent(),
  )
  await time.advance(350)
  await put(entryOf('found'))
  await time.advance(2_000)
  expect(sends).toEqual([
    { key: 'waits', ms: 0 },
    { key: 'waits', ms: 305 },
    { key: 'found', ms: 1_310 },
  ])
  await worker.stop()
})

test('so many are in hand at once, and nothing is asked of the database until one is done', async () => {
  await put(entryOf('1'), entryOf('2'), entryOf('3'))
  const finish: (() => void)[] = []
  const slow = () => new Promise<Outcome>((resolve) => finish.push(() => resolve({ kind: 'sent' })))
  const { outbox, looks } = watchedOutbox()
  let wakes = 0
  const due = async () => {
    wakes += 1
    return []
  }
  const { worker, keys, time } = started(slow, { atOnce: 2, store: { outbox, wakes: { due } } })
  await time.advance(20_000)
  expect(keys()).toEqual(['1', '2'])
  expect([looks(), wakes]).toEqual([1, 0])
  finish[0]?.()
  await time.advance(5)
  expect(keys()).toEqual(['1', '2', '3'])
  finish[1]?.()
  finish[2]?.()
  await worker.stop()
})

test('teams are woken with the hands that entries leave free', async () => {
  await put(entryOf('o'))
  for (const team of ['a', 'b', 'c'])
    await store().commit(commitOf({ key: key('school', team), wakeAt: at(0) }))
  const woken: string[] = []
  const wake = ({ team }: { team: string }) => {
    woken.push(team)
    return never
  }
  const { keys, time } = started(() => never, { atOnce: 3, wake })
  await time.advance(5_000)
  expect([keys().length, woken.length]).toEqual([1, 2])
})

test('a kick during a look is no kick lost', async () => {
  const { outbox, hold, letGo } = watchedOutbox()
  hold()
  const { worker, keys, time } = started(sent, { store: { outbox, wakes: store().wakes } })
  await time.settle()
  await put(entryOf('o'))
  worker.kick()
  letGo()
  await time.advance(5)
  expect(keys()).toEqual(['o'])
  await worker.stop()
})

test('stopping during a look waits for no further one', async () => {
  const { outbox, hold, letGo, looks } = watchedOutbox()
  hold()
  const { worker, time } = started(sent, { store: { outbox, wakes: store().wakes } })
  await time.settle()
  const stopped = worker.stop()
  letGo()
  await stopped
  expect(looks()).toBe(1)
})

test('a lease that could not be renewed is told, and the next renewal is tried', async () => {
  await put(entryOf('slow'))
  let renewals = 0
  const renew = async () => {
    renewals += 1
    throw new Error('away')
  }
  const outbox = { ...store().outbox, renew }
  const { problems, time } = started(() => never, { store: { outbox, wakes: store().wakes } })
  await time.advance(20_000)
  expect([renewals, problems]).toEqual([2, ['Error: away', 'Error: away']])
})
