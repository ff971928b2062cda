import { instant } from '@roundtable/core'
import { createPacer } from '../../teams-app/src/messages/pacer'
import { processesThatSend } from '../../teams-app/src/messages/processes'
import { connectorLimits } from '../doubles/connector-limits'
import { sqlitePlace } from '../store/places'

/** With 20 it is a state of 100,000 teachers. */
const tenants = Number(process.env.ROUNDTABLE_TENANTS ?? 4)
const clock = { now: 0 }
const place = sqlitePlace()
afterAll(async () => (await place).drop())

/** The pacer of a process with this name, at the database of the test. */
async function pacerOf(name: string) {
  const { senders } = await (await place).open()
  const now = () => instant.parse(clock.now)
  return createPacer({ now, processesThatSend: processesThatSend({ now, senders, name }) })
}

type Pacer = Awaited<ReturnType<typeof pacerOf>>

/** How many of so many messages, each to a conversation of its own, a tenant may send now. */
async function passed(pacer: Pacer, tenant: string, count: number): Promise<number> {
  const waits = Array.from({ length: count }, (_, n) => pacer.reserve(tenant, `chat-${n}`))
  return (await Promise.all(waits)).filter((wait) => wait === 0).length
}

beforeEach(() => {
  clock.now += 3_600_000
})

test('a tenant that has used its second up holds up no other', async () => {
  const pacer = await pacerOf('one')
  expect(await passed(pacer, 'north', 100)).toBe(30)
  expect(await passed(pacer, 'south', 100)).toBe(30)
})

test('a tenant is remembered over the tidying for as long as a limit of its own counts', async () => {
  const pacer = await pacerOf('one')
  const chat = () => pacer.reserve('north', 'chat')
  const thrice = () => Promise.all([chat(), chat(), chat()])
  for (let second = 0; second < 61; second += 1) {
    await thrice()
    clock.now += 1_001
  }
  expect(await pacer.reserve('south', 'chat')).toBe(0)
  // Sixty in half a minute are the most, and three a second would be ninety.
  expect(Math.max(...(await thrice()))).toBeGreaterThan(0)
})

test.each([1, 2, 3, 7, 40])('%i processes together keep to what one may do', async (processes) => {
  const pacers = await Promise.all(Array.from({ length: processes }, (_, n) => pacerOf(`process ${n}`)))
  for (const pacer of pacers) await pacer.reserve('east', 'first')
  clock.now += 6_000
  for (const pacer of pacers) await pacer.reserve('east', 'first')
  clock.now += 2_000
  let all = 0
  for (const pacer of pacers) all += await passed(pacer, 'north', 100)
  // Each may always send one, or it would stand still.
  expect(all).toBeLessThanOrEqual(Math.max(30, processes))
  expect(all).toBeGreaterThanOrEqual(Math.min(28, processes * Math.floor(30 / processes)))
})

test('who sends no more leaves its share to the others', async () => {
  const [one, other] = [await pacerOf('one'), await pacerOf('other')]
  await one.reserve('east', 'chat')
  expect(await passed(other, 'north', 100)).toBe(15)
  clock.now += 20_000
  expect(await passed(other, 'north', 100)).toBe(30)
})

test('a clock that is set back by ten minutes holds nobody up', async () => {
  const pacer = await pacerOf('one')
  expect(await passed(pacer, 'north', 100)).toBe(30)
  clock.now -= 600_000
  expect(await passed(pacer, 'north', 100)).toBe(30)
})

test(`${tenants * 5_000} teachers in ${tenants} tenants are reached within 3.5 minutes, each asked for about twice, none too many for Teams`, async () => {
  const pacer = await pacerOf('one')
  const start = clock.now
  const teams = Array.from({ length: tenants }, connectorLimits)
  const everybody = Array.from({ length: tenants * 5_000 }, (_, n) => ({
    tenant: n % tenants,
    chat: `chat-${n}`,
  }))
  const waiting = new Map([[start, everybody]])
  let [asked, refused] = [0, 0]
  while (waiting.size > 0) {
    clock.now = Math.min(...waiting.keys())
    const due = waiting.get(clock.now) ?? []
    waiting.delete(clock.now)
    for (const one of due) {
      asked += 1
      const wait = await pacer.reserve(`tenant-${one.tenant}`, one.chat)
      if (wait === 0) refused += teams[one.tenant]?.take(one.chat, clock.now) ? 0 : 1
      else waiting.set(clock.now + wait, [...(waiting.get(clock.now + wait) ?? []), one])
    }
  }
  expect(refused).toBe(0)
  expect(clock.now - start).toBeLessThanOrEqual(3.5 * 60_000)
  expect(asked).toBeLessThanOrEqual(2.1 * everybody.length)
})
