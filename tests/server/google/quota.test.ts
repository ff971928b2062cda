import { createQuota } from '../../../teams-app/src/google/quota'
import { createQuota as createGooglesQuota } from '../../doubles/google/guard'

const token = { account: { email: 'school@school.example' }, app: 'roundtable' }

/** Lets so many calls be wanted at once; each comes again when it is told to. When the last has gone, and how often was asked. */
function rush(kind: 'read' | 'write', count: number) {
  const clock = { now: Date.parse('2026-11-04T21:15Z') }
  const start = clock.now
  const ours = createQuota(() => clock.now)
  const googles = createGooglesQuota()
  let asked = 0
  let waiting = Array.from({ length: count }, () => start)
  while (waiting.length > 0) {
    clock.now = Math.min(...waiting)
    const due = waiting.filter((at) => at <= clock.now)
    waiting = waiting.filter((at) => at > clock.now)
    for (const _ of due) {
      asked += 1
      const wait = ours.take(kind)
      if (wait > 0) waiting.push(clock.now + wait)
      // Throws what it would answer: 429.
      else googles(token as never, kind === 'read' ? 'Read' : 'Write', clock.now)
    }
  }
  return { minutes: (clock.now - start) / 60_000, asked }
}

test.each([
  ['write', 500, 10],
  ['read', 3_000, 13],
] as const)('of %ss wanted at once, %i, none is one too many', (kind, count, minutes) => {
  const seen = rush(kind, count)
  expect(seen.asked).toBeLessThanOrEqual(2 * count)
  expect(seen.minutes).toBeLessThanOrEqual(minutes)
})

test('somebody who asks just now finds a place while hundreds wait', () => {
  const clock = { now: 0 }
  const ours = createQuota(() => clock.now)
  const comesAgain = Array.from({ length: 300 }, () => ours.take('write')).filter((wait) => wait > 0)
  expect(comesAgain.length).toBe(244)
  for (const at of comesAgain.slice(0, 150)) {
    clock.now = at
    ours.take('write')
  }
  clock.now += 10
  expect(ours.take('write')).toBe(0)
})
