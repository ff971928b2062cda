import { setTimeout as passes } from 'node:timers/promises'
import { virtualTime } from './virtual-time'

test('a timer that is set while the database is asked for work comes in its turn, and takes no other’s place', async () => {
  const came: string[] = []
  const time = virtualTime({ start: 0, busy: () => false, workAt })
  let isAsked = false
  async function workAt(): Promise<number> {
    if (!isAsked) time.after(10, () => void came.push('set meanwhile'))
    isAsked = true
    await passes(5)
    return Number.POSITIVE_INFINITY
  }
  time.look(1_000, () => void came.push('look'))
  time.after(20, () => void came.push('set before'))
  await time.until(100)
  expect(came).toEqual(['set meanwhile', 'set before'])
})
