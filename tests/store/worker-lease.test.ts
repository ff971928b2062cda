import type { Outcome } from '../../teams-app/src/jobs/outcome'
import { entryOf } from './facts'
import { virtualTime } from './virtual-time'
import { sent, workersOnAStore } from './workers'

const { put, started, states, store } = workersOnAStore()

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
  const cutOff = { outbox: { ...store().outbox, renew: async () => false }, wakes: store().wakes }
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

/** An outbox whose leases run out, as when the process stands still; the claim that brings an entry back is answered late. */
function standingStill() {
  const { outbox } = store()
  const late = { claim: () => {} }
  const claim: typeof outbox.claim = async (...asked) => {
    const found = await outbox.claim(...asked)
    if (found.some(({ fence }) => fence === 2))
      await new Promise<void>((resolve) => {
        late.claim = resolve
      })
    return found
  }
  return { outbox: { ...outbox, claim, renew: async () => false }, late }
}

test.each(['before', 'after'] as const)(
  'what was sent is no doubt when the lease ran out, and the claim of the same process is answered %s its end',
  async (order) => {
    await put(entryOf('message'))
    const time = virtualTime()
    const { outbox, late } = standingStill()
    let finish = () => {}
    let answerEnd = () => {}
    const done: typeof outbox.done = async (entry) => {
      const held = await outbox.done(entry)
      if (!held)
        await new Promise<void>((resolve) => {
          answerEnd = resolve
        })
      return held
    }
    const post = () =>
      new Promise<Outcome>((resolve) => {
        finish = () => resolve(sent())
      })
    const at = { outbox: { ...outbox, done }, wakes: store().wakes }
    const { worker, keys } = started(post, { store: at }, time)
    await time.advance(31_000)
    finish()
    await time.settle()
    const answers = [late.claim, answerEnd]
    for (const answer of order === 'before' ? answers : answers.toReversed()) {
      answer()
      await time.settle()
    }
    await time.advance(100_000)
    expect(keys()).toEqual(['message'])
    expect(await states()).toEqual({ message: 'sent' })
    await worker.stop()
  },
)

test('what is to begin as it comes back to its holder begins then, not a lease later', async () => {
  await put(entryOf('message'))
  const time = virtualTime()
  const { outbox, late } = standingStill()
  const sends: number[] = []
  let finish = () => {}
  const prepare = async () => {
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    return async () => {
      sends.push(time.now() - start)
      return sent()
    }
  }
  const start = time.now()
  const at = { outbox, wakes: store().wakes }
  const { worker } = started(sent, { store: at, handlers: { message: { prepare } } }, time)
  await time.advance(31_000)
  finish()
  await time.settle()
  late.claim()
  await time.settle()
  expect(sends).toEqual([31_000])
  expect(await states()).toEqual({ message: 'sent' })
  await worker.stop()
})
