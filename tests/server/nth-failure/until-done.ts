import { setTimeout as sleep } from 'node:timers/promises'
import type { School } from '../a-school'

/** Lets time pass until nothing is to be done any more: what failed comes again when its time, or its lease, is over. */
export async function untilDone(school: School): Promise<void> {
  for (let waits = 0; waits < 600; waits += 1) {
    const { now } = school.clock
    const [row] = await school.query(
      `select (select count(*) from outbox where state = 'waiting' and due_at <= ${now}) as entries,
        (select count(*) from teams where wake_at <= ${now}) as teams`,
    )
    if (Number(row?.entries) + Number(row?.teams) === 0) return
    await sleep(10)
    school.clock.now += 1_000
  }
  throw new Error('Still busy')
}
