import { useEffect, useState } from 'react'
import type { Clock } from './shown'

const minute = 60_000

/** Milliseconds left in the part, negative when it is over, and by which the meeting now ends later than planned. */
export interface Count {
  left: number
  drift: number
}

/** A clock counted on from what the server said; null once it has ended by itself. */
export function countOf({ partEndsAt, ahead, plannedEnd, endsByItself }: Clock, now: number): Count | null {
  if (now >= endsByItself) return null
  return { left: partEndsAt - now, drift: Math.max(now, partEndsAt) + ahead - plannedEnd }
}

/** `4:05`; over time counts up again, which the page says in words. */
export function minutesAndSeconds(ms: number): string {
  const seconds = ms < 0 ? Math.floor(-ms / 1_000) : Math.ceil(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Whole minutes of a drift; less than one is on time. */
export function wholeMinutes(drift: number): number {
  return Math.trunc(drift / minute)
}

/**
 * The time by the server's clock, told twice a second: a phone's wrong clock does no harm.
 * @param seen the server's clock when it drew the view, and this machine's when it came
 */
export function useServerTime({ drawnAt, cameAt }: { drawnAt: number; cameAt: number }): number {
  const [here, setHere] = useState(Date.now)
  useEffect(() => {
    const timer = window.setInterval(() => setHere(Date.now()), 500)
    return () => window.clearInterval(timer)
  }, [])
  return drawnAt + Math.max(0, here - cameAt)
}
