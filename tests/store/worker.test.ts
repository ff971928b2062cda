import { waitMs } from '../../teams-app/src/jobs/backoff'
import type { Outcome } from '../../teams-app/src/jobs/outcome'
import { startWorker, type WorkerSetup } from '../../teams-app/src/jobs/worker'
import type { Store } from '../../teams-app/src/store/store'
import { at, commitOf, entryOf, key } from './facts'
import { type Place, sqlitePlace } from './places'
import { virtualTime } from './virtual-time'

let place: Place
let store: Store
beforeEach(async () => {
  place = await sqlitePlace()
  store = await place.open()
})
afterEach(async () => {
  await store.close()
  await place.drop()
})

/** A worker on the store whose sends are listed; `outcome` says how the n-th send of an entry ends. */
function started(
  outcome: (key: string, n: number) => Outcome | Promise<Outcome>,
  differs: Partial<WorkerSetup> = {},
  time = virtualTime(),
) {
  const sends: { key: string; ms: number }[] = []
  const problems: string[] = []
  const send = async (entry: { key: string }) => {
    sends.push({ key: entry.key, ms: time.now() - at(0) })
    return outcome(entry.key, sends.filter((sent) => sent.key === entry.key).length)
  }
  const worker = startWorker({
    store,
    now: time.now,
    after: time.after,
    random: () => 0.5,
    handlers: { message: send, filing: send },
    repeatable: ['filing'],
    wake: async () => undefined,
    pollMs: 1_000,
    onProblem: (problem) => problems.push(String(problem)),
    ...differs,
  })
  return { worker, sends, problems, time, keys: () => sends.map((sent) => sent.key) }
}

const sent = (): Outcome => ({ kind: 'sent' })
const put = (...outbox: ReturnType<typeof entryOf>[]) =>
  store.commitWithoutTeam({ tenant: 'school', at: at(0), seen: [], outbox })
const states = async () =>
  Object.fromEntries(
    (await place.query('select key, state, reason from outbox')).map((row) => [
      row.key,
      row.reason ? `${row.state}: ${row.reason}` : row.state,
    ]),
  )
const never = new Promise<never>(() => {})

