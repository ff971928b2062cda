import fc from 'fast-check'
import {
  conversationLimits,
  earliest,
  noPace,
  overallLimits,
  type Pace,
  reserve,
  withoutIdle,
} from '../../teams-app/src/bot/limits'
import { connectorLimits } from '../doubles/connector-limits'

const second = 1_000

/** Sends everything as fast as the pace lets it, in virtual time; messages take 20 to 80 ms to arrive. */
function send(conversations: readonly string[], latency: (n: number) => number) {
  const arrivals: { conversation: string; at: number }[] = []
  let pace: Pace = noPace
  let now = 0
  let waiting = [...conversations]
  while (waiting.length > 0) {
    const still: string[] = []
    let next = Number.POSITIVE_INFINITY
    for (const conversation of waiting) {
      const reserved = reserve(pace, conversation, now)
      if ('go' in reserved) {
        pace = reserved.go
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
  [1_800, 3_600 * second],
])('after %i messages at once the next waits %i ms', (count, ms) => {
  const limit = conversationLimits.filter((each) => each.count === count)
  expect(earliest(Array(count - 1).fill(0), limit, 5)).toBe(5)
  const next = earliest(Array(count).fill(0), limit, 5)
  expect(next).toBeGreaterThan(ms)
  expect(next).toBeLessThanOrEqual(ms + 100)
})

test('thirty messages a second leave us, to however many conversations', () => {
  let pace: Pace = noPace
  for (let n = 0; n < 30; n++) {
    const reserved = reserve(pace, `c${n}`, 0)
    if ('waitUntil' in reserved) throw new Error('too slow')
    pace = reserved.go
  }
  expect(reserve(pace, 'another', 0)).toHaveProperty('waitUntil')
  expect(overallLimits).toEqual([{ count: 30, ms: second }])
})

test('what was said to a conversation is forgotten when it no longer counts', () => {
  const reserved = reserve(noPace, 'c', 0)
  if ('waitUntil' in reserved) throw new Error('too slow')
  expect(withoutIdle(reserved.go, 3_600 * second).conversations.size).toBe(1)
  expect(withoutIdle(reserved.go, 3_601 * second).conversations.size).toBe(0)
})
