import * as z from 'zod'
import { malformed, shown, type TabReply } from '../tab/door'
import type { TabHome } from '../tab/home'
import { issueAddress } from './address'

type By = Parameters<typeof issueAddress>[0]

/** Make an address, which ends the one before, or stop it. */
const wish = z.strictObject({ wish: z.enum(['make', 'stop']) })

/** Whether the member's calendar has an address. The address itself is shown once, when it is made. */
export async function showFeed(by: By, { key, member }: TabHome): Promise<TabReply> {
  return shown({ made: await by.store.feeds.has(key, member), address: null })
}

/** What the member wishes for their calendar. Nobody can wish for somebody else's. */
export async function changeFeed(by: By, { key, member }: TabHome, body: unknown): Promise<TabReply> {
  const read = wish.safeParse(body)
  if (!read.success) return malformed
  if (read.data.wish === 'make') return shown({ made: true, address: await issueAddress(by, key, member) })
  await by.store.feeds.remove(key, member)
  return shown({ made: false, address: null })
}
