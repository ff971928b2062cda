import { noPace, type Pace, reserve, withoutIdle } from '../bot/limits'

/** Keeps to the limits of Teams: says how long to wait before the next message to a conversation. */
export interface Pacer {
  /** 0: it may go now and is counted; else milliseconds to wait before asking again. */
  reserve(conversation: string): number
}

const tidyEvery = 60_000

/** One process's pace; several share the limits by the 429 of Teams. */
export function createPacer(now: () => number): Pacer {
  let pace: Pace = noPace
  let tidied = now()
  return {
    reserve(conversation) {
      const at = now()
      if (at - tidied > tidyEvery) {
        pace = withoutIdle(pace, at)
        tidied = at
      }
      const reserved = reserve(pace, conversation, at)
      if ('waitUntil' in reserved) return reserved.waitUntil - at
      pace = reserved.go
      return 0
    },
  }
}
