/** What Docs takes from one user within a minute is 300 reads and 60 writes (GOOGLE.md "Quotas"); a little is left. */
const perMinute = { read: 280, write: 56 } as const
/** Calls can arrive closer together than they left. */
const windowMs = 61_000
/** Nine of ten places go to those that wait; the tenth is left to what somebody asks for just now. */
const shareOfWaiting = 0.9

/** Keeps to what Google takes, so that it refuses nothing. */
export interface Quota {
  /** 0: the call may go and is counted; else milliseconds until a place will be there, when to ask again. */
  take(kind: keyof typeof perMinute): Promise<number>
}

/** Those that send share evenly what Google takes from their one user; each may always make one call a minute. */
export function createQuota({
  now,
  processesThatSend,
}: {
  now: () => number
  processesThatSend: () => Promise<number>
}): Quota {
  const taken: Record<keyof typeof perMinute, readonly number[]> = { read: [], write: [] }
  const placesGivenUntil = { read: 0, write: 0 }
  return {
    async take(kind) {
      const most = Math.max(1, Math.floor(perMinute[kind] / (await processesThatSend())))
      const at = now()
      const recent = taken[kind].filter((one) => one > at - windowMs && one <= at)
      const [first] = recent
      taken[kind] = recent
      if (first === undefined || recent.length < most) {
        taken[kind] = [...recent, at]
        return 0
      }
      const next = placesGivenUntil[kind] + windowMs / (shareOfWaiting * most)
      placesGivenUntil[kind] = Math.min(Math.max(first + windowMs, next), at + 3_600_000)
      return Math.ceil(placesGivenUntil[kind] - at)
    },
  }
}
