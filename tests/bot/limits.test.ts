import fc from 'fast-check'
import {
  conversationLimits,
  earliest,
  hourlyLimit,
  isIdle,
  nothingSaid,
  overallLimits,
  reserve,
  type Said,
} from '../../teams-app/src/bot/limits'
import { connectorLimits } from '../doubles/connector-limits'

const second = 1_000

/** Sends everything as fast as the pace lets it, in virtual time; messages take 20 to 80 ms to arrive. */
function send(conversations: readonly string[], latency: (n: number) => number) {
  const arrivals: { conversation: string; at: number }[] = []
  const said = new Map<string, Said>()
  let overall: readonly number[] = []
  let now = 0
  let waiting = [...conversations]
  while (waiting.length > 0) {
    const still: string[] = []
    let next = Number.POSITIVE_INFINITY
    for (const conversation of waiting) {
      const reserved = reserve({ overall, said: said.get(conversation) ?? nothingSaid }, now)
      if ('go' in reserved) {
        overall = reserved.go.overall
        said.set(conversation, reserved.go.said)
        arrivals.push({ conversation, at: now + latency(arrivals.length) })
        next = now
      } else {
        still.push(conversation)
        next = Math.min(next, reserved.waitUntil)
      }
    }
    waiting = still
    now = next === now ? now + 1 : next
  }
  const teams = connectorLimits()
  const refused = arrivals
    .sort((a, b) => a.at - b.at)
    .filter(({ conversation, at }) => !teams.take(conversation, at)).length
  return { took: now, refused, sent: arrivals.length }
}

const jitter = (n: number) => 20 + ((n * 37) % 61)

test('2,000 messages to 300 conversations arrive without a 429 in hardly more than the least time', () => {
  const conversations = Array.from({ length: 2_000 }, (_, n) => `c${n % 300}`)
  const { took, refused, sent } = send(conversations, jitter)
  expect(sent).toBe(2_000)
  expect(refused / sent).toBeLessThanOrEqual(0.001)
  expect(took).toBeLessThanOrEqual(1.2 * (2_000 / 30) * second)
})

test('one conversation that wants 200 messages gets them as Teams allows, and holds up no other', () => {
  const { refused, took } = send(Array(200).fill('busy'), jitter)
  expect(refused).toBe(0)
  expect(took).toBeLessThanOrEqual(1.2 * 90 * second)
  const mixed = send(
    [...Array(100).fill('busy'), ...Array.from({ length: 29 }, (_, n) => `quiet${n}`)],
    jitter,
  )
  expect(mixed.refused).toBe(0)
})

test('every window is kept, whatever the gaps', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_500), { minLength: 1, maxLength: 150 }), (gaps) => {
      let now = 0
      const sent: number[] = []
      for (const gap of gaps) {
        now = earliest(sent, conversationLimits, now + gap)
        sent.push(now)
      }
      for (const { count, ms } of conversationLimits)
        for (const [n, at] of sent.entries()) {
          const before = sent[n - count]
          if (before !== undefined) expect(at - before).toBeGreaterThan(ms)
        }
    }),
    { numRuns: 200 },
  )
})

test.each([
  [7, 1 * second],
  [8, 2 * second],
  [60, 30 * second],
])('after %i messages at once the next waits %i ms', (count, ms) => {
  const limit = conversationLimits.filter((each) => each.count === count)
  expect(earliest(Array(count - 1).fill(0), limit, 5)).toBe(5)
  const next = earliest(Array(count).fill(0), limit, 5)
  expect(next).toBeGreaterThan(ms)
  expect(next).toBeLessThanOrEqual(ms + 100)
})

/** Says something to one conversation `count` times, each as soon as it may and `gap` ms after the one before. */
function talk(count: number, gap: number, processes = 1): { sent: number[]; said: Said } {
  let [now, said] = [0, nothingSaid]
  const sent: number[] = []
  while (sent.length < count) {
    const reserved = reserve({ overall: [], said }, now, processes)
    if ('go' in reserved) {
      said = reserved.go.said
      sent.push(now)
    }
    now = 'go' in reserved ? now + gap : reserved.waitUntil
  }
  return { sent, said }
}

test.each([1, 2, 40])(
  '1,800 in any hour are the most for %i processes together, at any haste',
  (processes) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (gap) => {
        const { sent } = talk(3_000 / processes, gap, processes)
        for (const [n, at] of sent.entries()) {
          const before = sent[n - hourlyLimit.count / processes]
          if (before !== undefined) expect(at - before).toBeGreaterThan(hourlyLimit.ms)
        }
      }),
      { numRuns: 20 },
    )
  },
)

test('nine hundred in a row are not slowed down by the limit of the hour', () => {
  const { sent } = talk(900, 1)
  expect(Math.max(...sent)).toBeLessThanOrEqual(16 * 30 * second)
})

test('thirty messages a second leave us, to however many conversations', () => {
  let overall: readonly number[] = []
  for (let n = 0; n < 30; n++) {
    const reserved = reserve({ overall, said: nothingSaid }, 0)
    if ('waitUntil' in reserved) throw new Error('too slow')
    overall = reserved.go.overall
  }
  expect(reserve({ overall, said: nothingSaid }, 0)).toHaveProperty('waitUntil')
  expect(overallLimits).toEqual([{ count: 30, ms: second }])
})

test('who was written to once is forgotten after half a minute, who was often after the hour', () => {
  const { said: once } = talk(1, 0)
  expect([isIdle(once, 30 * second), isIdle(once, 31 * second)]).toEqual([false, true])
  const { said: often, sent } = talk(1_500, 0)
  const last = Math.max(...sent)
  expect(isIdle(often, last + 3_590 * second)).toBe(false)
  expect(isIdle(often, last + 3_601 * second)).toBe(true)
})
