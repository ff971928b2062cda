import type { Store } from '../../teams-app/src/store/store'
import { at, entryOf } from './facts'
import { virtualTime } from './virtual-time'
import { never, sent, workersOnAStore } from './workers'

const { put, started, states, store } = workersOnAStore()

test('a message of unknown outcome is sent exactly once, a filing goes again', async () => {
  await put(entryOf('message'), entryOf('filing', { kind: 'filing' }))
  const { worker, keys, time } = started(
    (_, n) => (n === 1 ? { kind: 'unknown', reason: 'unknown' } : sent()),
    { pollMs: 60_000 },
  )
  await time.advance(3_600_000)
  expect(keys()).toEqual(['message', 'filing', 'filing'])
  expect(await states()).toEqual({ message: 'dead: unknown', filing: 'sent' })
  await worker.stop()
})

test('a handler that throws while sending leaves a message in doubt', async () => {
  await put(entryOf('out'))
  const cut = () => {
    throw new Error('wire cut')
  }
  const { worker, keys, problems, time } = started(cut, { pollMs: 10_000 })
  await time.advance(600_000)
  expect(keys()).toEqual(['out'])
  expect(problems).toEqual(['Error: wire cut'])
  expect(await states()).toEqual({ out: 'dead: failed-in-doubt' })
  await worker.stop()
})

test('what was given up says whether it may have arrived', async () => {
  await put(
    entryOf('unknown'),
    entryOf('cut'),
    entryOf('gone'),
    entryOf('gone-too', { kind: 'filing' }),
    entryOf('strange', { kind: 'from the future' }),
  )
  const { worker, time } = started((name) => {
    if (name === 'cut') throw new Error('wire cut')
    return { kind: name.startsWith('gone') ? 'gone' : 'unknown', reason: 'unknown' }
  })
  await time.advance(1_000)
  const given = await store().deadLetters.of('school')
  expect(Object.fromEntries(given.map((letter) => [letter.key, letter.doubt]))).toEqual({
    unknown: true,
    cut: true,
    gone: false,
    'gone-too': false,
    strange: false,
  })
  await worker.stop()
})

test('an entry at which the process died each time is tried ten times, and then given up', async () => {
  await put(entryOf('ten'))
  await store().outbox.claim(at(0), 1)
  await put(entryOf('nine'))
  for (let n = 1; n <= 9; n += 1) await store().outbox.claim(at(n * 30_000), 2)
  const time = virtualTime()
  await time.advance(300_000)
  const { worker, keys } = started(() => ({ kind: 'retry' }), {}, time)
  await time.advance(1_000)
  expect(keys()).toEqual(['nine'])
  expect(await states()).toEqual({ nine: 'dead: gave-up', ten: 'dead: gave-up' })
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
  const { worker, time } = started(sent, { handlers: { message: { prepare } }, pollMs: 10_000 })
  await time.advance(600_000)
  expect(prepared).toEqual(['o', 'moot', 'o', 'o', 'o'])
  expect(posts).toBe(1)
  expect(await states()).toEqual({ o: 'sent', moot: 'sent' })
  await worker.stop()
})

test.each([
  ['for a moment', 'renews', 2_500],
  ['longer than a lease', 'does not renew', 120_000],
] as const)(
  'what was sent before the database was away %s is written down as sent when it is back',
  async (_, renewing, awayMs) => {
    await put(entryOf('message'), entryOf('filing', { kind: 'filing' }))
    const time = virtualTime()
    const away = () => time.now() - at(0) < awayMs
    const outbox: Store['outbox'] = {
      ...store().outbox,
      done: (entry) => (away() ? Promise.reject(new Error('away')) : store().outbox.done(entry)),
      renew: (...asked) =>
        renewing === 'renews' ? store().outbox.renew(...asked) : Promise.reject(new Error('away')),
    }
    const { worker, keys } = started(sent, { store: { outbox, wakes: store().wakes } }, time)
    await time.advance(600_000)
    expect(keys()).toEqual(['message', 'filing'])
    expect(await states()).toEqual({ message: 'sent', filing: 'sent' })
    await worker.stop()
  },
)

test('what cannot be written down for ten minutes is let go, and is in doubt then', async () => {
  await put(entryOf('message'))
  const time = virtualTime()
  let away = true
  const outbox: Store['outbox'] = {
    ...store().outbox,
    done: (entry) => (away ? Promise.reject(new Error('away')) : store().outbox.done(entry)),
  }
  const { worker, keys } = started(sent, { store: { outbox, wakes: store().wakes } }, time)
  await time.advance(599_000)
  expect(await states()).toEqual({ message: 'waiting' })
  await time.advance(60_000)
  away = false
  await time.advance(1_000)
  expect(keys()).toEqual(['message'])
  expect(await states()).toEqual({ message: 'dead: in-doubt' })
  await worker.stop()
})

test('what nobody knows how to do is given up with a reason', async () => {
  await put(entryOf('o', { kind: 'from the future' }))
  const { worker, time } = started(sent)
  await time.advance(1_000)
  expect(await states()).toEqual({ o: 'dead: unheard-of' })
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
    message: 'dead: in-doubt',
    filing: 'sent',
  })
  expect(await store().deadLetters.of('school')).toMatchObject([{ key: 'message', doubt: true }])
  await alive.worker.stop()
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
  await store().conversations.see('school', sighting)
  await put(entryOf('o', { conversation: 'c', dueAt: at(5_000) }))
  await store().conversations.markGone('school', 'c', at(1))
  const { worker, keys, time } = started(sent)
  await time.advance(60_000)
  expect(keys()).toEqual([])
  expect(await states()).toEqual({
    o: 'dead: removed',
  })
  await worker.stop()
})
