import { createQuota } from '../../../teams-app/src/google/quota'
import { createQuota as createGooglesQuota } from '../../doubles/google/guard'

const token = { account: { email: 'school@school.example' }, app: 'roundtable' }

/**
 * Lets so many calls be wanted at once by so many processes of one user; each comes again when it is told to. When the last
 * has gone, and how often was asked.
 */
async function rush(kind: 'read' | 'write', count: number, processes = 1) {
  const clock = { now: Date.parse('2026-11-04T21:15Z') }
  const start = clock.now
  const now = () => clock.now
  const ours = Array.from({ length: processes }, () =>
    createQuota({ now, processesThatSend: async () => processes }),
  )
  const googles = createGooglesQuota()
  let asked = 0
  let waiting = Array.from({ length: count }, (_, n) => ({ at: start, by: ours[n % processes] }))
  while (waiting.length > 0) {
    clock.now = Math.min(...waiting.map(({ at }) => at))
    const due = waiting.filter(({ at }) => at <= clock.now)
    waiting = waiting.filter(({ at }) => at > clock.now)
    for (const { by } of due) {
      asked += 1
      const wait = (await by?.take(kind)) ?? 0
      if (wait > 0) waiting.push({ at: clock.now + wait, by })
      // Throws what it would answer: 429.
      else googles(token as never, kind === 'read' ? 'Read' : 'Write', clock.now)
    }
  }
  return { minutes: (clock.now - start) / 60_000, asked }
}

test.each([
  ['write', 500, 10, 1],
  ['read', 3_000, 13, 1],
  ['write', 500, 10, 2],
  ['write', 500, 11, 5],
] as const)(
  'of %ss wanted at once, %i, none is one too many, and the last goes within %i minutes by %i processes',
  async (kind, count, minutes, processes) => {
    const seen = await rush(kind, count, processes)
    expect(seen.asked).toBeLessThanOrEqual(2 * count)
    expect(seen.minutes).toBeLessThanOrEqual(minutes)
  },
)

test('somebody who asks just now finds a place while hundreds wait', async () => {
  const clock = { now: 0 }
  const ours = createQuota({ now: () => clock.now, processesThatSend: async () => 1 })
  const waits = await Promise.all(Array.from({ length: 300 }, () => ours.take('write')))
  const comesAgain = waits.filter((wait) => wait > 0)
  expect(comesAgain.length).toBe(244)
  for (const at of comesAgain.slice(0, 150)) {
    clock.now = at
    await ours.take('write')
  }
  clock.now += 10
  expect(await ours.take('write')).toBe(0)
})
