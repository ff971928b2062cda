import { createPacer } from '../../teams-app/src/messages/pacer'

/** How many of so many messages, each to a conversation of its own, a tenant may send now. */
function passed(pacer: ReturnType<typeof createPacer>, tenant: string, count: number): number {
  return Array.from({ length: count }, (_, n) => pacer.reserve(tenant, `chat-${n}`)).filter(
    (wait) => wait === 0,
  ).length
}

test('a tenant that has used its second up holds up no other', () => {
  const pacer = createPacer(() => 0)
  expect(passed(pacer, 'north', 100)).toBe(30)
  expect(passed(pacer, 'south', 100)).toBe(30)
})

test('a tenant is remembered over the tidying for as long as a limit of its own counts', () => {
  const clock = { now: 0 }
  const pacer = createPacer(() => clock.now)
  const chat = () => pacer.reserve('north', 'chat')
  const thrice = () => [chat(), chat(), chat()]
  for (let second = 0; second < 61; second += 1) {
    thrice()
    clock.now += 1_001
  }
  expect(pacer.reserve('south', 'chat')).toBe(0)
  // Sixty in half a minute are the most, and three a second would be ninety.
  expect(Math.max(...thrice())).toBeGreaterThan(0)
})