test('what is due goes out once, what is due later goes out then', async () => {
  await put(entryOf('now'), entryOf('later', { dueAt: at(60_000) }))
  const { worker, sends, time } = started(sent)
  await time.advance(600_000)
  expect(sends).toEqual([
    { key: 'now', ms: 0 },
    { key: 'later', ms: 60_000 },
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
    { key: 'found', ms: 1_300 },
  ])
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

test('after ten attempts it is given up with a reason for the team', async () => {
  await store.commit(commitOf({ outbox: [entryOf('o')] }))
  const { worker, sends, time } = started(() => ({ kind: 'retry' }), { pollMs: 60_000 })
  await time.advance(6 * 3_600_000)
  expect(sends).toHaveLength(10)
  expect(sends.at(-1)?.ms).toBeGreaterThan(3 * 3_600_000)
  expect(await store.deadLetters.of(key())).toMatchObject([
    { key: 'o', reason: 'This was tried 10 times without success, so it was given up.' },
  ])
  await worker.stop()
})

test('a message of unknown outcome is sent exactly once, a filing goes again', async () => {
  await put(entryOf('message'), entryOf('filing', { kind: 'filing' }))
  const { worker, keys, time } = started((_, n) =>
    n === 1 ? { kind: 'unknown', reason: 'No answer.' } : sent(),
  )
  await time.advance(3_600_000)
  expect(keys()).toEqual(['message', 'filing', 'filing'])
  expect(await states()).toEqual({ message: 'dead: No answer.', filing: 'sent' })
  await worker.stop()
})

test('a handler that throws while sending leaves a message in doubt', async () => {
  await put(entryOf('out'))
  const { worker, keys, problems, time } = started(() => {
    throw new Error('wire cut')
  })
  await time.advance(600_000)
  expect(keys()).toEqual(['out'])
  expect(problems).toEqual(['Error: wire cut'])
  expect(await states()).toEqual({ out: expect.stringMatching(/^dead: .* It may have arrived/) })
  await worker.stop()
})

test('a handler that throws while preparing does no harm', async () => {
  await put(entryOf('o'), entryOf('moot'))
  const prepared: string[] = []
  let posts = 0
  const prepare = async (entry: { key: string }) => {
    prepared.push(entry.key)
    if (entry.key === 'moot') return sent()
    if (prepared.length < 5) throw new Error('database away')
    return async () => {
      posts += 1
      return sent()
    }
  }
  const { worker, time } = started(sent, { handlers: { message: { prepare } } })
  await time.advance(600_000)
  expect(prepared).toEqual(['o', 'moot', 'o', 'o', 'o'])
  expect(posts).toBe(1)
  expect(await states()).toEqual({ o: 'sent', moot: 'sent' })
  await worker.stop()
})

test('what nobody knows how to do is given up with a reason', async () => {
  await put(entryOf('o', { kind: 'from the future' }))
  const { worker, time } = started(sent)
  await time.advance(1_000)
  expect(await states()).toEqual({ o: 'dead: This version of Roundtable does not know how to do this.' })
  await worker.stop()
})

test('what was on its way when the process died is not sent again; a filing is', async () => {
  await put(entryOf('message'), entryOf('filing', { kind: 'filing' }), entryOf('next', { dueAt: at(10_000) }))
  const time = virtualTime()
  const dead = started(() => never, { after: () => () => {} }, time)
  await time.settle()
  expect(dead.keys()).toEqual(['message', 'filing'])
  const alive = started(sent, {}, time)
  await time.advance(29_000)
  expect(alive.keys()).toEqual(['next'])
  await time.advance(3_000)
  expect(alive.keys()).toEqual(['next', 'filing'])
  expect(await states()).toMatchObject({
    message: expect.stringMatching(/^dead: Roundtable stopped while this was on its way/),
    filing: 'sent',
  })
  await alive.worker.stop()
})

test('a slow attempt keeps its lease: nobody begins a second one', async () => {
  await put(entryOf('slow', { kind: 'filing' }))
  const time = virtualTime()
  let finish = () => {}
  const slow = () =>
    new Promise<Outcome>((resolve) => {
      finish = () => resolve({ kind: 'sent' })
    })
  const one = started(slow, {}, time)
  const two = started(slow, {}, time)
  await time.advance(200_000)
  expect([...one.keys(), ...two.keys()]).toEqual(['slow'])
  finish()
  await time.advance(1_000)
  expect(await states()).toEqual({ slow: 'sent' })
  await one.worker.stop()
  await two.worker.stop()
})

test('who lost the lease while preparing sends nothing', async () => {
  await put(entryOf('o'))
  const time = virtualTime()
  let finish = () => {}
  let posts = 0
  const prepare = async () => {
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    return async () => {
      posts += 1
      return sent()
    }
  }
  const cutOff = { outbox: { ...store.outbox, renew: async () => false }, wakes: store.wakes }
  const one = started(sent, { store: cutOff, handlers: { message: { prepare } }, pollMs: 3_600_000 }, time)
  await time.settle()
  const two = started(sent, {}, time)
  await time.advance(31_000)
  expect(two.keys()).toEqual(['o'])
  finish()
  await time.settle()
  expect(posts).toBe(0)
  expect(await states()).toEqual({ o: 'sent' })
  await one.worker.stop()
  await two.worker.stop()
})

test('two workers share 100 entries, each sent once', async () => {
  await put(...Array.from({ length: 100 }, (_, n) => entryOf(`o${n}`, { conversation: `c${n % 7}` })))
  const time = virtualTime()
  const one = started(sent, {}, time)
  const two = started(sent, {}, time)
  await time.advance(30_000)
  const all = [...one.keys(), ...two.keys()]
  expect(all).toHaveLength(100)
  expect(new Set(all).size).toBe(100)
  await one.worker.stop()
  await two.worker.stop()
})

test('nothing goes to a conversation after the bot was removed', async () => {
  const sighting = { id: 'c', kind: 'group' as const, serviceUrl: 'u', botId: 'b', person: null, at: at(0) }
  await store.conversations.see('school', sighting)
  await put(entryOf('o', { conversation: 'c', dueAt: at(5_000) }))
  await store.conversations.markGone('school', 'c', at(1))
  const { worker, keys, time } = started(sent)
  await time.advance(60_000)
  expect(keys()).toEqual([])
  expect(await states()).toEqual({
    o: 'dead: Roundtable was removed from this chat before this could be sent.',
  })
  await worker.stop()
})

test('a team is woken when its time comes, and again if that failed', async () => {
  await store.commit(commitOf({ wakeAt: at(5_000) }))
  const woken: number[] = []
  const time = virtualTime()
  const { worker, problems } = started(
    sent,
    {
      wake: async (team) => {
        woken.push(time.now() - at(0))
        if (woken.length === 1) throw new Error('not yet')
        await store.commit(commitOf({ key: team, expectedVersion: 1, events: [], wakeAt: null }))
      },
    },
    time,
  )
  await time.advance(120_000)
  expect(woken).toEqual([5_000, 35_000])
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
    ...store.outbox,
    claim: (...args: Parameters<Store['outbox']['claim']>) => {
      failures -= 1
      return failures >= 0 ? Promise.reject(new Error('away')) : store.outbox.claim(...args)
    },
  }
  const { worker, sends, problems, time } = started(sent, { store: { outbox, wakes: store.wakes } })
  await time.advance(5_000)
  expect(problems).toEqual(['Error: away', 'Error: away'])
  expect(sends).toEqual([{ key: 'o', ms: 2_000 }])
  await worker.stop()
})
