import type { Instant } from '@roundtable/core'
import { type History, isIdle, nothingSaid, placeMs, reserve, type Said } from '../bot/limits'

/** Keeps to the limits of Teams: says how long to wait before the next message to a conversation. */
export interface Pacer {
  /** 0: it may go now and is counted; else milliseconds until a place will be there, when to ask again. */
  reserve(tenant: string, conversation: string): Promise<number>
}

const tidyEvery = 60_000
/** Those whose places lie so close come together: a worker looks no more often. */
const togetherMs = 100

/** What was sent of late to a tenant, and to each of its conversations. */
interface Tenant {
  overall: History
  conversations: Map<string, Said>
  /** Up to when places were given to those that wait: who comes next waits longer, so that not all come again at once. */
  placesGivenUntil: number
}

/** One process's pace. Those that send share the limits evenly, and each tenant has limits of its own. */
export function createPacer({
  now,
  processesThatSend,
}: {
  now: () => Instant
  processesThatSend: () => Promise<number>
}): Pacer {
  const tenants = new Map<string, Tenant>()
  let tidied: number = now()

  function tidy(at: number): void {
    // The clock was set back: what was sent in its future would hold messages up until then.
    if (at < tidied) tenants.clear()
    tidied = at
    for (const [name, { conversations }] of tenants) {
      for (const [conversation, said] of conversations)
        if (isIdle(said, at)) conversations.delete(conversation)
      if (conversations.size === 0) tenants.delete(name)
    }
  }

  function tenantOf(name: string): Tenant {
    const tenant = tenants.get(name) ?? { overall: [], conversations: new Map(), placesGivenUntil: 0 }
    tenants.set(name, tenant)
    return tenant
  }

  return {
    async reserve(tenant, conversation) {
      const processes = await processesThatSend()
      const at = now()
      if (Math.abs(at - tidied) > tidyEvery) tidy(at)
      const own = tenantOf(tenant)
      const said = own.conversations.get(conversation) ?? nothingSaid
      const reserved = reserve({ overall: own.overall, said }, at, processes)
      if ('waitUntil' in reserved) {
        if (!reserved.tenantIsFull) return reserved.waitUntil - at
        own.placesGivenUntil = Math.max(reserved.waitUntil, own.placesGivenUntil + placeMs(processes))
        return Math.ceil(own.placesGivenUntil / togetherMs) * togetherMs - at
      }
      own.overall = reserved.go.overall
      own.conversations.set(conversation, reserved.go.said)
      return 0
    },
  }
}
