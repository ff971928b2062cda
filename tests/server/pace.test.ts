import { aSchool } from './a-school'
import { groupChat, message, people, person } from './activities'

test('many messages at once wait for the limits of Teams, and none is given up for it', async () => {
  const school = await aSchool()
  const sent: { chat: string; at: number }[] = []
  school.connector.fault = ({ conversation: chat }) => {
    sent.push({ chat, at: school.clock.now })
    return undefined
  }
  try {
    // More than go out before a message that failed as often as these wait would be given up.
    await Promise.all(
      people(0, 400).map((who, n) =>
        school.deliver(message(who, groupChat(`chat-${n}`), 'help', {}, school.occasion())),
      ),
    )
    for (let n = 0; n < 10; n++)
      await school.deliver(message(person(0), groupChat('chat-0'), 'help', {}, school.occasion()))
    await school.settle()
    const states = await school.query('select state, count(*) as n from outbox group by state')
    expect(states).toEqual([{ state: 'sent', n: 410 }])
    expect(sent).toHaveLength(410)
    // Taken up once to learn when its place is, and once to go; now and then a third time.
    const [taken] = await school.query('select sum(fence) as times from outbox')
    expect(Number(taken?.times)).toBeLessThanOrEqual(2.2 * 410)
    for (const { at, chat } of sent) {
      const second = sent.filter((other) => other.at > at - 1_000 && other.at <= at)
      expect(second.length).toBeLessThanOrEqual(30)
      expect(second.filter((other) => other.chat === chat).length).toBeLessThanOrEqual(7)
    }
  } finally {
    await school.close()
  }
}, 120_000)
